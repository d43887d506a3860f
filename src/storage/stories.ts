import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { PastConnectionStory, PastMessage } from '../domain/history/past-connection.ts';
import type { CalendarDay, Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { connection, invitation, message, person, thread } from './schema/people.ts';

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

/** What it takes to tell why a past connection began and what came of it, and where the telling is kept. */
export class Stories {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Ties that have no story yet, or to which messages or an invitation came since it was told. Three plain queries put
   * together here: as one, its plan depends on statistics that are not there yet right after an import.
   */
  async untold(viewer: Viewer): Promise<UntoldConnection[]> {
    const messages = await this.#messageCounts(viewer);
    const invitations = await this.#firstInvitations(viewer);
    const ties = await this.#db
      .select({
        otherId: connection.otherId,
        connectedOn: connection.connectedOn,
        isTold: sql<boolean>`${connection.reason} is not null`,
        askedBy: connection.askedBy,
        counted: sql<number>`${connection.messagesByOwner} + ${connection.messagesByOther}`,
        title: person.title,
        company: person.company,
      })
      .from(connection)
      .innerJoin(person, and(eq(person.ownerId, connection.personId), eq(person.id, connection.otherId)))
      .where(and(eq(connection.personId, viewer.memberId), eq(connection.source, 'linkedin_archive')))
      .limit(MOST_ROWS);
    return ties
      .filter(({ otherId, isTold, askedBy, counted }) => {
        const isCounted = counted === (messages.get(otherId) ?? 0);
        return !isTold || !isCounted || (askedBy === null && invitations.has(otherId));
      })
      .map(({ otherId, connectedOn, title, company }) => ({
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
    // One value a thread: the driver takes as long for a value as for a whole text.
    const rows = await this.#db.execute<{ other_id: PersonId; messages: string }>(sql`
      select t.other_id, json_agg(json_build_array(
          m.from_owner, (extract(epoch from m.sent_at) * 1000)::float8, left(m.text, ${LONGEST_READ})
        ) order by m.sent_at)::text as messages
      from thread t join message m on m.owner_id = t.owner_id and m.conversation = t.conversation
      where t.owner_id = ${viewer.memberId} and t.other_id = any(${uuids(others)}) and not m.is_campaign
      group by t.other_id limit ${MOST_ROWS}`);
    return new Map(rows.map(({ other_id: otherId, messages }) => [otherId, messagesIn(messages)]));
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
}

const messagesIn = (json: string): PastMessage[] =>
  (JSON.parse(json) as [boolean, Instant, string][]).map(([fromOwner, sentAt, text]) => ({
    fromOwner,
    sentAt,
    text,
  }));

/** An array parameter: Drizzle would spread a JavaScript array into a list. */
const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
