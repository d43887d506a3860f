import type { OpenDatabase } from '../src/storage/database.ts';

/** Each table of ours, with the column that names whose row it is: the one that a large instance is split by. */
export const OWNED = {
  person: 'owner_id',
  identity: 'owner_id',
  profile_line: 'owner_id',
  connection: 'person_id',
  thread: 'owner_id',
  message: 'owner_id',
  invitation: 'owner_id',
  request: 'recipient_id',
  request_event: 'recipient_id',
  import: 'owner_id',
  skipped_row: 'owner_id',
  sent_request: 'sender_id',
  evidence_check: 'sender_id',
  block: 'blocker_id',
  pair: 'low_id',
  direct_message: 'low_id',
  report: 'reported_id',
  moderation_decision: 'reported_id',
  audit_entry: 'about_id',
  leaving: 'member_id',
  organisation_domain: 'domain',
  organisation_member: 'member_id',
  event: 'id',
  event_session: 'event_id',
  event_code: 'code',
  attendance: 'member_id',
  check_in: 'member_id',
  door: 'member_id',
  door_code: 'member_id',
  notice: 'member_id',
  delivery: 'member_id',
  delivery_choice: 'member_id',
  device: 'member_id',
  work_domain: 'member_id',
  follow_up: 'owner_id',
  profile: 'owner_id',
} as const;

export type OwnedTable = keyof typeof OWNED;
type Row = Record<string, unknown>;
type Dump = Record<OwnedTable, string[]>;

const TABLES = Object.keys(OWNED) as OwnedTable[];

/** Every row of every table, as text. */
export async function dumpOf({ sql }: OpenDatabase): Promise<Dump> {
  const dump = {} as Dump;
  for (const table of TABLES) {
    const rows = await sql<{ row: string }[]>`select to_jsonb(t)::text as row from ${sql(table)} t`;
    dump[table] = rows.map(({ row }) => row).toSorted();
  }
  return dump;
}

/** When something was noted down here, and ids that we gave; both differ between two imports of the same. */
const OURS = ['id', 'owner_id', 'recipient_id', 'person_id', 'received_at', 'deadline', 'source_key'];

/**
 * What one member's tables say, in a form that two members or two instances can be compared by: people are named by
 * their identities instead of by our ids.
 */
export async function contentOf(database: OpenDatabase, ownerId: string) {
  const names = await namesOf(database, ownerId);
  const content = {} as Record<ContentTable, string[]>;
  for (const table of CONTENT) {
    const rows = await rowsOf(database, table, ownerId);
    // The key of an invitation depends on which generation of archives told of it first.
    const told = table === 'invitation' ? rows.map(({ key: _key, ...row }) => row) : rows;
    content[table] = told.map((row) => JSON.stringify(named(row, names))).toSorted();
  }
  return content;
}

const CONTENT = [
  'person',
  'profile_line',
  'connection',
  'thread',
  'message',
  'invitation',
  'request',
] as const;
type ContentTable = (typeof CONTENT)[number];

async function rowsOf({ sql }: OpenDatabase, table: OwnedTable, ownerId: string): Promise<Row[]> {
  const rows = await sql<{ row: Row }[]>`
    select to_jsonb(t) as row from ${sql(table)} t where ${sql(OWNED[table])} = ${ownerId}`;
  return rows.map(({ row }) => row);
}

async function namesOf({ sql }: OpenDatabase, ownerId: string): Promise<Map<string, string>> {
  const rows = await sql<{ personId: string; name: string }[]>`
    select i.person_id as "personId", coalesce(min(i.value) filter (where i.kind = 'linkedin'), min(p.name)) as name
    from identity i join person p on p.owner_id = i.owner_id and p.id = i.person_id
    where i.owner_id = ${ownerId} group by i.person_id`;
  return new Map([
    [ownerId, 'the owner'],
    ...rows.map(({ personId, name }): [string, string] => [personId, name]),
  ]);
}

function named(row: Row, names: Map<string, string>): Row {
  const who = (id: unknown) => (typeof id === 'string' ? (names.get(id) ?? `unknown ${id}`) : id);
  const kept = Object.entries(row).filter(([column]) => !OURS.includes(column));
  const people = kept.map(([column, value]) => [
    column,
    /^(other|sender)_id$/.test(column) ? who(value) : value,
  ]);
  const content = Object.fromEntries(people);
  if (!('name' in row)) return content;
  const isOwner = row['id'] === row['owner_id'];
  return { ...content, who: who(row['id']), name: isOwner ? 'the owner' : row['name'] };
}
