import type { PersonId } from '../domain/ids.ts';
import type { ImportCounts } from '../domain/import.ts';
import { fieldOf } from '../domain/history/field.ts';
import { roleOf } from '../domain/history/role.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type {
  ConnectionRecord,
  ImportRecord,
  InvitationRecord,
  MessageRecord,
  NamedPerson,
} from '../importers/importer.ts';
import { peopleMatcher, type Candidate, type Identity, type PeopleMatcher } from '../importers/people-match.ts';
import type { NewInvitationRow, NewMessageRow, NewPersonRow } from '../storage/history.ts';
import type { Repositories } from '../storage/store.ts';
import { profileChanges, writeProfile, type ProfileChanges } from './write-profile.ts';
import { threadFinder, type ThreadFinder } from './find-threads.ts';

/** What an import remembers from batch to batch. */
export interface ArchiveWriter {
  viewer: Viewer;
  people: PeopleMatcher;
  threads: ThreadFinder;
  /** Profile lines seen so far, which gives them their order. */
  profileLines: number;
  /** The latest day that the archive has told of, which is how new its titles and companies are. */
  asOf: CalendarDay | null;
}

/** Loads what is known already, so that matching needs no query per record. */
export async function archiveWriter(store: Repositories, viewer: Viewer, newId: () => string): Promise<ArchiveWriter> {
  const known = await store.people.identities(viewer);
  const people = peopleMatcher(known as (Identity & { personId: PersonId })[], newId);
  return { viewer, people, threads: threadFinder(await store.history.threads(viewer)), profileLines: 0, asOf: null };
}

/** The rows that a batch of records becomes, all people known by their ids. */
export interface SortedRecords {
  people: NewPersonRow[];
  identities: ReturnType<PeopleMatcher['takeNew']>['identities'];
  /** People who were known before, with what they do now. */
  current: NewPersonRow[];
  connections: { otherId: PersonId; connectedOn: CalendarDay }[];
  invitations: NewInvitationRow[];
  messages: NewMessageRow[];
  profile: ProfileChanges;
}

/** Sorts out who is who in one batch. It only remembers; nothing is stored yet, so that storing may be tried twice. */
export function sortRecords(writer: ArchiveWriter, records: readonly ImportRecord[]): SortedRecords {
  const { connections, current } = sortConnections(writer, records.filter((record) => record.kind === 'connection'));
  const invitations = sortInvitations(writer, records.filter((record) => record.kind === 'invitation'));
  const messages = sortMessages(writer, records.filter((record) => record.kind === 'message'));
  const profile = profileChanges(records, writer.profileLines);
  writer.profileLines += profile.lines.length;
  const { people, identities } = writer.people.takeNew();
  return { people: people.map((one) => personRow(writer, one)), identities, current, connections, invitations, messages, profile };
}

/**
 * Stores what was sorted; all of it may be there already.
 *
 * @returns what was found and how much of it was new
 */
export async function storeRecords(tx: Repositories, { memberId }: Viewer, rows: SortedRecords): Promise<Partial<ImportCounts>> {
  const { people, identities, current, connections, invitations, messages } = rows;
  await writeProfile(tx, memberId, rows.profile);
  await tx.history.addPeople(memberId, people);
  await tx.history.addIdentities(memberId, identities);
  await tx.history.refreshPeople(memberId, current);
  return {
    connections: connections.length,
    newConnections: await tx.history.addConnections(memberId, connections),
    invitations: invitations.length,
    newInvitations: await tx.history.addInvitations(memberId, invitations),
    messages: messages.length,
    newMessages: await tx.history.addMessages(memberId, messages),
  };
}

function sortConnections(writer: ArchiveWriter, records: readonly ConnectionRecord[]) {
  for (const { connectedOn } of records) if (!writer.asOf || connectedOn > writer.asOf) writer.asOf = connectedOn;
  const connections = new Map<PersonId, SortedRecords['connections'][number]>();
  const current: NewPersonRow[] = [];
  for (const record of records) {
    const { person, title, company, connectedOn } = record;
    const candidate = { ...cardOf(person), title, company, identities: identitiesOf(record) };
    const otherId = writer.people.match(candidate);
    if (!otherId) continue;
    connections.set(otherId, { otherId, connectedOn });
    current.push(personRow(writer, { ...candidate, id: otherId }));
  }
  return { connections: [...connections.values()], current };
}

function sortInvitations(writer: ArchiveWriter, records: readonly InvitationRecord[]): NewInvitationRow[] {
  return records.flatMap((record) => {
    const { key, direction, sentAt, note, person } = record;
    const otherId = writer.people.match({ ...cardOf(person), identities: identitiesOf(record) });
    return otherId ? [{ key, direction, otherId, sentAt, note }] : [];
  });
}

function sortMessages(writer: ArchiveWriter, records: readonly MessageRecord[]): NewMessageRow[] {
  for (const record of records) writer.threads.note(record, writer.people);
  return records.map((record) => ({
    key: record.key,
    conversation: record.conversation,
    fromOwner: record.fromOwner ?? false,
    fromName: record.from.name,
    sentAt: record.sentAt,
    text: record.text,
    isCampaign: record.campaign,
  }));
}

const personRow = (writer: ArchiveWriter, person: Omit<Candidate, 'identities'> & { id: PersonId }): NewPersonRow => ({
  id: person.id,
  name: person.name,
  title: person.title,
  company: person.company,
  profileUrl: person.profileUrl,
  role: roleOf(person.title),
  field: fieldOf(person.title) ?? '',
  asOf: person.title || person.company ? writer.asOf : null,
});

const cardOf = ({ name, profileUrl }: NamedPerson) => ({ name, profileUrl, title: '', company: '' });

/** A page address first; a name with a day or time only where there is none, since names are shared. */
function identitiesOf({ person, nameKey }: { person: NamedPerson; nameKey: string }): Identity[] {
  const byName: Identity = { kind: 'linkedin_name', value: nameKey };
  return person.key ? [{ kind: 'linkedin', value: person.key }, byName] : [byName];
}
