import { and, desc, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { PersonId, RequestId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { stored, type StoredRequest } from './requests.ts';
import { request } from './schema/requests.ts';
import { block, evidenceCheck, pair, sentRequest } from './schema/sending.ts';

export type SentRow = typeof sentRequest.$inferSelect;
export type NewSentRow = typeof sentRequest.$inferInsert;

/** A sent request together with its recipient's row, once it is delivered. */
export interface SentRequest {
  sent: SentRow;
  received: StoredRequest | null;
}

/** Most requests that one member's budget and record are computed from; ten a day for three years. */
const MOST_SENT = 10_000;

/** What members send, who has asked whom, and who wants nothing from whom. */
export class Sendings {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Locks what is between two people, and tells the latest request of each to the other. */
  async lockPair(one: PersonId, other: PersonId): Promise<Map<PersonId, RequestId | null>> {
    const [lowId, highId] = inOrder(one, other);
    await this.#db.insert(pair).values({ lowId, highId }).onConflictDoNothing();
    const [row] = await this.#db
      .select()
      .from(pair)
      .where(and(eq(pair.lowId, lowId), eq(pair.highId, highId)))
      .limit(1)
      .for('update');
    return new Map([
      [lowId, (row?.lowRequestId ?? null) as RequestId | null],
      [highId, (row?.highRequestId ?? null) as RequestId | null],
    ]);
  }

  /** The latest request of each to the other, as it stands now. */
  async latest(me: PersonId, other: PersonId): Promise<{ own: RequestId | null; theirs: RequestId | null }> {
    const [lowId, highId] = inOrder(me, other);
    const [row] = await this.#db
      .select()
      .from(pair)
      .where(and(eq(pair.lowId, lowId), eq(pair.highId, highId)))
      .limit(1);
    const ids = [row?.lowRequestId ?? null, row?.highRequestId ?? null] as (RequestId | null)[];
    const [own = null, theirs = null] = me === lowId ? ids : ids.toReversed();
    return { own, theirs };
  }

  /** Notes the sender's latest request; the pair is locked. */
  async setLatest(sender: PersonId, recipient: PersonId, id: RequestId): Promise<void> {
    const [lowId, highId] = inOrder(sender, recipient);
    const changes = sender === lowId ? { lowRequestId: id } : { highRequestId: id };
    await this.#db
      .update(pair)
      .set(changes)
      .where(and(eq(pair.lowId, lowId), eq(pair.highId, highId)));
  }

  async add(row: NewSentRow): Promise<void> {
    await this.#db.insert(sentRequest).values(row);
  }

  async update(
    senderId: PersonId,
    id: RequestId,
    changes: Partial<Pick<SentRow, 'note' | 'deliverAt' | 'deliveredAt' | 'takenBackAt'>>,
  ): Promise<void> {
    await this.#db.update(sentRequest).set(changes).where(theirs(senderId, id));
  }

  /** One sent request, locked until the transaction ends. */
  async lock(senderId: PersonId, id: RequestId): Promise<SentRow | undefined> {
    const [row] = await this.#db
      .select()
      .from(sentRequest)
      .where(theirs(senderId, id))
      .limit(1)
      .for('update');
    return row;
  }

  async one(senderId: PersonId, id: RequestId): Promise<SentRequest | undefined> {
    const [row] = await this.#joined().where(theirs(senderId, id)).limit(1);
    return row && together(row);
  }

  /** The viewer's sent requests, newest first. */
  async page(viewer: Viewer, { before, limit }: { before?: string | undefined; limit: number }) {
    const rows = await this.#joined()
      .where(
        and(
          eq(sentRequest.senderId, viewer.memberId),
          before ? sql`${sentRequest.id} < ${before}::uuid` : undefined,
        ),
      )
      .orderBy(desc(sentRequest.id))
      .limit(limit);
    return rows.map(together);
  }

  /** The viewer's latest requests, those sent from a moment on. */
  async since(viewer: Viewer, from: Instant): Promise<SentRequest[]> {
    const rows = await this.#joined()
      .where(and(eq(sentRequest.senderId, viewer.memberId), gte(sentRequest.sentAt, from)))
      .orderBy(desc(sentRequest.id))
      .limit(MOST_SENT);
    return rows.map(together);
  }

  /** Everything that these people ever sent, for budgets and records of answering. */
  async allOf(senders: readonly PersonId[]): Promise<SentRequest[]> {
    if (senders.length === 0) return [];
    const rows = await this.#joined()
      .where(inArray(sentRequest.senderId, [...senders]))
      .orderBy(desc(sentRequest.id))
      .limit(MOST_SENT);
    return rows.map(together);
  }

  /** Requests whose time to be delivered has come. */
  async due(now: Instant, limit: number): Promise<SentRow[]> {
    return this.#db
      .select()
      .from(sentRequest)
      .where(
        and(
          isNull(sentRequest.deliveredAt),
          isNull(sentRequest.takenBackAt),
          lte(sentRequest.deliverAt, now),
        ),
      )
      .orderBy(sentRequest.deliverAt)
      .limit(limit);
  }

  async block(blockerId: PersonId, blockedId: PersonId, at: Instant): Promise<void> {
    await this.#db.insert(block).values({ blockerId, blockedId, at }).onConflictDoNothing();
  }

  async unblock(blockerId: PersonId, blockedId: PersonId): Promise<void> {
    await this.#db.delete(block).where(and(eq(block.blockerId, blockerId), eq(block.blockedId, blockedId)));
  }

  async hasBlocked(blockerId: PersonId, blockedId: PersonId): Promise<boolean> {
    const [row] = await this.#db
      .select({ at: block.at })
      .from(block)
      .where(and(eq(block.blockerId, blockerId), eq(block.blockedId, blockedId)))
      .limit(1);
    return row !== undefined;
  }

  async blockedBy(viewer: Viewer): Promise<{ blockedId: string; at: Instant }[]> {
    return this.#db
      .select({ blockedId: block.blockedId, at: block.at })
      .from(block)
      .where(eq(block.blockerId, viewer.memberId))
      .orderBy(desc(block.at))
      .limit(1_000);
  }

  /** People between whom and this one there is a block, in either direction. */
  async blocksAround(id: PersonId): Promise<Set<string>> {
    const rows = await this.#db
      .select()
      .from(block)
      .where(or(eq(block.blockerId, id), eq(block.blockedId, id)))
      .limit(10_000);
    return new Set(rows.map(({ blockerId, blockedId }) => (blockerId === id ? blockedId : blockerId)));
  }

  /** The facts about a recipient that the sender had checked on a day; locked until the transaction ends. */
  async checkedClaims(senderId: PersonId, recipientId: PersonId, day: string): Promise<string[]> {
    await this.#db
      .insert(evidenceCheck)
      .values({ senderId, recipientId, day, claims: [] })
      .onConflictDoNothing();
    const [row] = await this.#db
      .select({ claims: evidenceCheck.claims })
      .from(evidenceCheck)
      .where(onDay(senderId, recipientId, day))
      .limit(1)
      .for('update');
    return row?.claims ?? [];
  }

  async saveCheckedClaims(
    { senderId, recipientId, day }: { senderId: PersonId; recipientId: PersonId; day: string },
    claims: readonly string[],
  ): Promise<void> {
    await this.#db
      .update(evidenceCheck)
      .set({ claims: [...claims] })
      .where(onDay(senderId, recipientId, day));
  }

  /** Takes away everything that a member ever sent or blocked. */
  async removeAllOf(memberId: PersonId): Promise<void> {
    await this.#db.delete(sentRequest).where(eq(sentRequest.senderId, memberId));
    await this.#db.delete(evidenceCheck).where(eq(evidenceCheck.senderId, memberId));
    await this.#db.delete(pair).where(or(eq(pair.lowId, memberId), eq(pair.highId, memberId)));
    await this.#db.delete(block).where(or(eq(block.blockerId, memberId), eq(block.blockedId, memberId)));
  }

  #joined() {
    return this.#db
      .select({ sent: sentRequest, received: request })
      .from(sentRequest)
      .leftJoin(
        request,
        and(
          isNotNull(sentRequest.deliveredAt),
          eq(request.recipientId, sentRequest.recipientId),
          eq(request.id, sentRequest.id),
        ),
      );
  }
}

const theirs = (senderId: PersonId, id: RequestId) =>
  and(eq(sentRequest.senderId, senderId), eq(sentRequest.id, id));

const onDay = (senderId: PersonId, recipientId: PersonId, day: string) =>
  and(
    eq(evidenceCheck.senderId, senderId),
    eq(evidenceCheck.recipientId, recipientId),
    eq(evidenceCheck.day, day),
  );

/** The two of a pair in the order in which it is kept. */
export const inOrder = (one: PersonId, other: PersonId): [PersonId, PersonId] =>
  one < other ? [one, other] : [other, one];

const together = ({
  sent,
  received,
}: {
  sent: SentRow;
  received: typeof request.$inferSelect | null;
}): SentRequest => ({ sent, received: received && stored(received) });
