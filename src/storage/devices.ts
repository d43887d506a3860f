import { and, asc, eq, inArray } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { device } from './schema/push.ts';

export type DeviceRow = typeof device.$inferSelect;

/** More than a member may have; what a race let through is still read. */
const MOST = 50;

/** The browsers that members let tell them of news. */
export class Devices {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: typeof device.$inferInsert): Promise<void> {
    await this.#db.insert(device).values(row);
  }

  /** A member's own, in the order in which they were allowed. */
  async of(memberId: PersonId): Promise<DeviceRow[]> {
    return this.#db
      .select()
      .from(device)
      .where(eq(device.memberId, memberId))
      .orderBy(asc(device.allowedAt), asc(device.id))
      .limit(MOST);
  }

  async one(memberId: PersonId, id: string): Promise<DeviceRow | undefined> {
    const [row] = await this.#db.select().from(device).where(isIt(memberId, id)).limit(1);
    return row;
  }

  async remove(memberId: PersonId, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#db.delete(device).where(and(eq(device.memberId, memberId), inArray(device.id, [...ids])));
  }

  async told(memberId: PersonId, id: string, at: Instant): Promise<void> {
    await this.#db.update(device).set({ toldAt: at }).where(isIt(memberId, id));
  }
}

const isIt = (memberId: string, id: string) => and(eq(device.memberId, memberId), eq(device.id, id));
