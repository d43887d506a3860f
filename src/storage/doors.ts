import { and, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { OPEN_DOOR, type Door } from '../domain/door.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { door, doorCode } from './schema/doors.ts';

export type DoorCodeRow = typeof doorCode.$inferSelect;

/** Members' own terms, and the codes that they give out. */
export class Doors {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async of(memberId: PersonId): Promise<Door> {
    const [row] = await this.#db.select().from(door).where(eq(door.memberId, memberId)).limit(1);
    if (!row) return OPEN_DOOR;
    const { rows, question, askWords, declineWords, pausedUntil } = row;
    return { rows, question, askWords, declineWords, pausedUntil };
  }

  async save(memberId: PersonId, terms: Door): Promise<void> {
    await this.#db
      .insert(door)
      .values({ memberId, ...terms })
      .onConflictDoUpdate({ target: door.memberId, set: { ...terms } });
  }

  /** The viewer's codes, the newest first, also those that count no more. */
  async codes(viewer: Viewer): Promise<DoorCodeRow[]> {
    return this.#db
      .select()
      .from(doorCode)
      .where(eq(doorCode.memberId, viewer.memberId))
      .orderBy(desc(doorCode.id))
      .limit(1_000);
  }

  async addCode(row: typeof doorCode.$inferInsert): Promise<void> {
    await this.#db.insert(doorCode).values(row);
  }

  /** Takes a code back; false when there is none of this id. */
  async dropCode(viewer: Viewer, id: string): Promise<boolean> {
    const isIt = and(eq(doorCode.memberId, viewer.memberId), eq(doorCode.id, id));
    const dropped = await this.#db.delete(doorCode).where(isIt).returning({ id: doorCode.id });
    return dropped.length > 0;
  }

  /** Whether a code of this member counts now. */
  async hasCode(memberId: PersonId, code: string, now: Instant): Promise<boolean> {
    const isIt = and(eq(doorCode.memberId, memberId), eq(doorCode.code, code), gt(doorCode.expiresAt, now));
    return (await this.#db.$count(doorCode, isIt)) > 0;
  }

  /** Counts a use of a code, where it is the member's own. */
  async countUse(memberId: PersonId, code: string): Promise<void> {
    await this.#db
      .update(doorCode)
      .set({ timesUsed: sql`${doorCode.timesUsed} + 1` })
      .where(and(eq(doorCode.memberId, memberId), eq(doorCode.code, code)));
  }

  /** Forgets codes that ended before a moment. */
  async dropCodesEndedBefore(moment: Instant): Promise<void> {
    await this.#db.delete(doorCode).where(lte(doorCode.expiresAt, moment));
  }

  async removeAllOf(memberId: PersonId): Promise<void> {
    await this.#db.delete(door).where(eq(door.memberId, memberId));
    await this.#db.delete(doorCode).where(eq(doorCode.memberId, memberId));
  }
}
