/**
 * Finds out whose archive it is, because no file says so: the owner is the inviter of every outgoing and the invitee of
 * every incoming request. Without requests, the owner is the one person who takes part in nearly every conversation.
 * Only the first megabytes are looked at.
 */
import type { ArchiveLimits, NamedPerson } from '../importer.ts';
import { type ArchiveFile, FileDamage } from './archive.ts';
import type { FileKind } from './file-kinds.ts';
import { directionOf, invitationColumns } from './invitations.ts';
import { foldedName } from './keys.ts';
import { messageColumns } from './messages.ts';
import { column } from './row.ts';
import { personOf, slugOf } from './slug.ts';
import { openTable, type Table } from './table.ts';

export interface PlannedFile {
  file: ArchiveFile;
  kind: FileKind;
}

const SAMPLE_BYTES = 4 * 2 ** 20;

/** Returns null when nothing tells; damaged files tell what they can. */
export async function findOwner(
  plan: readonly PlannedFile[],
  limits: ArchiveLimits,
): Promise<NamedPerson | null> {
  const filesOf = (kind: FileKind): Sample => ({
    files: plan.filter((planned) => planned.kind === kind).map(({ file }) => file),
    limits,
  });
  const byInvitations = winner(await votes(filesOf('invitations'), invitationBallot));
  if (byInvitations !== null && byInvitations.key !== null) return byInvitations;
  const [profileName] = await votes(filesOf('profile'), profileBallot);
  const name = byInvitations?.name ?? profileName?.name ?? '';
  const bySpeech = await findInMessages(filesOf('messages'), name);
  if (bySpeech !== null) return bySpeech;
  return name === '' ? null : { key: null, name, profileUrl: '' };
}

type Ballot = (table: Table) => (fields: readonly string[]) => NamedPerson | null;

/** Files of one kind. */
interface Sample {
  files: readonly ArchiveFile[];
  limits: ArchiveLimits;
}

async function votes(sample: Sample, ballot: Ballot): Promise<NamedPerson[]> {
  const persons: NamedPerson[] = [];
  await eachSampleRow(sample, (table) => {
    const vote = ballot(table);
    return (fields) => {
      const person = vote(fields);
      if (person !== null) persons.push(person);
    };
  });
  return persons;
}

type SeeRow = (fields: readonly string[]) => void;

async function eachSampleRow({ files, limits }: Sample, see: (table: Table) => SeeRow): Promise<void> {
  for (const file of files) {
    try {
      await eachRowAtStart(await openTable(file, limits), see);
    } catch (error) {
      // The damage is told when the file is read for its records; here whatever came before counts.
      if (!(error instanceof FileDamage)) throw error;
    }
  }
}

async function eachRowAtStart(table: Table | string, see: (table: Table) => SeeRow): Promise<void> {
  if (typeof table === 'string') return;
  const seeRow = see(table);
  let bytes = 0;
  for await (const chunk of table.chunks) {
    for (const row of chunk.rows) seeRow(row);
    bytes += chunk.bytes;
    if (bytes >= SAMPLE_BYTES) return;
  }
}

const invitationBallot: Ballot = (table) => {
  const at = invitationColumns(table.header);
  return (fields) => {
    const direction = directionOf(at.direction(fields));
    if (direction === null) return null;
    return direction === 'outgoing'
      ? personOf(at.from(fields), at.inviter(fields))
      : personOf(at.to(fields), at.invitee(fields));
  };
};

const profileBallot: Ballot = (table) => {
  const firstName = column(table.header, 'firstname');
  const lastName = column(table.header, 'lastname');
  return (fields) => personOf(`${firstName(fields).trim()} ${lastName(fields).trim()}`, '');
};

/** The most frequent person: one damaged row must not decide. */
function winner(persons: readonly NamedPerson[]): NamedPerson | null {
  const counts = new Map<string, number>();
  let best: NamedPerson | null = null;
  let most = 0;
  for (const person of persons) {
    const identity = person.key ?? foldedName(person.name);
    if (identity === '') continue;
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    if (count > most) [best, most] = [person, count];
  }
  return best;
}

interface Speaker {
  person: NamedPerson;
  conversations: Set<string>;
}

async function findInMessages(sample: Sample, name: string): Promise<NamedPerson | null> {
  const speakers = new Map<string, Speaker>();
  await eachSampleRow(sample, (table) => countSpeakers(table, speakers));
  const ranked = [...speakers.values()].toSorted((a, b) => b.conversations.size - a.conversations.size);
  const namesake = ranked.find(({ person }) => name !== '' && foldedName(person.name) === foldedName(name));
  if (namesake !== undefined) return namesake.person;
  const [first, second] = ranked;
  const isOnMost = first !== undefined && first.conversations.size >= 2 * (second?.conversations.size ?? 1);
  return isOnMost ? first.person : null;
}

function countSpeakers(table: Table, speakers: Map<string, Speaker>): SeeRow {
  const at = messageColumns(table.header);
  const note = (person: NamedPerson, conversation: string) => {
    if (person.key === null) return;
    const known = speakers.get(person.key);
    if (known === undefined) speakers.set(person.key, { person, conversations: new Set([conversation]) });
    else {
      known.conversations.add(conversation);
      if (known.person.name === '') known.person = person;
    }
  };
  return (fields) => {
    const conversation = at.conversation(fields);
    note(personOf(at.from(fields), at.sender(fields)), conversation);
    for (const link of at.recipients(fields).split(',')) {
      if (slugOf(link) !== null) note(personOf('', link), conversation);
    }
  };
}
