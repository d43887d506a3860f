import { fieldOf, type Field } from '../domain/history/field.ts';
import { roleOf } from '../domain/history/role.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CardPart } from '../domain/profile/import-rules.ts';
import {
  checkLine,
  currentPosition,
  MOST_LINES,
  saysTheSame,
  type Line,
  type LineFailure,
} from '../domain/profile/line.ts';
import type { Reason } from '../domain/reason.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { LineRow } from '../storage/profiles.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

export type EditFailure = LineFailure | 'no-such-line' | 'too-many-lines' | 'line-there-already';

/** What a member may set on top of their profile. A field of null is told by the lines. */
export interface CardChanges {
  headline?: string | undefined;
  place?: string | undefined;
  field?: Field | null | undefined;
  welcome?: Reason[] | undefined;
  unwelcome?: Reason[] | undefined;
  welcomeText?: string | undefined;
}

type Editing = Pick<Deps, 'store' | 'now' | 'newId'>;

/** Changes the card on top of a profile. From then on no import writes over what was set. */
export function editCard({ store }: Editing, { memberId }: Viewer, changes: CardChanges): Promise<void> {
  return store.transaction(async (tx) => {
    await tx.members.lock(memberId);
    const { headline, field, place, ...about } = changes;
    const before = await tx.profiles.card(memberId);
    const set: CardPart[] = [
      ...(headline === undefined ? [] : (['headline'] as const)),
      ...(place === undefined ? [] : (['place'] as const)),
      ...(field ? (['field'] as const) : []),
    ];
    const kept = before.byHand.filter((part) => !(part === 'field' && field === null));
    const byHand = [...new Set([...kept, ...set])];
    const given = Object.fromEntries(
      Object.entries({ ...about, place }).filter(([, value]) => value !== undefined),
    );
    await tx.profiles.saveCard(memberId, { ...given, byHand });
    if (headline !== undefined) await tx.people.update(memberId, memberId, { headline: headline.trim() });
    if (field) await tx.people.update(memberId, memberId, { field });
    await refreshWork(tx, memberId);
  });
}

/** Adds a line at the end of its kind. */
export function addLine(
  { store, now, newId }: Editing,
  { memberId }: Viewer,
  given: Line,
): Promise<Result<string, EditFailure>> {
  return store.transaction(async (tx) => {
    await tx.members.lock(memberId);
    const checked = checkLine(given);
    if (!checked.ok) return checked;
    const lines = await tx.profiles.lines(memberId);
    if (lines.length >= MOST_LINES) return fail('too-many-lines');
    if (lines.some((line) => saysTheSame(line, checked.value))) return fail('line-there-already');
    const id = newId();
    await tx.profiles.addLines([
      {
        ...checked.value,
        ownerId: memberId,
        id,
        key: id,
        origin: 'hand',
        place: placeAfter(lines),
        checkDue: given.kind === 'link' ? now() : null,
      },
    ]);
    await refreshWork(tx, memberId);
    return ok(id);
  });
}

const placeAfter = (lines: readonly LineRow[]): number => (lines.at(-1)?.place ?? -1) + 1;

/** Changes what a line says; it is the member's own from then on. Its kind stays. */
export const changeLine = (
  deps: Editing,
  viewer: Viewer,
  { id, ...given }: Omit<Line, 'kind'> & { id: string },
): Promise<Result<string, EditFailure>> =>
  onLine(deps, { viewer, id }, async (tx, line) => {
    const checked = checkLine({ ...given, kind: line.kind });
    if (!checked.ok) return checked;
    const { kind: _kind, ...told } = checked.value;
    const isElsewhere = line.kind === 'link' && told.url !== line.url;
    const look = isElsewhere ? { check: null, checkedAt: null, checkDue: deps.now() } : {};
    await tx.profiles.changeLine(line, { ...told, ...look, origin: 'hand' });
    return ok(id);
  });

/** Takes a line out. No import brings it back. */
export const removeLine = (deps: Editing, viewer: Viewer, id: string): Promise<Result<string, EditFailure>> =>
  onLine(deps, { viewer, id }, async (tx, line) => {
    await tx.profiles.changeLine(line, { removedAt: deps.now(), checkDue: null });
    return ok(id);
  });

/** Moves a line to another place among those of its kind, counted from 0. */
export const moveLine = (
  deps: Editing,
  viewer: Viewer,
  { id, to }: { id: string; to: number },
): Promise<Result<string, EditFailure>> =>
  onLine(deps, { viewer, id }, async (tx, line, lines) => {
    const others = lines.filter((other) => other.kind === line.kind && other.id !== id);
    const same = [...others.slice(0, to), line, ...others.slice(to)];
    const rest = lines.filter((other) => other.kind !== line.kind);
    for (const [place, other] of [...rest, ...same].entries()) {
      if (other.place !== place) await tx.profiles.changeLine(other, { place });
    }
    return ok(id);
  });

function onLine(
  { store }: Editing,
  { viewer: { memberId }, id }: { viewer: Viewer; id: string },
  act: (tx: Repositories, line: LineRow, lines: readonly LineRow[]) => Promise<Result<string, EditFailure>>,
): Promise<Result<string, EditFailure>> {
  return store.transaction(async (tx) => {
    await tx.members.lock(memberId);
    const lines = await tx.profiles.lines(memberId);
    const line = lines.find((one) => one.id === id);
    if (!line) return fail('no-such-line');
    const done = await act(tx, line, lines);
    if (done.ok) await refreshWork(tx, memberId);
    return done;
  });
}

/** Title, company, role and field follow the lines, except a field that was chosen by hand. */
export async function refreshWork(tx: Repositories, memberId: PersonId): Promise<void> {
  const lines = await tx.profiles.lines(memberId);
  const { byHand } = await tx.profiles.card(memberId);
  const card = (await tx.members.cards([memberId])).get(memberId)!;
  const current = currentPosition(lines);
  const hasWorked = lines.some(({ kind }) => kind === 'position');
  // A card without any position on it was filled elsewhere, as those of the sample community are.
  const work = current
    ? { title: current.text, company: current.organisation }
    : hasWorked
      ? { title: '', company: '' }
      : { title: card.title, company: card.company };
  const field = fieldOf(work.title, card.headline) ?? '';
  await tx.people.update(memberId, memberId, {
    ...work,
    role: roleOf(work.title || card.headline),
    ...(!byHand.includes('field') && { field }),
  });
}
