import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
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

/** Bounds every query; one member's archive stays far below. */
const MOST_ROWS = 1_000_000;

/** Nobody's first words take longer to show what they want, in characters. */
const LONGEST_READ = 2_000;

const iso = (at: Instant): string => new Date(at).toISOString();

/** The past of one member as imports bring it: written in bulk, told afterwards, visible to that member alone. */
export class History {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  addPeople(ownerId: PersonId, rows: readonly NewPersonRow[]): Promise<number> {
    return bulkInsert(
      this.#db,
      person,
      rows.map((row) => ({ ownerId, headline: '', ...row })),
    );
  }

  addIdentities(
    ownerId: PersonId,
    rows: readonly { kind: string; value: string; personId: PersonId }[],
  ): Promise<number> {
    return bulkInsert(
      this.#db,
      identity,
      rows.map((row) => ({ ownerId, ...row })),
    );
  }

  addConnections(
    personId: PersonId,
    rows: readonly { otherId: PersonId; connectedOn: CalendarDay }[],
  ): Promise<number> {
    return bulkInsert(
      this.#db,
      connection,
      rows.map((row) => ({ personId, source: 'linkedin_archive', ...row })),
    );
  }

  addMessages(ownerId: PersonId, rows: readonly NewMessageRow[]): Promise<number> {
    return bulkInsert(
      this.#db,
      message,
      rows.map((row) => ({ ownerId, ...row })),
    );
  }

  addInvitations(ownerId: PersonId, rows: readonly NewInvitationRow[]): Promise<number> {
    return bulkInsert(
      this.#db,
      invitation,
      rows.map((row) => ({ ownerId, ...row })),
    );
  }

  /** Every invitation of the member, as far as it takes to recognise it. */
  async invitations(
    viewer: Viewer,
  ): Promise<{ key: string; otherId: PersonId; direction: string; sentAt: Instant }[]> {
    const rows = await this.#db
      .select({
        key: invitation.key,
        otherId: invitation.otherId,
        direction: invitation.direction,
        sentAt: invitation.sentAt,
      })
      .from(invitation)
      .where(eq(invitation.ownerId, viewer.memberId))
      .limit(MOST_ROWS);
    return rows as { key: string; otherId: PersonId; direction: string; sentAt: Instant }[];
  }

  /** Makes one person of two, with everything that was told of either. The stories of theirs are told anew. */
  async unite(ownerId: PersonId, pairs: readonly { from: PersonId; into: PersonId }[]): Promise<void> {
    if (pairs.length === 0) return;
    const given = sql`json_to_recordset(${JSON.stringify(pairs)}::json) as given ("from" uuid, "into" uuid)`;
    const steps = [
      sql`update person set title = other.title, company = other.company, role = other.role, field = other.field, as_of = other.as_of
        from ${given}, person other where other.owner_id = ${ownerId} and other.id = given."from"
          and person.owner_id = ${ownerId} and person.id = given."into"
          and other.as_of is not null and (person.as_of is null or person.as_of < other.as_of)`,
      sql`update person set profile_url = other.profile_url
        from ${given}, person other where other.owner_id = ${ownerId} and other.id = given."from"
          and person.owner_id = ${ownerId} and person.id = given."into" and person.profile_url = ''`,
      sql`insert into connection (person_id, other_id, source, connected_on)
        select c.person_id, given."into", c.source, c.connected_on from ${given}
        join connection c on c.person_id = ${ownerId} and c.other_id = given."from" on conflict do nothing`,
      sql`update connection set reason = null from ${given} where person_id = ${ownerId} and other_id = given."into"`,
      sql`delete from connection using ${given} where person_id = ${ownerId} and other_id = given."from"`,
      sql`update thread set other_id = given."into" from ${given} where owner_id = ${ownerId} and other_id = given."from"`,
      sql`update invitation set other_id = given."into" from ${given} where owner_id = ${ownerId} and other_id = given."from"`,
      sql`update request set sender_id = given."into" from ${given} where recipient_id = ${ownerId} and sender_id = given."from"`,
      sql`update identity set person_id = given."into" from ${given} where owner_id = ${ownerId} and person_id = given."from"`,
      sql`delete from person using ${given} where owner_id = ${ownerId} and id = given."from"`,
    ];
    for (const step of steps) await this.#db.execute(step);
  }

  /** Says who the other person of each conversation is; null makes it a group. */
  async saveThreads(
    ownerId: PersonId,
    rows: readonly { conversation: string; otherId: PersonId | null }[],
  ): Promise<void> {
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
      .limit(MOST_ROWS);
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
          and (person.as_of is null or person.as_of < fresh."asOf" or (person.as_of = fresh."asOf" and person.profile_url = ''))
          and (person.title, person.company, person.profile_url) is distinct from (fresh.title, fresh.company, fresh."profileUrl")
        returning person.id)
      update connection set reason = null from changed
      where connection.person_id = ${ownerId} and connection.other_id = changed.id`);
  }

  /**
   * Ties that have no story yet, or to which messages or an invitation came since it was told. Three plain queries put
   * together here: as one, its plan depends on statistics that are not there yet right after an import.
   */
  async untold(viewer: Viewer): Promise<UntoldConnection[]> {
    const messages = await this.#messageCounts(viewer);
    const invitations = await this.#firstInvitations(viewer);
    const ties = await this.#db
      .select({ connection, title: person.title, company: person.company })
      .from(connection)
      .innerJoin(person, and(eq(person.ownerId, connection.personId), eq(person.id, connection.otherId)))
      .where(and(eq(connection.personId, viewer.memberId), eq(connection.source, 'linkedin_archive')))
      .limit(MOST_ROWS);
    return ties
      .filter(({ connection: { otherId, reason, askedBy, messagesByOwner, messagesByOther } }) => {
        const isCounted = messagesByOwner + messagesByOther === (messages.get(otherId) ?? 0);
        return reason === null || !isCounted || (askedBy === null && invitations.has(otherId));
      })
      .map(({ connection: { otherId, connectedOn }, title, company }) => ({
        otherId: otherId as PersonId,
        connectedOn,
        title,
        company,
        invitation: invitations.get(otherId) ?? null,
      }));
  }

  async #messageCounts(viewer: Viewer): Promise<Map<string, number>> {
    const rows = await this.#db
      .select({ otherId: thread.otherId, messages: sql<number>`count(*)::int` })
      .from(thread)
      .innerJoin(
        message,
        and(eq(message.ownerId, thread.ownerId), eq(message.conversation, thread.conversation)),
      )
      .where(
        and(eq(thread.ownerId, viewer.memberId), isNotNull(thread.otherId), eq(message.isCampaign, false)),
      )
      .groupBy(thread.otherId)
      .limit(MOST_ROWS);
    return new Map(rows.map(({ otherId, messages }) => [otherId!, messages]));
  }

  async #firstInvitations(viewer: Viewer): Promise<Map<string, { fromOwner: boolean; note: string }>> {
    const rows = await this.#db
      .select({ otherId: invitation.otherId, direction: invitation.direction, note: invitation.note })
      .from(invitation)
      .where(eq(invitation.ownerId, viewer.memberId))
      .orderBy(desc(invitation.sentAt))
      .limit(MOST_ROWS);
    return new Map(
      rows.map(({ otherId, direction, note }) => [otherId, { fromOwner: direction === 'outgoing', note }]),
    );
  }

  /** The two-person threads of these people, each oldest first. Campaign mail is left out: it is not from anybody. */
  async threadsWith(viewer: Viewer, others: readonly PersonId[]): Promise<Map<PersonId, PastMessage[]>> {
    if (others.length === 0) return new Map();
    const rows = await this.#db.execute<{
      other_id: PersonId;
      from_owner: boolean;
      sent_at: Instant;
      text: string;
    }>(sql`
      select t.other_id, m.from_owner, (extract(epoch from m.sent_at) * 1000)::float8 as sent_at, left(m.text, ${LONGEST_READ}) as text
      from thread t join message m on m.owner_id = t.owner_id and m.conversation = t.conversation
      where t.owner_id = ${viewer.memberId} and t.other_id = any(${uuids(others)}) and not m.is_campaign
      order by m.sent_at limit ${MOST_ROWS}`);
    const threads = new Map<PersonId, PastMessage[]>();
    for (const { other_id: otherId, from_owner: fromOwner, sent_at: sentAt, text } of rows) {
      const known = threads.get(otherId);
      if (known) known.push({ fromOwner, sentAt, text });
      else threads.set(otherId, [{ fromOwner, sentAt, text }]);
    }
    return threads;
  }

  async saveStories(
    ownerId: PersonId,
    stories: readonly (PastConnectionStory & { otherId: PersonId })[],
  ): Promise<void> {
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
      .leftJoin(
        connection,
        and(eq(connection.personId, invitation.ownerId), eq(connection.otherId, invitation.otherId)),
      )
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
    for (const table of [message, thread, invitation])
      await this.#db.delete(table).where(eq(table.ownerId, ownerId));
  }
}

/** An array parameter: Drizzle would spread a JavaScript array into a list. */
const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
