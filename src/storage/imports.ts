import { and, asc, count, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { ImportId, PersonId } from '../domain/ids.ts';
import type { ImportState } from '../domain/import.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { imports, skippedRow } from './schema/imports.ts';

export type ImportRow = typeof imports.$inferSelect;
export type SkippedRowRow = typeof skippedRow.$inferSelect;

/** A process at work renews its lease more often than this; after a crash another process goes on when it has passed. */
export const LEASE = 30_000;

const UNFINISHED: ImportState[] = ['waiting', 'running'];

/** Imports with their progress, and the rows that they left out. */
export class Imports {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: typeof imports.$inferInsert): Promise<void> {
    await this.#db.insert(imports).values(row);
  }

  async one(viewer: Viewer, id: ImportId): Promise<ImportRow | undefined> {
    const [row] = await this.#db.select().from(imports).where(is(viewer.memberId, id)).limit(1);
    return row;
  }

  async all(viewer: Viewer): Promise<ImportRow[]> {
    const mine = eq(imports.ownerId, viewer.memberId);
    return this.#db.select().from(imports).where(mine).orderBy(desc(imports.madeAt)).limit(100);
  }

  /** Imports that no process works on: new ones, and those whose process died. */
  async unattended(now: Instant): Promise<ImportRow[]> {
    const isFree = or(isNull(imports.leaseUntil), lt(imports.leaseUntil, now));
    return this.#db
      .select()
      .from(imports)
      .where(and(inArray(imports.state, UNFINISHED), isFree))
      .orderBy(asc(imports.madeAt))
      .limit(20);
  }

  /** Takes the lease; false when another process was quicker, or is at work on another import of the same owner. */
  async lease(ownerId: PersonId, id: ImportId, now: Instant): Promise<boolean> {
    const isFree = or(isNull(imports.leaseUntil), lt(imports.leaseUntil, now));
    const taken = await this.#db
      .update(imports)
      .set({ state: 'running', leaseUntil: now + LEASE })
      .where(and(is(ownerId, id), inArray(imports.state, UNFINISHED), isFree, noOther(ownerId, id, now)))
      .returning({ id: imports.id });
    return taken.length > 0;
  }

  /** Writes progress and renews the lease; false when the import was cancelled in the meantime. */
  async progress(
    row: Pick<ImportRow, 'ownerId' | 'id' | 'bytesRead' | 'bytesInAll' | 'counts'>,
    now: Instant,
  ): Promise<boolean> {
    const { ownerId, id, bytesRead, bytesInAll, counts } = row;
    const going = await this.#db
      .update(imports)
      .set({ bytesRead, bytesInAll, counts, leaseUntil: now + LEASE })
      .where(and(is(ownerId as PersonId, id as ImportId), eq(imports.state, 'running')))
      .returning({ id: imports.id });
    return going.length > 0;
  }

  /** Ends an import that is still going; what it stored stays. False when it had ended already. */
  async end(
    { ownerId, id }: Pick<ImportRow, 'ownerId' | 'id'>,
    {
      state,
      failure = null,
      at,
    }: { state: 'done' | 'failed' | 'cancelled'; failure?: string | null; at: Instant },
  ): Promise<boolean> {
    const ended = await this.#db
      .update(imports)
      .set({ state, failure, endedAt: at, leaseUntil: null })
      .where(and(is(ownerId as PersonId, id as ImportId), inArray(imports.state, UNFINISHED)))
      .returning({ id: imports.id });
    return ended.length > 0;
  }

  async addSkipped(rows: readonly (typeof skippedRow.$inferInsert)[]): Promise<void> {
    for (let from = 0; from < rows.length; from += 500) {
      await this.#db
        .insert(skippedRow)
        .values(rows.slice(from, from + 500))
        .onConflictDoNothing();
    }
  }

  async skipped(
    viewer: Viewer,
    id: ImportId,
    page: { cause: string | undefined; after: number; limit: number },
  ) {
    return this.#db
      .select()
      .from(skippedRow)
      .where(
        and(
          eq(skippedRow.ownerId, viewer.memberId),
          eq(skippedRow.importId, id),
          gt(skippedRow.place, page.after),
          page.cause ? eq(skippedRow.cause, page.cause) : undefined,
        ),
      )
      .orderBy(asc(skippedRow.place))
      .limit(page.limit);
  }

  async skippedCauses(viewer: Viewer, id: ImportId) {
    return this.#db
      .select({ kind: skippedRow.kind, cause: skippedRow.cause, count: count() })
      .from(skippedRow)
      .where(and(eq(skippedRow.ownerId, viewer.memberId), eq(skippedRow.importId, id)))
      .groupBy(skippedRow.kind, skippedRow.cause)
      .orderBy(desc(count()))
      .limit(100);
  }

  async removeAllOf(ownerId: PersonId): Promise<void> {
    await this.#db.delete(skippedRow).where(eq(skippedRow.ownerId, ownerId));
    await this.#db.delete(imports).where(eq(imports.ownerId, ownerId));
  }
}

const noOther = (ownerId: PersonId, id: ImportId, now: Instant) => sql`not exists (
  select 1 from import other where other.owner_id = ${ownerId} and other.id <> ${id}
    and other.state = 'running' and other.lease_until >= ${new Date(now).toISOString()}::timestamptz)`;

const is = (ownerId: PersonId, id: ImportId) => and(eq(imports.ownerId, ownerId), eq(imports.id, id));
