import { and, asc, eq, lt, or } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { passkey } from './schema/sign-in-ways.ts';

export type PasskeyRow = typeof passkey.$inferSelect;

export class Passkeys {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The viewer's passkeys, oldest first. */
  async all(viewer: Viewer, limit = 100): Promise<PasskeyRow[]> {
    return this.#db
      .select()
      .from(passkey)
      .where(eq(passkey.memberId, viewer.memberId))
      .orderBy(asc(passkey.addedAt), asc(passkey.id))
      .limit(limit);
  }

  async count(memberId: PersonId): Promise<number> {
    return this.#db.$count(passkey, eq(passkey.memberId, memberId));
  }

  /** False, and nothing added, where the member has it already. */
  async add(row: PasskeyRow): Promise<boolean> {
    const added = await this.#db
      .insert(passkey)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: passkey.id });
    return added.length > 0;
  }

  async find(memberId: PersonId, credentialId: string): Promise<PasskeyRow | undefined> {
    const [row] = await this.#db
      .select()
      .from(passkey)
      .where(and(eq(passkey.memberId, memberId), eq(passkey.credentialId, credentialId)))
      .limit(1);
    return row;
  }

  /** Notes a use down; false when its counter has not gone up, as that of a copy has not. Always 0 means: does not count. */
  async use(
    { memberId, credentialId }: Pick<PasskeyRow, 'memberId' | 'credentialId'>,
    { counter, at }: { counter: number; at: Instant },
  ): Promise<boolean> {
    const isAhead = or(lt(passkey.counter, counter), counter === 0 ? eq(passkey.counter, 0) : undefined);
    const used = await this.#db
      .update(passkey)
      .set({ counter, usedAt: at })
      .where(and(eq(passkey.memberId, memberId), eq(passkey.credentialId, credentialId), isAhead))
      .returning({ id: passkey.id });
    return used.length > 0;
  }

  async rename(viewer: Viewer, id: string, name: string): Promise<PasskeyRow | undefined> {
    const [row] = await this.#db
      .update(passkey)
      .set({ name })
      .where(and(eq(passkey.memberId, viewer.memberId), eq(passkey.id, id)))
      .returning();
    return row;
  }

  async remove(viewer: Viewer, id: string): Promise<boolean> {
    const removed = await this.#db
      .delete(passkey)
      .where(and(eq(passkey.memberId, viewer.memberId), eq(passkey.id, id)))
      .returning({ id: passkey.id });
    return removed.length > 0;
  }
}
