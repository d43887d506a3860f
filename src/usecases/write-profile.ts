import { fieldOf } from '../domain/history/field.ts';
import { roleOf } from '../domain/history/role.ts';
import type { PersonId } from '../domain/ids.ts';
import type { ImportRecord } from '../importers/importer.ts';
import type { PersonRow, ProfileLineRow } from '../storage/people.ts';
import type { Repositories } from '../storage/store.ts';

type Line = Omit<ProfileLineRow, 'ownerId' | 'place'>;

/** What an archive adds to the member's own profile. */
export interface ProfileChanges {
  lines: (Line & { place: number })[];
  card: Partial<Pick<PersonRow, 'headline' | 'title' | 'company' | 'profileUrl' | 'role' | 'field'>>;
}

/** @param placesBefore lines that came before these, so that they keep the order of the archive */
export function profileChanges(records: readonly ImportRecord[], placesBefore: number): ProfileChanges {
  const lines = records.flatMap((record) => lineOf(record) ?? []);
  return {
    lines: lines.map((line, index) => ({ ...line, place: placesBefore + index })),
    card: cardOf(records),
  };
}

/** Fills the member's own profile. Lines that are there already stay as they are. */
export async function writeProfile(
  tx: Repositories,
  memberId: PersonId,
  { lines, card }: ProfileChanges,
): Promise<void> {
  await tx.people.addProfileLines(lines.map((line) => ({ ownerId: memberId, ...line })));
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

function lineOf(record: ImportRecord): Line | null {
  const line = { organisation: '', since: '', until: '', url: '' };
  if (record.kind === 'position') {
    const { title, company, startedOn, finishedOn } = record;
    const key = `${company} / ${title} / ${startedOn}`;
    return {
      ...line,
      kind: 'position',
      key,
      text: title,
      organisation: company,
      since: startedOn,
      until: finishedOn,
    };
  }
  if (record.kind === 'education') {
    const { school, degree, startedOn, finishedOn } = record;
    const key = `${school} / ${degree}`;
    return {
      ...line,
      kind: 'education',
      key,
      text: degree,
      organisation: school,
      since: startedOn,
      until: finishedOn,
    };
  }
  if (record.kind === 'skill') return { ...line, kind: 'skill', key: record.name, text: record.name };
  if (record.kind === 'language') return { ...line, kind: 'language', key: record.name, text: record.name };
  if (record.kind === 'work')
    return { ...line, kind: 'work', key: record.title, text: record.title, url: record.url };
  return null;
}
