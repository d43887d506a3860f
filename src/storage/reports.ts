import { and, asc, desc, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import type { PersonId, RequestId } from '../domain/ids.ts';
import { NO_EVIDENCE, withoutReporter } from '../domain/moderation.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { auditEntry, moderationDecision, report } from './schema/moderation.ts';

export type ReportRow = typeof report.$inferSelect;
export type DecisionRow = typeof moderationDecision.$inferSelect;
export type AuditRow = typeof auditEntry.$inferSelect;

/** A report together with what was decided on it, oldest first. */
export interface StoredReport {
  row: ReportRow;
  decisions: DecisionRow[];
}

interface Queue {
  states: readonly string[];
  newestFirst: boolean;
  /** The id behind which the page begins. */
  after?: string | undefined;
  limit: number;
}

/** So many reports about one member are looked at for their budget and their history. */
const MOST_ABOUT_ONE = 200;

/** Reports, what was decided on them, and the trail of who did what. */
export class Reports {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: typeof report.$inferInsert): Promise<void> {
    await this.#db.insert(report).values(row);
  }

  /** One report, locked until the transaction ends. */
  async lock(id: string): Promise<StoredReport | undefined> {
    const [row] = await this.#db.select().from(report).where(eq(report.id, id)).limit(1).for('update');
    return row && (await this.#together([row]))[0];
  }

  /** The report on which this was decided about that member, locked until the transaction ends. */
  async lockDecided(reportedId: PersonId, decisionId: string): Promise<StoredReport | undefined> {
    const [found] = await this.#db
      .select({ reportId: moderationDecision.reportId })
      .from(moderationDecision)
      .where(and(eq(moderationDecision.reportedId, reportedId), eq(moderationDecision.id, decisionId)))
      .limit(1);
    return found && this.lock(found.reportId);
  }

  async one(id: string): Promise<StoredReport | undefined> {
    const [row] = await this.#db.select().from(report).where(eq(report.id, id)).limit(1);
    return row && (await this.#together([row]))[0];
  }

  /** The queue of a moderator; what is about the moderator is not in it. */
  async queue(moderator: Viewer, { states, newestFirst, after, limit }: Queue): Promise<StoredReport[]> {
    const isBehind = newestFirst ? sql`<` : sql`>`;
    const rows = await this.#db
      .select()
      .from(report)
      .where(
        and(
          inArray(report.state, [...states]),
          ne(report.reportedId, moderator.memberId),
          after ? sql`${report.id} ${isBehind} ${after}::uuid` : undefined,
        ),
      )
      .orderBy(newestFirst ? desc(report.id) : asc(report.id))
      .limit(limit);
    return this.#together(rows);
  }

  /** Everything that was reported about one member, newest first. */
  async about(reportedId: PersonId): Promise<StoredReport[]> {
    const rows = await this.#db
      .select()
      .from(report)
      .where(eq(report.reportedId, reportedId))
      .orderBy(desc(report.id))
      .limit(MOST_ABOUT_ONE);
    return this.#together(rows);
  }

  /**
   * Reports about one member from which something followed, newest first. However many others come to nothing, they do
   * not push these out.
   */
  async followedBy(reportedId: PersonId): Promise<StoredReport[]> {
    const rows = await this.#db
      .select()
      .from(report)
      .where(
        and(
          eq(report.reportedId, reportedId),
          sql`exists (select 1 from moderation_decision d
            where d.reported_id = ${reportedId} and d.report_id = ${report.id} and d.outcome <> 'none')`,
        ),
      )
      .orderBy(desc(report.id))
      .limit(MOST_ABOUT_ONE);
    return this.#together(rows);
  }

  /** What a member has reported, newest first. */
  async by(viewer: Viewer, limit: number): Promise<ReportRow[]> {
    return this.#db
      .select()
      .from(report)
      .where(eq(report.reporterId, viewer.memberId))
      .orderBy(desc(report.id))
      .limit(limit);
  }

  /** A report of this member about that one on which nobody has decided. */
  async open(reporterId: PersonId, reportedId: PersonId): Promise<ReportRow[]> {
    return this.#db
      .select()
      .from(report)
      .where(
        and(eq(report.reportedId, reportedId), eq(report.reporterId, reporterId), eq(report.state, 'open')),
      )
      .limit(20);
  }

  async change(
    { reportedId, id }: Pick<ReportRow, 'reportedId' | 'id'>,
    changes: Partial<Pick<ReportRow, 'state' | 'appealedAt' | 'appealText'>>,
  ): Promise<void> {
    await this.#db.update(report).set(changes).where(is(reportedId, id));
  }

  async addDecision(row: typeof moderationDecision.$inferInsert): Promise<void> {
    await this.#db.insert(moderationDecision).values(row);
  }

  /** Takes away the report of a request that its recipient takes back. */
  async takeBack(reporterId: PersonId, requestId: RequestId): Promise<ReportRow | undefined> {
    const isIt = and(
      eq(report.reporterId, reporterId),
      eq(report.requestId, requestId),
      eq(report.state, 'open'),
    );
    const [gone] = await this.#db.delete(report).where(isIt).returning();
    return gone;
  }

  async note(entry: typeof auditEntry.$inferInsert): Promise<void> {
    await this.#db.insert(auditEntry).values(entry);
  }

  /** The trail, newest first. */
  async trail({ before, limit }: { before?: string | undefined; limit: number }): Promise<AuditRow[]> {
    return this.#db
      .select()
      .from(auditEntry)
      .where(before ? sql`${auditEntry.id} < ${before}::uuid` : undefined)
      .orderBy(desc(auditEntry.id))
      .limit(limit);
  }

  /** What is left of reports once a member is gone: their own words go, what was reported of theirs stays its time. */
  async eraseTracesOf(id: PersonId): Promise<void> {
    const rows = await this.#db.select().from(report).where(eq(report.reporterId, id)).limit(10_000);
    for (const row of rows)
      await this.#db
        .update(report)
        .set({ words: '', evidence: withoutReporter(row.evidence) })
        .where(is(row.reportedId, row.id));
    await this.#db
      .update(report)
      .set({ state: 'closed' })
      .where(and(eq(report.reportedId, id), inArray(report.state, ['open', 'appealed'])));
  }

  /** Reports that were made before a moment, oldest first. */
  async madeBefore(
    moment: Instant,
    { after, limit }: { after: string | undefined; limit: number },
  ): Promise<ReportRow[]> {
    return this.#db
      .select()
      .from(report)
      .where(and(lt(report.at, moment), after ? sql`${report.id} > ${after}::uuid` : undefined))
      .orderBy(asc(report.id))
      .limit(limit);
  }

  /** Takes every text out of a report. */
  async empty({ reportedId, id }: Pick<ReportRow, 'reportedId' | 'id'>): Promise<void> {
    await this.#db
      .update(report)
      .set({ words: '', evidence: NO_EVIDENCE, appealText: '' })
      .where(is(reportedId, id));
  }

  /** Takes a report away, with what was decided on it. */
  async remove({ reportedId, id }: Pick<ReportRow, 'reportedId' | 'id'>): Promise<void> {
    await this.#db
      .delete(moderationDecision)
      .where(and(eq(moderationDecision.reportedId, reportedId), eq(moderationDecision.reportId, id)));
    await this.#db.delete(report).where(is(reportedId, id));
  }

  /** Takes away every report by or about a member of the sample community. */
  async removeAllOf(id: PersonId): Promise<void> {
    await this.#db.delete(moderationDecision).where(eq(moderationDecision.reportedId, id));
    await this.#db.delete(report).where(or(eq(report.reportedId, id), eq(report.reporterId, id)));
  }

  async #together(rows: readonly ReportRow[]): Promise<StoredReport[]> {
    if (rows.length === 0) return [];
    const decided = await this.#db
      .select()
      .from(moderationDecision)
      .where(
        and(
          inArray(moderationDecision.reportedId, [...new Set(rows.map(({ reportedId }) => reportedId))]),
          inArray(
            moderationDecision.reportId,
            rows.map(({ id }) => id),
          ),
        ),
      )
      .orderBy(asc(moderationDecision.id))
      .limit(2 * rows.length);
    return rows.map((row) => ({ row, decisions: decided.filter(({ reportId }) => reportId === row.id) }));
  }
}

const is = (reportedId: string, id: string) => and(eq(report.reportedId, reportedId), eq(report.id, id));
