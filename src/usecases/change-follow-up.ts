import { done, isAhead, LONGEST_FOLLOW_UP, snooze, type FollowUpFailure } from '../domain/follow-up.ts';
import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { FollowUpRow } from '../storage/follow-ups.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

export type AddingFailure = 'not-connected' | 'text-missing' | 'text-too-long' | 'date-not-ahead';
export type ChangingFailure = FollowUpFailure | 'no-such-follow-up';

type Changing = Pick<Deps, 'store' | 'now'>;

/** Notes down something to do on a connection; the other side does not see it. */
export function addFollowUp(
  { store, now, newId }: Pick<Deps, 'store' | 'now' | 'newId'>,
  viewer: Viewer,
  given: { other: PersonId; text: string; dueAt: Instant },
): Promise<Result<FollowUpRow, AddingFailure>> {
  return store.transaction(async (tx) => {
    const text = given.text.trim();
    if (text === '') return fail('text-missing');
    if (text.length > LONGEST_FOLLOW_UP) return fail('text-too-long');
    if (!isAhead(given.dueAt, now())) return fail('date-not-ahead');
    if (!(await tx.connections.one(viewer, given.other))) return fail('not-connected');
    const row: FollowUpRow = {
      ownerId: viewer.memberId,
      id: newId(),
      otherId: given.other,
      side: 'own',
      text,
      requestId: null,
      shownFrom: now(),
      dueAt: given.dueAt,
      doneAt: null,
    };
    await tx.followUps.add([row]);
    return ok(row);
  });
}

/** Marks a follow-up as done, on both sides. */
export const finishFollowUp = (
  deps: Changing,
  viewer: Viewer,
  id: string,
): Promise<Result<FollowUpRow, ChangingFailure>> =>
  change(deps, { viewer, id }, async (tx, row, now) => {
    const finished = done(row, now);
    await tx.followUps.finish(row, now);
    return ok(finished);
  });

/** Puts a follow-up off until a day, for oneself. */
export const snoozeFollowUp = (
  deps: Changing,
  viewer: Viewer,
  { id, until }: { id: string; until: Instant },
): Promise<Result<FollowUpRow, ChangingFailure>> =>
  change(deps, { viewer, id }, async (tx, row, now) => {
    const later = snooze(row, until, now);
    if (later.ok) await tx.followUps.put(later.value);
    return later;
  });

function change(
  { store, now }: Changing,
  { viewer, id }: { viewer: Viewer; id: string },
  act: (tx: Repositories, row: FollowUpRow, now: Instant) => Promise<Result<FollowUpRow, ChangingFailure>>,
): Promise<Result<FollowUpRow, ChangingFailure>> {
  return store.transaction(async (tx) => {
    const at = now();
    const row = await tx.followUps.lock(viewer, id, at);
    return row ? act(tx, row, at) : fail('no-such-follow-up');
  });
}
