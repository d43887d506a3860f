import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { PastConnectionStory, PastMessage } from '../domain/history/past-connection.ts';
import type { CalendarDay, Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import { bulkInsert } from './bulk-insert.ts';
import type { Db } from './database.ts';
import { connection, identity, invitation, message, person, thread } from './schema/people.ts';

export interface NewPersonRow {
  id: PersonId;
  name: string;
  title: string;
  company: string;
  profileUrl: string;
  role: string;
  field: string;
  asOf: CalendarDay | null;
}

export interface NewMessageRow {
  key: string;
  conversation: string;
  fromOwner: boolean;
  fromName: string;
  sentAt: Instant;
  text: string;
  isCampaign: boolean;
}

export interface NewInvitationRow {
  key: string;
  direction: 'incoming' | 'outgoing';
  otherId: PersonId;
  sentAt: Instant;
  note: string;
}

/** A tie whose story has to be told, or told anew because something was added to it. */
export interface UntoldConnection {
  otherId: PersonId;
  connectedOn: CalendarDay;
  title: string;
  company: string;
  invitation: { fromOwner: boolean; note: string } | null;
}

const iso = (at: Instant): string => new Date(at).toISOString();

/** The past of one member as imports bring it: written in bulk, told afterwards, visible to that member alone. */
export class History {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  addPeople(ownerId: PersonId, rows: readonly NewPersonRow[]): Promise<number> {
    return bulkInsert(this.#db, person, rows.map((row) => ({ ownerId, headline: '', ...row })));
  }

  addIdentities(ownerId: PersonId, rows: readonly { kind: string; value: string; personId: PersonId }[]): Promise<number> {
    return bulkInsert(this.#db, identity, rows.map((row) => ({ ownerId, ...row })));
  }

  addConnections(personId: PersonId, rows: readonly { otherId: PersonId; connectedOn: CalendarDay }[]): Promise<number> {
    return bulkInsert(this.#db, connection, rows.map((row) => ({ personId, source: 'linkedin_archive', ...row })));
  }

  addMessages(ownerId: PersonId, rows: readonly NewMessageRow[]): Promise<number> {
    return bulkInsert(this.#db, message, rows.map((row) => ({ ownerId, ...row })));
  }

  addInvitations(ownerId: PersonId, rows: readonly NewInvitationRow[]): Promise<number> {
    return bulkInsert(this.#db, invitation, rows.map((row) => ({ ownerId, ...row })));
  }

  /** Says who the other person of each conversation is; null makes it a group. */
  async saveThreads(ownerId: PersonId, rows: readonly { conversation: string; otherId: PersonId | null }[]): Promise<void> {
    for (let from = 0; from < rows.length; from += 2_000) {
      const part = rows.slice(from, from + 2_000);
      await this.#db.execute(sql`
        insert into thread (owner_id, conversation, other_id)
        select ${ownerId}::uuid, conversation, "otherId"
        from json_to_recordset(${JSON.stringify(part)}::json) as given (conversation text, "otherId" uuid)
        on conflict (owner_id, conversation) do update set other_id = excluded.other_id`);
    }
  }

  async threads(viewer: Viewer): Promise<{ conversation: string; otherId: PersonId | null }[]> {
    const rows = await this.#db
      .select({ conversation: thread.conversation, otherId: thread.otherId })
      .from(thread)
      .where(eq(thread.ownerId, viewer.memberId))
      .limit(1_000_000);
    return rows as { conversation: string; otherId: PersonId | null }[];
  }

  /** Takes over where people work now, unless what we have is as new. A changed title makes the story untold. */
  async refreshPeople(ownerId: PersonId, rows: readonly NewPersonRow[]): Promise<void> {
    if (rows.length === 0) return;
    const fresh = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as fresh(id uuid, name text, title text, company text, "profileUrl" text, role text, field text, "asOf" date)`;
    await this.#db.execute(sql`
      with changed as (
        update person set title = fresh.title, company = fresh.company, role = fresh.role, field = fresh.field,
          as_of = fresh."asOf", profile_url = coalesce(nullif(fresh."profileUrl", ''), person.profile_url),
          name = coalesce(nullif(fresh.name, ''), person.name)
        from ${fresh}
        where person.owner_id = ${ownerId} and person.id = fresh.id
          and (person.as_of is null or person.as_of < fresh."asOf")
          and (person.title, person.company, person.profile_url) is distinct from (fresh.title, fresh.company, fresh."profileUrl")
        returning person.id)
      update connection set reason = null from changed
      where connection.person_id = ${ownerId} and connection.other_id = changed.id`);
  }

  /** Ties that have no story yet, or to which messages or an invitation came since it was told. */
  async untold(viewer: Viewer): Promise<UntoldConnection[]> {
    const me = viewer.memberId;
    const rows = await this.#db.execute<UntoldRow>(sql`
      select c.other_id, c.connected_on::text, p.title, p.company, i.direction, i.note
      from connection c
      join person p on p.owner_id = ${me} and p.id = c.other_id
      left join lateral (
        select direction, note from invitation
        where owner_id = ${me} and other_id = c.other_id order by sent_at, key limit 1) i on true
      left join (
        select t.other_id, count(*)::int as messages from thread t
        join message m on m.owner_id = t.owner_id and m.conversation = t.conversation and not m.is_campaign
        where t.owner_id = ${me} and t.other_id is not null group by t.other_id) n on n.other_id = c.other_id
      where c.person_id = ${me} and c.source = 'linkedin_archive'
        and (c.reason is null or c.messages_by_owner + c.messages_by_other <> coalesce(n.messages, 0) or (c.asked_by is null and i.direction is not null))
      order by c.other_id limit 100000`);
    return rows.map(untoldOf);
  }

  /** The two-person threads of these people, each oldest first. Campaign mail is left out: it is not from anybody. */
  async threadsWith(viewer: Viewer, others: readonly PersonId[]): Promise<Map<PersonId, PastMessage[]>> {
    const rows = await this.#db
      .select({ otherId: thread.otherId, fromOwner: message.fromOwner, sentAt: message.sentAt, text: message.text })
      .from(thread)
      .innerJoin(message, and(eq(message.ownerId, thread.ownerId), eq(message.conversation, thread.conversation)))
      .where(
        and(
          eq(thread.ownerId, viewer.memberId),
          sql`${thread.otherId} = any(${uuids(others)})`,
          eq(message.isCampaign, false),
        ),
      )
      .orderBy(asc(message.sentAt))
      .limit(1_000_000);
    const threads = new Map<PersonId, PastMessage[]>();
    for (const { otherId, ...one } of rows) {
      const known = threads.get(otherId as PersonId);
      if (known) known.push(one);
      else threads.set(otherId as PersonId, [one]);
    }
    return threads;
  }

  async saveStories(ownerId: PersonId, stories: readonly (PastConnectionStory & { otherId: PersonId })[]): Promise<void> {
    if (stories.length === 0) return;
    const told = stories.map((story) => ({
      otherId: story.otherId,
      reason: story.reason,
      confidence: story.confidence,
      because: story.because,
      outcome: story.outcome,
      askedBy: story.askedBy,
      firstMessageBy: story.firstMessageBy,
      owesAnswer: story.owesAnswer?.by ?? null,
      owesSince: story.owesAnswer && iso(story.owesAnswer.since),
      lastMessageAt: story.lastMessageAt && iso(story.lastMessageAt),
      byOwner: story.messages.fromOwner,
      byOther: story.messages.fromOther,
    }));
    await this.#db.execute(sql`
      update connection set reason = told.reason, confidence = told.confidence, because = told.because,
        outcome = told.outcome, asked_by = told."askedBy", first_message_by = told."firstMessageBy",
        owes_answer = told."owesAnswer", owes_since = told."owesSince", last_message_at = told."lastMessageAt",
        messages_by_owner = told."byOwner", messages_by_other = told."byOther"
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told("otherId" uuid, reason text, confidence real,
        because jsonb, outcome text, "askedBy" text, "firstMessageBy" text, "owesAnswer" text, "owesSince" timestamptz,
        "lastMessageAt" timestamptz, "byOwner" int, "byOther" int)
      where connection.person_id = ${ownerId} and connection.other_id = told."otherId"`);
  }

  /** Invitations that the member received and that led to no connection on record: all that is left of a queue. */
  async openInvitations(viewer: Viewer) {
    return this.#db
      .select({
        key: invitation.key,
        sentAt: invitation.sentAt,
        note: invitation.note,
        personId: person.id,
        name: person.name,
        headline: person.headline,
        title: person.title,
        company: person.company,
        profileUrl: person.profileUrl,
      })
      .from(invitation)
      .innerJoin(person, and(eq(person.ownerId, invitation.ownerId), eq(person.id, invitation.otherId)))
      .leftJoin(connection, and(eq(connection.personId, invitation.ownerId), eq(connection.otherId, invitation.otherId)))
      .where(
        and(
          eq(invitation.ownerId, viewer.memberId),
          eq(invitation.direction, 'incoming'),
          sql`${connection.otherId} is null`,
        ),
      )
      .orderBy(desc(invitation.sentAt))
      .limit(10_000);
  }

  async removeAllOf(ownerId: PersonId): Promise<void> {
    for (const table of [message, thread, invitation]) await this.#db.delete(table).where(eq(table.ownerId, ownerId));
  }
}

interface UntoldRow extends Record<string, unknown> {
  other_id: string;
  connected_on: CalendarDay;
  title: string;
  company: string;
  direction: 'incoming' | 'outgoing' | null;
  note: string | null;
}

const untoldOf = (row: UntoldRow): UntoldConnection => ({
  otherId: row.other_id as PersonId,
  connectedOn: row.connected_on,
  title: row.title,
  company: row.company,
  invitation: row.direction && { fromOwner: row.direction === 'outgoing', note: row.note ?? '' },
});

/** An array parameter: Drizzle would spread a JavaScript array into a list. */
const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
