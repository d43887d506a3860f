import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { AccountMailKind } from '../domain/account-mail.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { accountMail } from './schema/account-mail.ts';

export type AccountMailRow = typeof accountMail.$inferSelect;

/** Mails of accounts themselves, waiting to be sent or, once they are, for their link or code to be used. */
export class AccountMails {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Adds one in the place of what was asked for before: of one kind only the latest link works. */
  async replace(row: Omit<AccountMailRow, 'tries'>): Promise<void> {
    const { kind, address, memberId } = row;
    const whose = memberId === null ? isAskedOutside(address) : eq(accountMail.memberId, memberId);
    await this.#db.delete(accountMail).where(and(eq(accountMail.kind, kind), whose));
    await this.#db.insert(accountMail).values(row);
  }

  /** One whose link or code still works. */
  async one(id: string, now: Instant): Promise<AccountMailRow | null> {
    const [row] = await this.#db.select().from(accountMail).where(works(id, now)).limit(1);
    return row ?? null;
  }

  /** Uses one up. Of two at once, one gets it. */
  async take(id: string, now: Instant): Promise<AccountMailRow | null> {
    const [taken] = await this.#db.delete(accountMail).where(works(id, now)).returning();
    return taken ?? null;
  }

  /** What waits for a member to confirm it. */
  async pending(memberId: PersonId, kind: AccountMailKind, now: Instant): Promise<AccountMailRow | null> {
    const [row] = await this.#db
      .select()
      .from(accountMail)
      .where(
        and(eq(accountMail.memberId, memberId), eq(accountMail.kind, kind), gt(accountMail.expiresAt, now)),
      )
      .limit(1);
    return row ?? null;
  }

  async drop(id: string): Promise<void> {
    await this.#db.delete(accountMail).where(eq(accountMail.id, id));
  }

  async dropOf(memberId: PersonId, kinds: readonly AccountMailKind[]): Promise<void> {
    await this.#db
      .delete(accountMail)
      .where(and(eq(accountMail.memberId, memberId), inArray(accountMail.kind, [...kinds])));
  }

  /** Drops what was asked for without signing in. */
  async dropAsked(address: string, kind: AccountMailKind): Promise<void> {
    await this.#db.delete(accountMail).where(and(eq(accountMail.kind, kind), isAskedOutside(address)));
  }

  /** The one that is due longest, locked until the transaction ends; others who look pass over it. */
  async lockDue(now: Instant): Promise<AccountMailRow | null> {
    const [row] = await this.#db
      .select()
      .from(accountMail)
      .where(lte(accountMail.tryAt, now))
      .orderBy(asc(accountMail.tryAt))
      .limit(1)
      .for('update', { skipLocked: true });
    return row ?? null;
  }

  /** Keeps it for whoever is at work on it. */
  async lease({ id }: AccountMailRow, until: Instant): Promise<void> {
    await this.#db.update(accountMail).set({ tryAt: until }).where(eq(accountMail.id, id));
  }

  /** Sets when it may be tried next, and counts the try. */
  async postpone({ id }: AccountMailRow, at: Instant): Promise<void> {
    await this.#db
      .update(accountMail)
      .set({ tryAt: at, tries: sql`${accountMail.tries} + 1` })
      .where(eq(accountMail.id, id));
  }

  /** A server has taken it,; or it was not needed, and goes. */
  async finish({ id }: AccountMailRow, sentAt: Instant | null): Promise<void> {
    if (sentAt === null) return this.drop(id);
    await this.#db.update(accountMail).set({ tryAt: null }).where(eq(accountMail.id, id));
  }

  async dropExpired(now: Instant): Promise<void> {
    await this.#db.delete(accountMail).where(lte(accountMail.expiresAt, now));
  }
}

const works = (id: string, now: Instant) => and(eq(accountMail.id, id), gt(accountMail.expiresAt, now));

const isAskedOutside = (address: string) =>
  and(eq(accountMail.address, address), isNull(accountMail.memberId));
