import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { workDomain } from './schema/account-mail.ts';

export type WorkDomainRow = typeof workDomain.$inferSelect;

/** Far above what one member may have. */
const MOST = 100;

/** Employers that members have shown. What stands here holds; what is over is taken out. */
export class WorkDomains {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async of(memberId: PersonId, now: Instant): Promise<WorkDomainRow[]> {
    return this.#db
      .select()
      .from(workDomain)
      .where(and(eq(workDomain.memberId, memberId), gt(workDomain.expiresAt, now)))
      .orderBy(asc(workDomain.domain))
      .limit(MOST);
  }

  /** Adds one, or shows it anew. */
  async add(row: WorkDomainRow): Promise<void> {
    const { verifiedAt, expiresAt, toldAt } = row;
    await this.#db
      .insert(workDomain)
      .values(row)
      .onConflictDoUpdate({
        target: [workDomain.memberId, workDomain.domain],
        set: { verifiedAt, expiresAt, toldAt },
      });
  }

  /** False where there was none. */
  async remove(memberId: PersonId, domain: string): Promise<boolean> {
    const removed = await this.#db.delete(workDomain).where(isIt(memberId, domain)).returning();
    return removed.length > 0;
  }

  /** Those that end until a moment and of which nobody was told yet, of everybody, a bounded number. */
  async endingUntold(moment: Instant, limit = 1_000): Promise<WorkDomainRow[]> {
    return this.#db
      .select()
      .from(workDomain)
      .where(and(lte(workDomain.expiresAt, moment), isNull(workDomain.toldAt)))
      .orderBy(asc(workDomain.expiresAt))
      .limit(limit);
  }

  /** Notes that the member was told; false where another process did. */
  async told({ memberId, domain }: WorkDomainRow, at: Instant): Promise<boolean> {
    const noted = await this.#db
      .update(workDomain)
      .set({ toldAt: at })
      .where(and(isIt(memberId as PersonId, domain), isNull(workDomain.toldAt)))
      .returning();
    return noted.length > 0;
  }

  async dropExpired(now: Instant): Promise<void> {
    await this.#db.delete(workDomain).where(lte(workDomain.expiresAt, now));
  }
}

const isIt = (memberId: PersonId, domain: string) =>
  and(eq(workDomain.memberId, memberId), eq(workDomain.domain, domain));
