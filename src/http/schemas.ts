import { z } from '@hono/zod-openapi';
import { DOOR_ACTIONS, DOOR_ROWS } from '../domain/door.ts';
import { CHECKS, EVIDENCE_KINDS } from '../domain/evidence.ts';
import { IMPORT_STATES } from '../domain/import.ts';
import { REASONS } from '../domain/reason.ts';
import { RECOMMENDATIONS, RISKS, RISK_KINDS, SOURCES } from '../domain/request.ts';
import { END_CAUSES } from '../domain/transitions.ts';
import { STATES } from '../domain/transition-table.ts';

/**
 * What the API says, as schemas: the OpenAPI document, the checks at the border and the web app's types all come from
 * here. Times are ISO 8601 in UTC; spans are UTF-16 offsets.
 */

export const instant = z.string().openapi({ format: 'date-time' });
export const day = z.string().openapi({ format: 'date', example: '2026-02-08' });
export const reason = z.enum(REASONS).openapi('Reason');
const recommendation = z.enum(RECOMMENDATIONS).openapi('Recommendation');

export const span = z.object({ start: z.number().int(), end: z.number().int() }).openapi('Span');

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    where: z.string().optional().openapi({ description: 'The part of the input that was not understood.' }),
  })
  .openapi('Problem', { description: 'RFC 9457 problem details; `detail` is a sentence for people.' });

export const senderCard = z
  .object({
    name: z.string(),
    headline: z.string(),
    title: z.string(),
    company: z.string(),
    profileUrl: z.string(),
    isDeleted: z.literal(true).optional().openapi({ description: 'They have deleted their account.' }),
  })
  .openapi('SenderCard');

export const evidence = z
  .object({
    kind: z.enum(EVIDENCE_KINDS),
    claim: z.string(),
    check: z.enum(CHECKS),
    checkedBy: z.string().optional(),
  })
  .openapi('Evidence');

const pointer = z
  .discriminatedUnion('to', [
    z.object({ to: z.literal('span'), span }),
    z.object({ to: z.literal('evidence'), index: z.number().int() }),
    z.object({ to: z.literal('sender') }),
    z.object({ to: z.literal('mutuals') }),
    z.object({ to: z.literal('wishes') }),
    z.object({ to: z.literal('count'), count: z.number().int() }),
  ])
  .openapi('Pointer');

export const because = z
  .object({
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z
      .string()
      .openapi({ description: 'The sentence in the language of the request (Accept-Language).' }),
    pointer,
  })
  .openapi('Because');

/** A line of the inbox: enough to decide whether to open it. */
export const inboxItem = z
  .object({
    id: z.uuid(),
    sender: senderCard,
    source: z.enum(SOURCES),
    reason,
    isReasonDeclared: z.boolean(),
    recommendation,
    /** The strongest because-sentence. */
    because: because.nullable(),
    excerpt: z.string(),
    state: z.enum(STATES),
    sentAt: instant,
  })
  .openapi('InboxItem');

export const inboxPage = z
  .object({
    items: z.array(inboxItem),
    groups: z.array(z.object({ recommendation, reason, count: z.number().int() })),
    open: z.number().int().openapi({ description: 'Requests that wait for an answer, over all pages.' }),
    held: z.number().int().openapi({ description: 'Requests that your door holds beside the inbox.' }),
    nextCursor: z.string().nullable(),
  })
  .openapi('InboxPage');

export const signal = z
  .object({ code: z.string(), text: z.string(), weight: z.number(), span: span.nullable() })
  .openapi('Signal');

export const ask = z
  .object({
    askedAt: instant,
    question: z.string(),
    answeredAt: instant.nullable(),
    answer: z.string(),
    isAutomatic: z.boolean().openapi({ description: 'Asked by the recipient’s door, before they read it.' }),
  })
  .openapi('Ask');

/** The request card: everything that the recipient sees of one request. */
export const requestCard = z
  .object({
    id: z.uuid(),
    source: z.enum(SOURCES),
    sender: senderCard,
    sentAt: instant,
    receivedAt: instant,
    deadline: instant,
    declared: reason,
    note: z.string(),
    promise: z
      .string()
      .openapi({ description: 'What the sender will do once it is accepted; empty when nothing.' }),
    evidence: z.array(evidence),
    assessment: z.object({
      language: z.string(),
      blank: z.boolean(),
      placeholders: z.array(span),
      canned: z.boolean(),
      reason: z.object({ code: reason, confidence: z.number(), signals: z.array(signal) }),
      hiddenMotive: z.object({ toward: reason, signals: z.array(signal) }).nullable(),
      risk: z.object({ level: z.enum(RISKS), kind: z.enum(RISK_KINDS).nullable(), signals: z.array(signal) }),
    }),
    context: z.object({
      copies: z.object({ notes: z.number().int(), senders: z.number().int() }).nullable(),
      personal: z.array(span).nullable(),
      mutuals: z.object({ count: z.number().int(), names: z.array(z.string()) }).nullable(),
      reach: z.object({ people: z.number().int(), inMyField: z.number().int() }).nullable(),
      wishes: z.object({ met: z.number().int(), of: z.number().int() }).nullable(),
      standing: z.object({ answeredShare: z.number() }).nullable(),
      precedents: z.object({ reason, connections: z.number().int(), talked: z.number().int() }).nullable(),
    }),
    verdict: z.object({ recommendation, rule: z.string(), because: z.array(because) }),
    state: z.enum(STATES),
    stateSince: instant.nullable(),
    isLookedAt: z.boolean().openapi({
      description: 'You reported it, and a moderator has decided; what, is between them and the sender.',
    }),
    endedBecause: z.enum(END_CAUSES).nullable(),
    ask: ask
      .extend({ risk: z.object({ level: z.enum(RISKS), kind: z.enum(RISK_KINDS).nullable() }).nullable() })
      .nullable(),
    senderBelongs: z
      .array(z.object({ name: z.string(), by: z.enum(['domain', 'operator']), isRecruiter: z.boolean() }))
      .openapi({ description: 'Organisations of the sender, as this instance has checked them.' }),
    met: z
      .object({ said: z.boolean().nullable() })
      .nullable()
      .openapi({ description: 'Whether you have met is yours to say; null when there is nothing to say.' }),
    door: z
      .object({
        by: z.enum(['code', 'pause', 'all', ...DOOR_ROWS]),
        action: z.enum(DOOR_ACTIONS),
        answer: z
          .object({
            question: z.string(),
            answer: z.string(),
            risk: z.object({ level: z.enum(RISKS), kind: z.enum(RISK_KINDS).nullable() }).nullable(),
          })
          .nullable(),
      })
      .nullable()
      .openapi({ description: 'What your door did with it; null for what came from elsewhere.' }),
    mayAnswer: z.array(z.enum(['accept', 'ask', 'ignore', 'decline', 'report', 'undo'])),
    undoUntil: instant.nullable(),
    outside: z
      .object({
        /** The page on the other network where the answer has to be given by hand. */
        url: z.string(),
        /** Words to paste there, by answer. */
        words: z.object({ accept: z.string(), ask: z.string(), decline: z.string() }),
      })
      .nullable(),
  })
  .openapi('RequestCard');

/** What became of each of many requests that got one answer. */
export const bulkAnswered = z
  .object({
    done: z.array(z.uuid()),
    refused: z.array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        detail: z.string().openapi({ description: 'Why, as a sentence.' }),
      }),
    ),
  })
  .openapi('BulkAnswered');

export const importCounts = z
  .object({
    connections: z.number().int(),
    newConnections: z.number().int(),
    messages: z.number().int(),
    newMessages: z.number().int(),
    invitations: z.number().int(),
    newInvitations: z.number().int(),
    newRequests: z.number().int(),
    skipped: z.number().int(),
  })
  .openapi('ImportCounts');

export const importState = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    state: z.enum(IMPORT_STATES),
    failure: z.object({ code: z.string(), text: z.string() }).nullable(),
    bytesRead: z.number().int(),
    bytesInAll: z.number().int(),
    counts: importCounts,
    madeAt: instant,
    endedAt: instant.nullable(),
  })
  .openapi('Import');

export const importsPage = z.object({ items: z.array(importState) }).openapi('ImportsPage');

export const skippedRow = z
  .object({
    file: z.string(),
    line: z.number().int(),
    cause: z.string(),
    text: z.string().openapi({ description: 'The cause as a sentence.' }),
    detail: z.string(),
  })
  .openapi('SkippedRow');

export const skippedPage = z
  .object({
    items: z.array(skippedRow),
    causes: z.array(z.object({ cause: z.string(), text: z.string(), count: z.number().int() })),
    nextCursor: z.string().nullable(),
  })
  .openapi('SkippedPage');

export const me = z
  .object({
    id: z.uuid(),
    handle: z.string(),
    name: z.string(),
    email: z.string(),
    locale: z.enum(['en', 'de']),
    timeZone: z.string().nullable().openapi({ description: 'An IANA name; null until a browser told it.' }),
    preset: z.enum(['happy', 'looking', 'recruiting', 'organising']),
    role: z.enum(['owner', 'moderator', 'member']),
    showsProfile: z.boolean().openapi({ description: 'Members see the lines of your profile.' }),
    mayBeNamed: z.boolean().openapi({ description: 'Contacts may name you as somebody in common.' }),
    namesInPush: z.boolean().openapi({ description: 'Notifications on your devices may name people.' }),
    unseenNotices: z.number().int(),
    hasImported: z.boolean(),
    sample: z.boolean().openapi({ description: 'True while the sample community is what this member sees.' }),
  })
  .openapi('Me');

export const instance = z
  .object({
    hasOwner: z.boolean(),
    version: z.string(),
    outside: z.string().nullable().openapi({
      description: 'The provider elsewhere that people may sign in with; null when there is none.',
    }),
    sendsMail: z.boolean().openapi({ description: 'Whether a forgotten password is reset by mail.' }),
    isOpen: z.boolean().openapi({ description: 'Whether anybody may make an account by mail.' }),
  })
  .openapi('Instance');

export type Problem = z.infer<typeof problem>;
export type InboxItem = z.infer<typeof inboxItem>;
export type InboxPage = z.infer<typeof inboxPage>;
export type BulkAnswered = z.infer<typeof bulkAnswered>;
export type AskText = z.infer<typeof ask>;
export type RequestCard = z.infer<typeof requestCard>;
export type BecauseText = z.infer<typeof because>;
export type ImportState = z.infer<typeof importState>;
export type SkippedPage = z.infer<typeof skippedPage>;
export type Me = z.infer<typeof me>;
export type Instance = z.infer<typeof instance>;
