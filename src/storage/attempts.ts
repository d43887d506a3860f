import { lt, sql } from 'drizzle-orm';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { attempt } from './schema/accounts.ts';

/** Counts what may be tried only so often; in the database, so that several processes share the count. */
export class Attempts {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Counts one more.
   *
   * @param lasts after this many milliseconds from the first one, counting begins anew
   * @returns how many there were by now, this one included, and until when they count
   */
  async count(
    key: string,
    { now, lasts }: { now: Instant; lasts: number },
  ): Promise<{ count: number; until: Instant }> {
    const isOver = sql`${attempt.until} <= ${at(now)}`;
    const [row] = await this.#db
      .insert(attempt)
      .values({ key, count: 1, until: now + lasts })
      .onConflictDoUpdate({
        target: attempt.key,
        set: {
          count: sql`case when ${isOver} then 1 else ${attempt.count} + 1 end`,
          until: sql`case when ${isOver} then ${at(now + lasts)} else ${attempt.until} end`,
        },
      })
      .returning({ count: attempt.count, until: attempt.until });
    return row ?? { count: 1, until: now + lasts };
  }

  /** Forgets them, as after a success. */
  async forget(key: string): Promise<void> {
    await this.#db.delete(attempt).where(sql`${attempt.key} = ${key}`);
  }

  async dropOver(now: Instant): Promise<void> {
    await this.#db.delete(attempt).where(lt(attempt.until, now));
  }
}

const at = (moment: Instant) => sql`${new Date(moment).toISOString()}::timestamptz`;
