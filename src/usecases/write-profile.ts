import { fieldOf } from '../domain/history/field.ts';
import { roleOf } from '../domain/history/role.ts';
import type { PersonId } from '../domain/ids.ts';
import { cardOfImport, newLines, type CardPart, type ImportedLine } from '../domain/profile/import-rules.ts';
import { currentPosition } from '../domain/profile/line.ts';
import type { ImportRecord } from '../importers/importer.ts';
import type { PersonRow } from '../storage/people.ts';
import type { NewLineRow } from '../storage/profiles.ts';
import type { Repositories } from '../storage/store.ts';
import { profileLinesOf } from './profile-lines.ts';

/** What an archive adds to the member's own profile. */
export interface ProfileChanges {
  lines: (ImportedLine & Pick<NewLineRow, 'id' | 'place'>)[];
  card: Partial<Pick<PersonRow, 'headline' | 'title' | 'company' | 'profileUrl' | 'role' | 'field'>>;
  place: string;
}

/** @param placesBefore lines that came before these, so that they keep the order of the archive */
export function profileChanges(
  records: readonly ImportRecord[],
  placesBefore: number,
  newId: () => string,
): ProfileChanges {
  const lines = records.flatMap(profileLinesOf);
  const told = records.find((record) => record.kind === 'profile');
  return {
    lines: lines.map((line, index) => ({ ...line, id: newId(), place: placesBefore + index })),
    card: cardOf(records),
    place: told?.location ?? '',
  };
}

/** Fills the member's own profile. What is there, and what they have set or taken out by hand, stays as it is. */
export async function writeProfile(
  tx: Repositories,
  memberId: PersonId,
  { lines, card, place }: ProfileChanges,
): Promise<void> {
  if (lines.length > 0) {
    const present = await tx.profiles.allLines(memberId);
    const added = newLines(lines, present).map((line) => ({
      ...line,
      ownerId: memberId,
      origin: 'linkedin_archive',
    }));
    await tx.profiles.addLines(added);
  }
  if (Object.keys(card).length === 0 && place === '') return;
  const { byHand } = await tx.profiles.card(memberId);
  const current = currentPosition(await tx.profiles.lines(memberId));
  const work = current && { title: current.text, company: current.organisation };
  const changes = cardOfImport({ ...card, ...work, ...(place && { place }) }, byHand);
  await savePlaceAndCard(tx, memberId, changes);
}

async function savePlaceAndCard(
  tx: Repositories,
  memberId: PersonId,
  { place, ...card }: ProfileChanges['card'] & Partial<Record<CardPart, string>>,
): Promise<void> {
  if (place) await tx.profiles.saveCard(memberId, { place });
  if (Object.keys(card).length > 0) await tx.people.update(memberId, memberId, card);
}

function cardOf(records: readonly ImportRecord[]): ProfileChanges['card'] {
  const card: ProfileChanges['card'] = {};
  for (const record of records) {
    if (record.kind === 'owner' && record.person.profileUrl) card.profileUrl = record.person.profileUrl;
    if (record.kind === 'profile')
      Object.assign(card, { headline: record.headline }, workOf(record.headline));
  }
  const now = records.find(
    (record) => record.kind === 'position' && record.finishedOn === '' && !record.voluntary,
  );
  if (now?.kind === 'position')
    Object.assign(card, { title: now.title, company: now.company }, workOf(now.title));
  return card;
}

/** Role and field as far as a line tells; an unclear line takes away nothing that was clear before. */
function workOf(line: string): ProfileChanges['card'] {
  const field = fieldOf(line);
  return { role: roleOf(line), ...(field && { field }) };
}
