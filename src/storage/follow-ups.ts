import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Side } from '../domain/follow-up.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { followUp } from './schema/follow-ups.ts';

export type FollowUpRow = Omit<typeof followUp.$inferSelect, 'side'> & { side: Side };

/** Position in the list: the day it is due, then the id. */
export interface FollowUpPlace {
  dueAt: Instant;
  id: string;
}

export interface FollowUpQuery {
  now: Instant;
  /** Only those on the connection to this member. */
  otherId?: PersonId | undefined;
  after?: FollowUpPlace | undefined;
  limit: number;
}

/** What is to happen on connections, as each side keeps it. */
export class FollowUps {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(rows: readonly FollowUpRow[]): Promise<void> {
    await this.#db
      .insert(followUp)
      .values([...rows])
      .onConflictDoNothing();
  }

  /** What the viewer has still to see done, the earliest first. */
  async open(viewer: Viewer, { now, otherId, after, limit }: FollowUpQuery): Promise<FollowUpRow[]> {
    const rows = await this.#db
      .select()
      .from(followUp)
      .where(
        and(
          eq(followUp.ownerId, viewer.memberId),
          isNull(followUp.doneAt),
          lte(followUp.shownFrom, now),
          otherId && eq(followUp.otherId, otherId),
          after &&
            sql`(${followUp.dueAt}, ${followUp.id}) > (${new Date(after.dueAt).toISOString()}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(asc(followUp.dueAt), asc(followUp.id))
      .limit(limit);
    return rows.map(sided);
  }

  /** One follow-up of the viewer's, locked until the transaction ends; one that is not shown yet is not there. */
  async lock(viewer: Viewer, id: string, now: Instant): Promise<FollowUpRow | undefined> {
    const [row] = await this.#db
      .select()
      .from(followUp)
      .where(and(eq(followUp.ownerId, viewer.memberId), eq(followUp.id, id), lte(followUp.shownFrom, now)))
      .limit(1)
      .for('update');
    return row && sided(row);
  }

  async put({ ownerId, id, dueAt }: FollowUpRow): Promise<void> {
    await this.#db
      .update(followUp)
      .set({ dueAt })
      .where(and(eq(followUp.ownerId, ownerId), eq(followUp.id, id)));
  }

  /** Done, on both sides. */
  async finish({ ownerId, otherId, id }: FollowUpRow, doneAt: Instant): Promise<void> {
    for (const side of [ownerId, otherId].toSorted()) {
      await this.#db
        .update(followUp)
        .set({ doneAt })
        .where(and(eq(followUp.ownerId, side), eq(followUp.id, id), isNull(followUp.doneAt)));
    }
  }

  /** Forgets what was to happen between two, on both sides: their connection has ended. */
  async removeBetween(a: PersonId, b: PersonId): Promise<void> {
    for (const [owner, other] of [
      [a, b],
      [b, a],
    ] as const) {
      await this.#db.delete(followUp).where(and(eq(followUp.ownerId, owner), eq(followUp.otherId, other)));
    }
  }

  async removeAllOf(memberId: PersonId): Promise<void> {
    await this.#db.delete(followUp).where(or(eq(followUp.ownerId, memberId), eq(followUp.otherId, memberId)));
  }
}

const sided = (row: typeof followUp.$inferSelect): FollowUpRow => ({ ...row, side: row.side as Side });
