import { and, asc, desc, eq, inArray, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Evidence } from '../domain/evidence.ts';
import type { PersonId, RequestId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import type { Recommendation, Source } from '../domain/request.ts';
import type { Instant } from '../domain/time.ts';
import type { ConnectionRequest, RequestEvent } from '../domain/transitions.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { request, requestEvent } from './schema/requests.ts';

type RequestRow = typeof request.$inferSelect;

/** A request as it is kept, with its life as the transition table sees it. */
export type StoredRequest = RequestRow & { life: ConnectionRequest };

export type NewRequestRow = typeof request.$inferInsert;

/** Position in the inbox: the group, then newest first; the id breaks ties, since imported times are to the minute. */
export interface InboxPlace {
  group: number;
  sentAt: Instant;
  id: string;
}

export interface InboxQuery {
  view: 'open' | 'answered';
  recommendation?: Recommendation | undefined;
  reason?: Reason | undefined;
  after?: InboxPlace | undefined;
  limit: number;
}

export const OPEN = ['waiting', 'asked'];
const HIDDEN = ['ignored', 'reported'];

/** The recipient's requests and everything that happened to them. */
export class Requests {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Stores a request that is new; returns false when it was here already. */
  async add(row: NewRequestRow): Promise<boolean> {
    const added = await this.#db
      .insert(request)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: request.id });
    return added.length > 0;
  }

  /** One request of the viewer's inbox, as they know it. */
  async one(viewer: Viewer, id: RequestId): Promise<StoredRequest | undefined> {
    const isIt = and(mine(viewer.memberId, id), request.isShown);
    const [row] = await this.#db.select().from(request).where(isIt).limit(1);
    return row && stored(row);
  }

  /** Requests between a recipient and one sender, whatever became of them, also those that are not shown. */
  async from(recipientId: PersonId, senderId: PersonId): Promise<StoredRequest[]> {
    const isTheirs = and(eq(request.recipientId, recipientId), eq(request.senderId, senderId));
    const rows = await this.#db.select().from(request).where(isTheirs).orderBy(desc(request.id)).limit(100);
    return rows.map(stored);
  }

  /** The same, locked until the transaction ends, so that of two clicks one wins. */
  async lock(recipientId: PersonId, id: RequestId): Promise<StoredRequest | undefined> {
    const [row] = await this.#db.select().from(request).where(mine(recipientId, id)).limit(1).for('update');
    return row && stored(row);
  }

  async bySource(
    recipientId: PersonId,
    source: Source,
    sourceKey: string,
  ): Promise<StoredRequest | undefined> {
    const isIt = and(
      eq(request.recipientId, recipientId),
      eq(request.source, source),
      eq(request.sourceKey, sourceKey),
    );
    const [row] = await this.#db.select().from(request).where(isIt).limit(1);
    return row && stored(row);
  }

  /** Open requests that arrived from outside from one of these senders. */
  async openFrom(
    recipientId: PersonId,
    source: Source,
    senders: readonly PersonId[],
  ): Promise<StoredRequest[]> {
    if (senders.length === 0) return [];
    const rows = await this.#db
      .select()
      .from(request)
      .where(
        and(
          eq(request.recipientId, recipientId),
          eq(request.source, source),
          inArray(request.senderId, [...senders]),
          inArray(request.state, [...OPEN, ...HIDDEN]),
        ),
      )
      .limit(senders.length);
    return rows.map(stored);
  }

  /** Saves what became of a request, together with the event that made it so. */
  async save(
    after: ConnectionRequest,
    event: Omit<RequestEvent, 'name'> & { id: string; cause: string; name: RequestEvent['name'] | 'let_in' },
  ): Promise<void> {
    await this.#db
      .update(request)
      .set({
        state: after.state.name,
        stateFacts: after.state,
        ask: after.ask,
        deadline: after.deadline,
        leftWhenAsked: after.leftWhenAsked,
      })
      .where(mine(after.recipient, after.id));
    const { id, name, by, at, words = '', cause } = event;
    await this.#db
      .insert(requestEvent)
      .values({ recipientId: after.recipient, requestId: after.id, id, name, by, at, words, cause });
  }

  async saveVerdict(
    recipientId: PersonId,
    id: RequestId,
    verdict: Pick<NewRequestRow, 'recommendation' | 'rule' | 'because' | 'reason' | 'inboxGroup'>,
  ): Promise<void> {
    await this.#db.update(request).set(verdict).where(mine(recipientId, id));
  }

  /** Saves facts whose check has changed, because the recipient has said something about them. */
  async saveEvidence(recipientId: PersonId, id: RequestId, evidence: Evidence[]): Promise<void> {
    await this.#db.update(request).set({ evidence }).where(mine(recipientId, id));
  }

  /** Everything that happened to one request, oldest first. */
  async events(viewer: Viewer, id: RequestId) {
    return this.#db
      .select()
      .from(requestEvent)
      .where(and(eq(requestEvent.recipientId, viewer.memberId), eq(requestEvent.requestId, id)))
      .orderBy(asc(requestEvent.id))
      .limit(100);
  }

  /** One page of the inbox: by group, newest first inside a group. */
  async page(viewer: Viewer, query: InboxQuery): Promise<StoredRequest[]> {
    const { view, recommendation, reason, after, limit } = query;
    const rows = await this.#db
      .select()
      .from(request)
      .where(
        and(
          eq(request.recipientId, viewer.memberId),
          request.isShown,
          inView(view),
          recommendation && eq(request.recommendation, recommendation),
          reason && eq(request.reason, reason),
          after && isAfter(after),
        ),
      )
      .orderBy(asc(request.inboxGroup), desc(request.sentAt), desc(request.id))
      .limit(limit);
    return rows.map(stored);
  }

  /** How many open requests each group of the inbox holds. */
  async groups(viewer: Viewer, view: 'open' | 'answered') {
    return this.#db
      .select({
        group: request.inboxGroup,
        recommendation: request.recommendation,
        reason: request.reason,
        count: sql<number>`count(*)::int`,
      })
      .from(request)
      .where(and(eq(request.recipientId, viewer.memberId), request.isShown, inView(view)))
      .groupBy(request.inboxGroup, request.recommendation, request.reason)
      .orderBy(asc(request.inboxGroup))
      .limit(100);
  }

  /** How many requests wait for the viewer's answer, and how many for their sender's. */
  async openCounts(viewer: Viewer): Promise<{ waiting: number; asked: number }> {
    const [row] = await this.#db
      .select({
        waiting: sql<number>`(count(*) filter (where ${request.state} = 'waiting'))::int`,
        asked: sql<number>`(count(*) filter (where ${request.state} = 'asked'))::int`,
      })
      .from(request)
      .where(and(eq(request.recipientId, viewer.memberId), request.isShown, inArray(request.state, OPEN)));
    return row ?? { waiting: 0, asked: 0 };
  }

  /** Requests whose sender the viewer has asked why, the earliest deadline first. */
  async asked(viewer: Viewer, limit: number): Promise<StoredRequest[]> {
    const rows = await this.#db
      .select()
      .from(request)
      .where(and(eq(request.recipientId, viewer.memberId), request.isShown, eq(request.state, 'asked')))
      .orderBy(asc(request.deadline), asc(request.id))
      .limit(limit);
    return rows.map(stored);
  }

  /** Fingerprints of the notes that the viewer's copies are counted among: those sent here, and their own imported ones. */
  async fingerprints(viewer: Viewer) {
    return this.#db
      .select({
        id: request.id,
        senderId: request.senderId,
        fingerprint: sql<string>`${request.assessment}->>'fingerprint'`,
      })
      .from(request)
      .where(
        and(
          or(eq(request.source, 'native'), eq(request.recipientId, viewer.memberId)),
          ne(sql`${request.assessment}->>'fingerprint'`, ''),
        ),
      )
      .orderBy(desc(request.receivedAt))
      .limit(5_000);
  }

  /** Requests whose time has run out, the longest overdue first. */
  async due(now: Instant, limit: number): Promise<StoredRequest[]> {
    const rows = await this.#db
      .select()
      .from(request)
      .where(and(inArray(request.state, [...OPEN, ...HIDDEN]), lte(request.deadline, now)))
      .orderBy(asc(request.deadline))
      .limit(limit);
    return rows.map(stored);
  }

  /** Gives senders who were known by name alone the page that has become known since. */
  async addPages({ memberId }: Viewer): Promise<void> {
    await this.#db.execute(sql`
      update request set sender = jsonb_set(sender, '{profileUrl}', to_jsonb(person.profile_url))
      from person where recipient_id = ${memberId} and sender->>'profileUrl' = ''
        and person.owner_id = ${memberId} and person.id = sender_id and person.profile_url <> ''`);
  }

  /** Takes away everything that a member ever received: part of removing the sample community. */
  async removeAllOf(recipientId: PersonId): Promise<void> {
    await this.#db.delete(requestEvent).where(eq(requestEvent.recipientId, recipientId));
    await this.#db.delete(request).where(eq(request.recipientId, recipientId));
  }
}

export const mine = (recipientId: PersonId, id: RequestId) =>
  and(eq(request.recipientId, recipientId), eq(request.id, id));

const inView = (view: 'open' | 'answered'): SQL =>
  view === 'open' ? inArray(request.state, OPEN) : sql`${request.state} not in ('waiting', 'asked')`;

const isAfter = ({ group, sentAt, id }: InboxPlace): SQL => {
  const at = new Date(sentAt).toISOString();
  return sql`(${request.inboxGroup} > ${group} or (${request.inboxGroup} = ${group}
    and (${request.sentAt}, ${request.id}) < (${at}::timestamptz, ${id}::uuid)))`;
};

/** A row together with the part of it that the transition table works on. */
export const stored = (row: RequestRow): StoredRequest => ({
  ...row,
  life: {
    id: row.id as RequestId,
    sender: row.senderId as PersonId,
    recipient: row.recipientId as PersonId,
    receivedAt: row.receivedAt,
    state: row.stateFacts,
    ask: row.ask,
    deadline: row.deadline,
    leftWhenAsked: row.leftWhenAsked,
  },
});
