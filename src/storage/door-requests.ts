import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lte, or, sql } from 'drizzle-orm';
import type { PersonId, RequestId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { mine, OPEN, stored, type StoredRequest } from './requests.ts';
import { request } from './schema/requests.ts';

/** More are not told of when a pause is moved; a member would get ten a day for years. */
const MOST_PAUSED = 10_000;

type Passed = Pick<StoredRequest, 'passage' | 'isShown' | 'heldSince' | 'heldUntil'>;

/** Requests as their recipient's door sees them: what it made of them, and what it holds. */
export class DoorRequests {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** What the door made of a request; whether it is shown is told apart from its life, of which its sender has a view. */
  async pass(recipientId: PersonId, id: RequestId, changes: Partial<Passed>): Promise<void> {
    await this.#db.update(request).set(changes).where(mine(recipientId, id));
  }

  /** What a pause of the recipient holds, whether they would see it or not. */
  async paused(recipientId: PersonId): Promise<StoredRequest[]> {
    const rows = await this.#db.select().from(request).where(isPaused(recipientId)).limit(MOST_PAUSED);
    return rows.map(stored);
  }

  /** What a pause holds follows it: shown when it ends, with a whole life from then on. */
  async movePause(
    recipientId: PersonId,
    { ends, deadline }: { ends: Instant; deadline: Instant },
  ): Promise<void> {
    await this.#db
      .update(request)
      .set({ heldUntil: ends, receivedAt: ends, deadline })
      .where(isPaused(recipientId));
  }

  /** Requests whose recipient's pause is over. */
  async pausedUntil(now: Instant, limit: number): Promise<{ recipientId: string; id: string }[]> {
    return this.#db
      .select({ recipientId: request.recipientId, id: request.id })
      .from(request)
      .where(lte(request.heldUntil, now))
      .orderBy(asc(request.heldUntil))
      .limit(limit);
  }

  /** What waits at the viewer's door and is not over, the newest first. */
  async held(
    viewer: Viewer,
    { before, limit, now }: { before?: string | undefined; limit: number; now: Instant },
  ): Promise<StoredRequest[]> {
    const rows = await this.#db
      .select()
      .from(request)
      .where(and(isHeld(viewer, now), before ? sql`${request.id} < ${before}::uuid` : undefined))
      .orderBy(desc(request.id))
      .limit(limit);
    return rows.map(stored);
  }

  async countHeld(viewer: Viewer, now: Instant): Promise<number> {
    return this.#db.$count(request, isHeld(viewer, now));
  }

  /** Requests that members sent to the viewer, whatever the door did with them; not those of people whom they blocked. */
  async arrivedSince(viewer: Viewer, since: Instant, limit: number): Promise<StoredRequest[]> {
    const isSeen = or(request.isShown, isNotNull(request.heldSince));
    const rows = await this.#db
      .select()
      .from(request)
      .where(
        and(
          eq(request.recipientId, viewer.memberId),
          eq(request.source, 'native'),
          gte(request.sentAt, since),
          isSeen,
        ),
      )
      .orderBy(desc(request.id))
      .limit(limit);
    return rows.map(stored);
  }
}

const isPaused = (recipientId: PersonId) =>
  and(eq(request.recipientId, recipientId), isNotNull(request.heldUntil), eq(request.state, 'waiting'));

const isHeld = ({ memberId }: Viewer, now: Instant) =>
  and(
    eq(request.recipientId, memberId),
    isNotNull(request.heldSince),
    inArray(request.state, OPEN),
    gt(request.deadline, now),
  );
