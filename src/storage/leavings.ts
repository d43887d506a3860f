import { asc, eq, lte } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { leaving } from './schema/moderation.ts';

export type LeavingRow = typeof leaving.$inferSelect;

/** Who has asked to leave, and when that is due. */
export class Leavings {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async one(memberId: PersonId): Promise<LeavingRow | undefined> {
    const [row] = await this.#db.select().from(leaving).where(eq(leaving.memberId, memberId)).limit(1);
    return row;
  }

  /** Asking again leaves the first date as it is. */
  async add(row: LeavingRow): Promise<void> {
    await this.#db.insert(leaving).values(row).onConflictDoNothing();
  }

  async remove(memberId: PersonId): Promise<boolean> {
    const gone = await this.#db.delete(leaving).where(eq(leaving.memberId, memberId)).returning();
    return gone.length > 0;
  }

  async due(now: Instant, limit: number): Promise<LeavingRow[]> {
    return this.#db
      .select()
      .from(leaving)
      .where(lte(leaving.dueAt, now))
      .orderBy(asc(leaving.dueAt))
      .limit(limit);
  }
}
