import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ReportEvidence } from '../../domain/moderation.ts';
import { instant } from './columns.ts';

/** A report with its evidence as it stood at that moment, kept for twelve months whatever happens to the accounts. */
export const report = pgTable(
  'report',
  {
    reportedId: uuid('reported_id').notNull(),
    id: uuid().notNull(),
    reporterId: uuid('reporter_id').notNull(),
    kind: text().notNull(),
    /** The request that it is about; null for accounts, and for connections that began otherwise. */
    requestId: uuid('request_id'),
    /** What the reporter says about it; empty when nothing. */
    words: text().notNull(),
    evidence: jsonb().$type<ReportEvidence>().notNull(),
    state: text().notNull(),
    at: instant().notNull(),
    appealedAt: instant('appealed_at'),
    appealText: text('appeal_text').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.reportedId, table.id] }),
    index('report_queue').on(table.state, table.id),
    index('report_reporter').on(table.reporterId, table.id),
  ],
);

/** What a moderator decided on a report. The second of a report ends the appeal against the first. Never changed. */
export const moderationDecision = pgTable(
  'moderation_decision',
  {
    reportedId: uuid('reported_id').notNull(),
    reportId: uuid('report_id').notNull(),
    id: uuid().notNull(),
    byId: uuid('by_id').notNull(),
    at: instant().notNull(),
    outcome: text().notNull(),
    days: integer().notNull(),
    reason: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportedId, table.reportId, table.id] })],
);

/** Who did what about whom, when and why. Only ever added to; the owner reads it. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    aboutId: uuid('about_id').notNull(),
    id: uuid().notNull(),
    /** Null where the instance itself acted. */
    byId: uuid('by_id'),
    what: text().notNull(),
    reportId: uuid('report_id'),
    why: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.aboutId, table.id] }), index('audit_entry_order').on(table.id)],
);

/** A member who has asked that their account be deleted, and when that is done unless they take it back. */
export const leaving = pgTable(
  'leaving',
  {
    memberId: uuid('member_id').notNull(),
    askedAt: instant('asked_at').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId] }), index('leaving_due').on(table.dueAt)],
);
