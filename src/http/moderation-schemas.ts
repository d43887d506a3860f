import { z } from '@hono/zod-openapi';
import { OUTCOMES, REPORT_KINDS, REPORT_STATES } from '../domain/moderation.ts';
import { STATES } from '../domain/transition-table.ts';
import { memberCard } from './sending-schemas.ts';

/** What the API says about reports, decisions, and leaving; see `schemas.ts` for the rest. */

const instant = z.string().openapi({ format: 'date-time' });
const who = memberCard.pick({ handle: true, name: true });
const outcome = z.enum(OUTCOMES).openapi('DecisionOutcome');

const decision = z
  .object({
    outcome,
    at: instant,
    days: z.number().int().openapi({ description: 'Of a pause: how many days. 0 otherwise.' }),
    reason: z.string(),
  })
  .openapi('Decision');

export const reportItem = z
  .object({
    id: z.uuid(),
    kind: z.enum(REPORT_KINDS),
    state: z.enum(REPORT_STATES),
    at: instant,
    reporter: who,
    reported: who,
    words: z.string().openapi({ description: 'What the reporter says about it.' }),
  })
  .openapi('Report');

export const reportsPage = z
  .object({ items: z.array(reportItem), nextCursor: z.string().nullable() })
  .openapi('ReportsPage');

/** A report with everything that a moderator decides on. */
export const reportPage = reportItem
  .extend({
    evidence: z.object({
      name: z.string(),
      headline: z.string(),
      note: z.string(),
      claims: z.array(z.object({ kind: z.string(), claim: z.string() })),
      lines: z.array(z.string()),
      thread: z.array(
        z.object({
          by: z.enum(['reporter', 'reported']),
          text: z.string(),
          at: instant,
          isChosen: z.boolean(),
        }),
      ),
    }),
    history: z
      .array(z.object({ by: z.enum(['reporter', 'reported']), sentAt: instant, state: z.enum(STATES) }))
      .openapi({ description: 'Requests between the two, oldest first.' }),
    before: z.array(decision).openapi({ description: 'Earlier decisions about the reported member.' }),
    decisions: z.array(decision),
    appeal: z.object({ at: instant, text: z.string() }).nullable(),
    mayDecide: z.boolean(),
  })
  .openapi('ReportPage');

export const auditPage = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        at: instant,
        what: z.string(),
        by: who.nullable().openapi({ description: 'Null where the instance or its operator acted.' }),
        about: who,
        why: z.string(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi('AuditPage');

export const moderatorsPage = z.object({ items: z.array(who) }).openapi('ModeratorsPage');

export const ownDecisions = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        decisions: z
          .array(decision)
          .openapi({ description: 'Oldest first; a second one ended your appeal.' }),
        appealUntil: instant.nullable(),
        appeal: z.object({ at: instant, text: z.string() }).nullable(),
      }),
    ),
  })
  .openapi('OwnDecisions');

export const ownReports = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(REPORT_KINDS),
        about: who,
        at: instant,
        isLookedAt: z.boolean(),
      }),
    ),
  })
  .openapi('OwnReports');

export const leave = z
  .object({
    dueAt: instant
      .nullable()
      .openapi({ description: 'When your account is deleted; null where nothing is asked.' }),
    mustHandOver: z.boolean().openapi({ description: 'You own the instance: hand it over first.' }),
  })
  .openapi('Leaving');

export type ReportsPage = z.infer<typeof reportsPage>;
export type ReportPage = z.infer<typeof reportPage>;
export type AuditPage = z.infer<typeof auditPage>;
export type ModeratorsPage = z.infer<typeof moderatorsPage>;
export type OwnDecisions = z.infer<typeof ownDecisions>;
export type OwnReports = z.infer<typeof ownReports>;
export type Leaving = z.infer<typeof leave>;
export type DecisionTold = z.infer<typeof decision>;
