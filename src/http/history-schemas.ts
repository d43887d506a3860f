import { z } from '@hono/zod-openapi';
import { day, instant, reason, signal } from './schemas.ts';

/** What the API says of the past; see `schemas.ts` for the rest. */

export const OUTCOMES = [
  'talked',
  'pitched',
  'offered_job',
  'asked_something',
  'one_sided',
  'silent',
] as const;
export const outcome = z.enum(OUTCOMES).openapi('Outcome');

/** One past connection as a row of the history's tables. */
export const pastConnection = z
  .object({
    personId: z.uuid(),
    name: z.string(),
    title: z.string(),
    company: z.string(),
    role: z.string(),
    field: z.string(),
    profileUrl: z.string(),
    connectedOn: day,
    reason,
    confidence: z.number(),
    because: z.array(signal),
    outcome,
    firstMessageBy: z.enum(['owner', 'other']).nullable(),
    owesAnswer: z.enum(['owner', 'other']).nullable(),
    lastMessageAt: instant.nullable(),
  })
  .openapi('PastConnection');

export const pastConnectionsPage = z
  .object({ items: z.array(pastConnection), total: z.number().int(), nextCursor: z.string().nullable() })
  .openapi('PastConnectionsPage');

const count = z.number().int();

/** The whole history in numbers: what the plots draw. */
export const history = z
  .object({
    connections: count,
    since: day.nullable(),
    messages: count,
    reasonsByYear: z.array(z.object({ year: z.number().int(), reason, connections: count })),
    outcomesByReason: z.array(z.object({ reason, outcome, connections: count })),
    outcomesByRole: z.array(z.object({ role: z.string(), outcome, connections: count })),
    reasonsByRole: z.array(z.object({ role: z.string(), reason, connections: count })),
    recruitersByField: z.array(z.object({ field: z.string(), recruiters: count })),
    neverFollowedUp: count,
    iOweAnAnswer: count,
    sent: z.object({
      requests: count,
      accepted: count,
      withNote: count,
      withNoteAccepted: count,
      medianDaysToAccept: z.number().nullable(),
    }),
    received: z.object({ requests: count, accepted: count, withNote: count }),
  })
  .openapi('History');

export type PastConnection = z.infer<typeof pastConnection>;
export type PastConnectionsPage = z.infer<typeof pastConnectionsPage>;
export type History = z.infer<typeof history>;
