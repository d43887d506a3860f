import type { PersonId } from '../domain/ids.ts';
import type { ImportCounts } from '../domain/import.ts';
import { fieldOf } from '../domain/history/field.ts';
import { roleOf } from '../domain/history/role.ts';
import { DAY, type CalendarDay } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type {
  ConnectionRecord,
  ImportRecord,
  InvitationRecord,
  MessageRecord,
  NamedPerson,
} from '../importers/importer.ts';
import { foldedName } from '../importers/linkedin-archive/keys.ts';
import {
  peopleMatcher,
  type Candidate,
  type Identity,
  type NewPerson,
  type PeopleMatcher,
  type United,
} from '../importers/people-match.ts';
import type { NewInvitationRow, NewMessageRow, NewPersonRow } from '../storage/history.ts';
import type { Repositories } from '../storage/store.ts';
import { profileChanges, writeProfile, type ProfileChanges } from './write-profile.ts';
import { threadFinder, type ThreadFinder } from './find-threads.ts';

/** What an import remembers from batch to batch. */
export interface ArchiveWriter {
  viewer: Viewer;
  newId: () => string;
  people: PeopleMatcher;
  threads: ThreadFinder;
  /** Profile lines seen so far, which gives them their order. */
  profileLines: number;
  /** Connections of this archive that it names without a page, by name. */
  pageless: Map<string, { nameKey: string; connectedOn: CalendarDay }[]>;
  /** Invitations that are known, by direction and minute: two generations of archives give them different keys. */
  invitations: Map<string, { key: string; otherId: PersonId }[]>;
  /** The latest day that the archive has told of, which is how new its titles and companies are. */
  asOf: CalendarDay | null;
}

/** Loads what is known already, so that matching needs no query per record. */
export async function archiveWriter(
  store: Repositories,
  viewer: Viewer,
  newId: () => string,
): Promise<ArchiveWriter> {
  const known = await store.people.identities(viewer);
  const people = peopleMatcher(known as (Identity & { personId: PersonId })[], newId);
  const threads = threadFinder(await store.history.threads(viewer), people.resolve);
  const invitations: ArchiveWriter['invitations'] = new Map();
  for (const { key, otherId, direction, sentAt } of await store.history.invitations(viewer)) {
    listed(invitations, `${direction} ${sentAt}`).push({ key, otherId });
  }
  return { viewer, newId, people, threads, invitations, pageless: new Map(), profileLines: 0, asOf: null };
}

/** The list under a key, made when there is none. */
function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
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
  /** Pages of people who were known by name alone. */
  pages: ReturnType<PeopleMatcher['takeNew']>['pages'];
  united: United[];
  profile: ProfileChanges;
}

/** Sorts out who is who in one batch. It only remembers; nothing is stored yet, so that storing may be tried twice. */
export function sortRecords(writer: ArchiveWriter, records: readonly ImportRecord[]): SortedRecords {
  const { connections, current } = sortConnections(
    writer,
    records.filter((record) => record.kind === 'connection'),
  );
  const invitations = sortInvitations(
    writer,
    records.filter((record) => record.kind === 'invitation'),
  );
  const messages = sortMessages(
    writer,
    records.filter((record) => record.kind === 'message'),
  );
  const profile = profileChanges(records, writer.profileLines, writer.newId);
  writer.profileLines += profile.lines.length;
  const { people, ...found } = writer.people.takeNew();
  const rows = { ...found, connections, invitations, messages, profile };
  return { ...rows, ...newAndKnown(writer, people, current) };
}

/** Somebody who is new is stored with what they do now; everybody else is there already and is only refreshed. */
function newAndKnown(writer: ArchiveWriter, people: readonly NewPerson[], current: readonly NewPersonRow[]) {
  const now = new Map(current.map((row) => [row.id, row]));
  const isNew = new Set(people.map(({ id }) => id));
  return {
    people: people.map((one) => {
      const row = now.get(one.id) ?? personRow(writer, one);
      return { ...row, name: row.name || one.name, profileUrl: row.profileUrl || one.profileUrl };
    }),
    current: current.filter(({ id }) => !isNew.has(id)),
  };
}

/** Stores what was sorted; all of it may be there already. */
export async function storeRecords(tx: Repositories, viewer: Viewer, rows: SortedRecords): Promise<void> {
  await addRecords(tx, viewer, rows);
  await changeKnown(tx, viewer, rows);
}

/**
 * Adds what is not there yet. None of these needs another, so they travel together: waiting for each answer would cost
 * more than the work.
 *
 * @returns what was found and how much of it was new
 */
export async function addRecords(
  tx: Repositories,
  { memberId }: Viewer,
  { people, identities, connections, invitations, messages }: SortedRecords,
): Promise<Partial<ImportCounts>> {
  const [newConnections, newInvitations, newMessages] = await Promise.all([
    tx.history.addConnections(memberId, connections),
    tx.history.addInvitations(memberId, invitations),
    tx.history.addMessages(memberId, messages),
    tx.history.addPeople(memberId, people),
    tx.history.addIdentities(memberId, identities),
  ]);
  return {
    connections: connections.length,
    newConnections,
    invitations: invitations.length,
    newInvitations,
    messages: messages.length,
    newMessages,
  };
}

/** Changes what earlier lots have stored. */
export async function changeKnown(
  tx: Repositories,
  { memberId }: Viewer,
  rows: SortedRecords,
): Promise<void> {
  await writeProfile(tx, memberId, rows.profile);
  await tx.history.addPages(memberId, rows.pages);
  await tx.history.refreshPeople(memberId, rows.current);
  await tx.history.unite(memberId, rows.united); // last: rows of this lot may still name them apart
}

function sortConnections(writer: ArchiveWriter, records: readonly ConnectionRecord[]) {
  for (const { connectedOn } of records)
    if (!writer.asOf || connectedOn > writer.asOf) writer.asOf = connectedOn;
  const connections = new Map<PersonId, SortedRecords['connections'][number]>();
  const current: NewPersonRow[] = [];
  for (const record of records) {
    const { person, title, company, connectedOn } = record;
    const candidate = { ...cardOf(person), title, company, identities: identitiesOf(record) };
    const otherId = writer.people.match(candidate);
    if (!otherId) continue;
    if (!person.key)
      listed(writer.pageless, foldedName(person.name)).push({ nameKey: record.nameKey, connectedOn });
    connections.set(otherId, { otherId, connectedOn });
    current.push(personRow(writer, { ...candidate, id: otherId }));
  }
  return { connections: [...connections.values()], current };
}

function sortInvitations(writer: ArchiveWriter, records: readonly InvitationRecord[]): NewInvitationRow[] {
  return records.flatMap((record) => {
    const { direction, sentAt, note, person } = record;
    const identities = [...identitiesOf(record), ...connectionOf(writer, record)];
    const otherId = writer.people.match({ ...cardOf(person), identities });
    if (!otherId) return [];
    const atThatMinute = listed(writer.invitations, `${direction} ${sentAt}`);
    const known = atThatMinute.find((one) => writer.people.resolve(one.otherId) === otherId);
    const { key } = known ?? record;
    if (!known) atThatMinute.push({ key, otherId });
    return [{ key, direction, otherId, sentAt, note }];
  });
}

/**
 * Archives from before mid-2023 give neither invitations nor connections a page. An invitation belongs to the connection
 * that came of it where only one of that name did; else it would look as if it were still open.
 */
function connectionOf({ pageless }: ArchiveWriter, { person, sentAt }: InvitationRecord): Identity[] {
  if (person.key) return [];
  const day = new Date(sentAt - DAY).toISOString().slice(0, 10); // a day early: nobody tells in which zone it was
  const later = (pageless.get(foldedName(person.name)) ?? []).filter(({ connectedOn }) => connectedOn >= day);
  return later.length === 1 ? [{ kind: 'linkedin_name', value: later[0]!.nameKey }] : [];
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

const personRow = (
  writer: ArchiveWriter,
  person: Omit<Candidate, 'identities'> & { id: PersonId },
): NewPersonRow => ({
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
