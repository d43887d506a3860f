import { z } from '@hono/zod-openapi';
import { EVIDENCE_KINDS } from '../domain/evidence.ts';
import { REASONS } from '../domain/reason.ts';
import { RISK_KINDS, RISKS } from '../domain/request.ts';
import { END_CAUSES } from '../domain/transitions.ts';
import { welcome } from './profile-schemas.ts';
import { ask, evidence, span } from './schemas.ts';

/** What the API says about sending and about people; see `schemas.ts` for the rest. */

const instant = z.string().openapi({ format: 'date-time' });

export const memberCard = z
  .object({
    handle: z.string(),
    name: z.string(),
    headline: z.string(),
    title: z.string(),
    company: z.string(),
  })
  .openapi('MemberCard');

export const peopleFound = z.object({ items: z.array(memberCard) }).openapi('PeopleFound');

export const membership = z
  .object({
    name: z.string(),
    url: z.string(),
    by: z.enum(['domain', 'operator']).openapi({
      description: '`domain`: by a verified mail address. `operator`: put in by whoever runs the instance.',
    }),
    isRecruiter: z.boolean(),
  })
  .openapi('Membership', { description: 'Where somebody belongs, as the instance has checked it.' });

export const personPage = memberCard
  .extend({
    lines: z
      .array(
        z.object({
          kind: z.string(),
          text: z.string(),
          organisation: z.string(),
          since: z.string(),
          until: z.string(),
          url: z.string(),
          isChecked: z.boolean().openapi({ description: 'Of a link: its page points back to the profile.' }),
        }),
      )
      .nullable()
      .openapi({ description: 'Null where the member does not show the lines of the profile.' }),
    organisations: z.array(membership),
    worksAt: z
      .array(z.string())
      .openapi({ description: 'Domains of employers, each shown by a code mailed there.' }),
    door: z
      .object({ question: z.string(), pausedUntil: instant.nullable() })
      .openapi({ description: 'What they ask everybody before a request, and when they read again.' }),
    place: z.string(),
    welcome: welcome.openapi({ description: 'What they say to those who are about to ask.' }),
    relation: z.object({
      name: z.enum(['yourself', 'none', 'connected', 'blocked', 'you-asked', 'they-asked', 'asked-lately']),
      id: z.uuid().nullable().openapi({
        description: 'Of the open request between you, or of yours that is over, if there is one.',
      }),
      againAt: instant
        .nullable()
        .openapi({ description: 'From when on you may ask again, where yours was over lately.' }),
    }),
  })
  .openapi('PersonPage');

export const claim = z.object({ kind: z.enum(EVIDENCE_KINDS), claim: z.string() }).openapi('Claim');

/** Limits of what is handed in; what is said of longer notes is the sending's own sentence. */
export const LONGEST_CLAIM = 500;
export const MOST_CLAIMS = 5;
export const LONGEST_DRAFT = 10_000;

export const coaching = z
  .object({
    advice: z.array(
      z.object({
        code: z.string(),
        weight: z.enum(['stop', 'mend', 'good']),
        text: z.string(),
        span: span.nullable(),
      }),
    ),
    maySend: z.boolean(),
    score: z
      .number()
      .openapi({ description: '0 to 100: tells two versions of a draft apart, nothing else.' }),
    evidence: z
      .array(evidence)
      .openapi({ description: 'Your facts, as far as you may see what came of the check.' }),
    cost: z.number(),
    left: z.number().openapi({ description: 'What is left of your budget now.' }),
  })
  .openapi('Coaching');

export const sentOutcome = z
  .object({
    outcome: z
      .enum(['sent', 'connected'])
      .openapi({ description: '`connected`: they had asked already, and this accepted it.' }),
    id: z.uuid().nullable(),
  })
  .openapi('SentOutcome');

/** A request as its sender sees it, which is all that a sender ever sees of it. */
export const sentRequest = z
  .object({
    id: z.uuid(),
    to: memberCard.pick({ handle: true, name: true, headline: true }).extend({ isDeleted: z.boolean() }),
    declared: z.enum(REASONS),
    evidence: z.array(evidence),
    note: z.string(),
    promise: z.string(),
    cost: z.number(),
    sentAt: instant,
    editableUntil: instant.nullable(),
    state: z.enum(['on-its-way', 'waiting', 'asked', 'accepted', 'declined', 'ended']),
    deadline: instant,
    doorAnswer: z.object({ question: z.string(), answer: z.string() }).nullable(),
    readsAgainAt: instant.nullable().openapi({
      description: 'The recipient reads no requests until then; yours is shown and lives from then on.',
    }),
    ask: ask.nullable(),
    sentence: z.string(),
    endedBecause: z.enum(END_CAUSES).nullable(),
    mayDo: z.array(z.enum(['send-now', 'edit', 'answer', 'withdraw'])),
  })
  .openapi('SentRequest');

export const sentPage = z
  .object({ items: z.array(sentRequest), nextCursor: z.string().nullable() })
  .openapi('SentPage');

export const budget = z
  .object({
    left: z.number(),
    most: z.number(),
    nextRefill: z.number(),
    nextRefillAt: instant,
    pausedUntil: instant
      .nullable()
      .openapi({ description: 'Until when a decision keeps you from sending; null when nothing does.' }),
    lines: z.array(
      z.object({
        at: instant,
        cause: z.enum(['refill', 'sent', 'given_back', 'warned', 'paused']),
        change: z.number(),
        left: z.number(),
        missed: z
          .number()
          .openapi({ description: 'Requests that ended unanswered and made this refill smaller.' }),
      }),
    ),
    standing: z
      .object({
        answeredShare: z.number(),
        band: z.enum(['always', 'nearly-always', 'mostly']),
        medianAnswerHours: z.number(),
        of: z.number().int(),
      })
      .nullable(),
  })
  .openapi('Budget');

const day = z.string().openapi({ format: 'date', example: '2026-02-08' });
const contact = memberCard.extend({
  isDeleted: z.boolean().openapi({ description: 'They have deleted their account.' }),
  connectedOn: day,
  reason: z.enum(REASONS),
});

export const connectionsPage = z
  .object({ items: z.array(contact), nextCursor: z.string().nullable() })
  .openapi('ConnectionsPage');

/** One connection with what was written on it. */
export const conversation = contact
  .extend({
    beginning: z
      .object({
        fromViewer: z.boolean(),
        note: z.string(),
        promise: z.string(),
        sentAt: instant,
        ask: ask.nullable(),
      })
      .nullable()
      .openapi({ description: 'The request that was accepted.' }),
    messages: z.array(
      z.object({
        id: z.uuid(),
        fromMe: z.boolean(),
        text: z.string(),
        sentAt: instant,
        risk: z
          .object({ level: z.enum(RISKS), kind: z.enum(RISK_KINDS).nullable() })
          .nullable()
          .openapi({ description: 'Something in the text to be careful about; null when there is nothing.' }),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi('Conversation');

export const blockList = z
  .object({ items: z.array(z.object({ handle: z.string(), name: z.string(), at: instant })) })
  .openapi('BlockList');

export type Coaching = z.infer<typeof coaching>;
export type ConnectionsPage = z.infer<typeof connectionsPage>;
export type Conversation = z.infer<typeof conversation>;
export type MemberCard = z.infer<typeof memberCard>;
export type Membership = z.infer<typeof membership>;
export type PersonPage = z.infer<typeof personPage>;
export type SentRequest = z.infer<typeof sentRequest>;
export type SentPage = z.infer<typeof sentPage>;
export type Budget = z.infer<typeof budget>;
export type BlockList = z.infer<typeof blockList>;
export type SentOutcome = z.infer<typeof sentOutcome>;
