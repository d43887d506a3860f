import { and, eq } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { outsideAccount } from './schema/sign-in-ways.ts';

export type OutsideAccountRow = typeof outsideAccount.$inferSelect;

/** Accounts elsewhere that sign members in. */
export class OutsideAccounts {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async memberOf(issuer: string, subject: string): Promise<PersonId | null> {
    const [row] = await this.#db
      .select({ memberId: outsideAccount.memberId })
      .from(outsideAccount)
      .where(isThis(issuer, subject))
      .limit(1);
    return (row?.memberId as PersonId | undefined) ?? null;
  }

  async ofMember(memberId: PersonId, issuer: string): Promise<OutsideAccountRow | undefined> {
    const [row] = await this.#db.select().from(outsideAccount).where(isOf(memberId, issuer)).limit(1);
    return row;
  }

  /** False, and nothing connected, where it belongs to somebody already or the member has another one there. */
  async connect(row: OutsideAccountRow): Promise<boolean> {
    const connected = await this.#db
      .insert(outsideAccount)
      .values(row)
      .onConflictDoNothing()
      .returning({ subject: outsideAccount.subject });
    return connected.length > 0;
  }

  async used(issuer: string, subject: string, at: Instant): Promise<void> {
    await this.#db.update(outsideAccount).set({ usedAt: at }).where(isThis(issuer, subject));
  }

  async disconnect(memberId: PersonId, issuer: string): Promise<boolean> {
    const gone = await this.#db
      .delete(outsideAccount)
      .where(isOf(memberId, issuer))
      .returning({ subject: outsideAccount.subject });
    return gone.length > 0;
  }
}

const isThis = (issuer: string, subject: string) =>
  and(eq(outsideAccount.issuer, issuer), eq(outsideAccount.subject, subject));

const isOf = (memberId: PersonId, issuer: string) =>
  and(eq(outsideAccount.memberId, memberId), eq(outsideAccount.issuer, issuer));
