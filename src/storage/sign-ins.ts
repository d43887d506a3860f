import { and, desc, eq, gt, inArray, lt, ne, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { account, resetLink, session, twoFactor, user } from './schema/accounts.ts';

/** What a member sees of a session of theirs; its token stays in the cookie. */
export interface SessionRow {
  id: string;
  beganAt: Date;
  usedAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

/** better-auth's name for an account that signs in with a password. */
const PASSWORD = 'credential';

/** Accounts, sessions and passwords, in better-auth's own tables: what has to happen in a transaction of ours. */
export class SignIns {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Makes an account; false, and nothing made, where the mail address has one already. Without a password somebody has to
   * sign in to it in another way.
   */
  async addAccount(who: {
    id: PersonId;
    name: string;
    email: string;
    emailVerified?: boolean;
    passwordHash?: string;
  }): Promise<boolean> {
    const { id, name, email, emailVerified = false, passwordHash } = who;
    const made = await this.#db
      .insert(user)
      .values({ id, name, email, emailVerified })
      .onConflictDoNothing({ target: user.email })
      .returning({ id: user.id });
    if (made.length === 0) return false;
    if (passwordHash === undefined) return true;
    await this.#db
      .insert(account)
      .values({ id, accountId: id, providerId: PASSWORD, userId: id, password: passwordHash });
    return true;
  }

  /** Whose account has this mail address, and whether the address is known to be theirs. */
  async byEmail(email: string): Promise<{ memberId: PersonId; isVerified: boolean } | null> {
    const [row] = await this.#db
      .select({ id: user.id, isVerified: user.emailVerified })
      .from(user)
      .where(eq(user.email, email.toLowerCase()))
      .limit(1);
    return row ? { memberId: row.id as PersonId, isVerified: row.isVerified } : null;
  }

  /** Notes that a member reads the mail of their address; false where it is no longer theirs. */
  async verifyAddress(memberId: PersonId, email: string): Promise<boolean> {
    const verified = await this.#db
      .update(user)
      .set({ emailVerified: true, updatedAt: new Date() })
      .where(and(eq(user.id, memberId), eq(user.email, email)))
      .returning({ id: user.id });
    return verified.length > 0;
  }

  /** Gives an account another address, which its member reads. False, and nothing changed, where another account has it. */
  async moveAddress(memberId: PersonId, email: string): Promise<boolean> {
    const isFree = sql`not exists (select 1 from ${user} other where other.email = ${email} and other.id <> ${memberId})`;
    try {
      // A savepoint: whoever takes the address at the same moment must not undo what else belongs to this.
      return await this.#db.transaction(async (tx) => {
        const moved = await tx
          .update(user)
          .set({ email, emailVerified: true, updatedAt: new Date() })
          .where(and(eq(user.id, memberId), isFree))
          .returning({ id: user.id });
        return moved.length > 0;
      });
    } catch (error) {
      if (isTaken(error)) return false;
      throw error;
    }
  }

  /** When a session began, by the clock of better-auth. */
  async sessionBeganAt(id: string): Promise<Instant | null> {
    const [row] = await this.#db
      .select({ beganAt: session.createdAt })
      .from(session)
      .where(eq(session.id, id))
      .limit(1);
    return row?.beganAt.getTime() ?? null;
  }

  async passwordHash(memberId: PersonId): Promise<string | null> {
    const [row] = await this.#db
      .select({ password: account.password })
      .from(account)
      .where(isPassword(memberId))
      .limit(1);
    return row?.password ?? null;
  }

  /** Sets the password of an account, which gets one if it had none. */
  async setPassword(memberId: PersonId, passwordHash: string, newId: string): Promise<void> {
    const changed = await this.#db
      .update(account)
      .set({ password: passwordHash, updatedAt: new Date() })
      .where(isPassword(memberId))
      .returning({ id: account.id });
    if (changed.length > 0) return;
    await this.#db.insert(account).values({
      id: newId,
      accountId: memberId,
      providerId: PASSWORD,
      userId: memberId,
      password: passwordHash,
    });
  }

  /** The sessions that could still be used, the latest first. */
  async sessions(viewer: Viewer, now: Instant, limit = 100): Promise<SessionRow[]> {
    return this.#db
      .select({
        id: session.id,
        beganAt: session.createdAt,
        usedAt: session.updatedAt,
        ipAddress: session.ipAddress,
        userAgent: session.userAgent,
      })
      .from(session)
      .where(and(eq(session.userId, viewer.memberId), gt(session.expiresAt, new Date(now))))
      .orderBy(desc(session.updatedAt), desc(session.id))
      .limit(limit);
  }

  /** Those of the sessions that have not ended. */
  async living(ids: readonly string[], now: Instant): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.#db
      .select({ id: session.id })
      .from(session)
      .where(and(inArray(session.id, [...ids]), gt(session.expiresAt, new Date(now))))
      .limit(ids.length);
    return new Set(rows.map(({ id }) => id));
  }

  async endSession(viewer: Viewer, id: string): Promise<boolean> {
    const ended = await this.#db
      .delete(session)
      .where(and(eq(session.userId, viewer.memberId), eq(session.id, id)))
      .returning({ id: session.id });
    return ended.length > 0;
  }

  /** Ends the sessions of a member, all or all but one. */
  async endSessions(memberId: PersonId, { except }: { except?: string | undefined } = {}): Promise<void> {
    const spared = except === undefined ? undefined : ne(session.id, except);
    await this.#db.delete(session).where(and(eq(session.userId, memberId), spared));
  }

  /** Whether a second factor is on, and how many recovery codes are left. */
  async secondFactor(viewer: Viewer): Promise<{ recoveryCodesLeft: number } | null> {
    const [row] = await this.#db
      .select({ codes: twoFactor.backupCodes })
      .from(twoFactor)
      .innerJoin(user, eq(user.id, twoFactor.userId))
      .where(and(eq(twoFactor.userId, viewer.memberId), eq(user.twoFactorEnabled, true)))
      .limit(1);
    return row ? { recoveryCodesLeft: (JSON.parse(row.codes) as unknown[]).length } : null;
  }

  /** Takes the second factor away; false where there was none. */
  async dropSecondFactor(memberId: PersonId): Promise<boolean> {
    await this.#db.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, memberId));
    const dropped = await this.#db
      .delete(twoFactor)
      .where(eq(twoFactor.userId, memberId))
      .returning({ id: twoFactor.id });
    return dropped.length > 0;
  }

  async dropResetLinks(memberId: PersonId): Promise<void> {
    await this.#db.delete(resetLink).where(eq(resetLink.memberId, memberId));
  }

  async addResetLink(row: typeof resetLink.$inferInsert): Promise<void> {
    await this.#db.insert(resetLink).values(row);
  }

  /** Whether a reset link works, without using it. */
  async hasResetLink(tokenHash: string, now: Instant): Promise<boolean> {
    const works = and(eq(resetLink.tokenHash, tokenHash), gt(resetLink.expiresAt, now));
    return (await this.#db.$count(resetLink, works)) > 0;
  }

  /** Uses up a reset link; null when it does not work. Of two at once, one gets the member. */
  async takeResetLink(tokenHash: string, now: Instant): Promise<PersonId | null> {
    const [taken] = await this.#db
      .delete(resetLink)
      .where(eq(resetLink.tokenHash, tokenHash))
      .returning({ memberId: resetLink.memberId, expiresAt: resetLink.expiresAt });
    return taken && taken.expiresAt > now ? (taken.memberId as PersonId) : null;
  }

  async dropExpired(now: Instant): Promise<void> {
    await this.#db.delete(resetLink).where(lt(resetLink.expiresAt, now));
  }
}

const isPassword = (memberId: PersonId) =>
  and(eq(account.userId, memberId), eq(account.providerId, PASSWORD));

/** PostgreSQL's word for a second row of what may be there only once. */
const isTaken = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23505';
};
