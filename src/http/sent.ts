import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { asId } from '../domain/ids.ts';
import { REASONS } from '../domain/reason.ts';
import { HOUR, type Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Locale } from '../messages/translator.ts';
import { actOnSent, SENT_ACTS } from '../usecases/act-on-sent.ts';
import { listSent, readSent, type SentView } from '../usecases/list-sent.ts';
import { readBudget, readStandings } from '../usecases/read-budget.ts';
import { sendRequest } from '../usecases/send-request.ts';
import { json, refusals, routes, type HttpDeps } from './app.ts';
import { countTryOf } from './attempts.ts';
import { askView } from './ask-view.ts';
import { cursorOf } from './cursor.ts';
import { memberAt, whoIs } from './people.ts';
import { idBefore } from './paging.ts';
import { localeOf, orRefuse } from './problems.ts';
import {
  budget,
  claim,
  LONGEST_CLAIM,
  LONGEST_DRAFT,
  MOST_CLAIMS,
  sentOutcome,
  sentPage,
  sentRequest,
  type Budget,
  type SentRequest,
} from './sending-schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const send = createRoute({
  method: 'post',
  path: '/requests',
  tags: ['Sending'],
  summary: 'Send a request that says why',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            to: text().max(100).openapi({ description: 'The member’s short name.' }),
            reason: z.enum(REASONS),
            evidence: z
              .array(claim.extend({ claim: text().max(LONGEST_CLAIM) }))
              .max(MOST_CLAIMS)
              .default([]),
            note: text().max(LONGEST_DRAFT),
            promise: text().max(200).default(''),
            code: text().max(50).default('').openapi({
              description: 'Given out by the recipient or at an event where they are; opens the door.',
            }),
            doorAnswer: z
              .object({ question: text().max(LONGEST_DRAFT), answer: text().max(LONGEST_DRAFT) })
              .nullable()
              .default(null)
              .openapi({ description: 'Your answer to what the recipient asks everybody before a request.' }),
            atOnce: z
              .boolean()
              .default(false)
              .openapi({ description: 'Without the quarter of an hour for changes.' }),
          }),
        },
      },
    },
  },
  responses: { 201: json(sentOutcome, 'On its way, or connected'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/sent',
  tags: ['Sending'],
  summary: 'Your requests, newest first',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().optional(),
    }),
  },
  responses: { 200: json(sentPage, 'One page'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/sent/{id}',
  tags: ['Sending'],
  summary: 'One of your requests',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: json(sentRequest, 'The request as you see it'), ...refusals },
});

const act = createRoute({
  method: 'post',
  path: '/sent/{id}/{act}',
  tags: ['Sending'],
  summary: 'Send it now, change its note, answer why, or withdraw it',
  request: {
    params: z.object({ id: z.uuid(), act: z.enum(SENT_ACTS) }),
    body: { content: { 'application/json': { schema: z.object({ words: text().optional() }) } } },
  },
  responses: { 200: json(sentRequest, 'The request after that'), ...refusals },
});

const readOwnBudget = createRoute({
  method: 'get',
  path: '/me/budget',
  tags: ['Sending'],
  summary: 'How many requests you may still send, how that comes about, and your record of answering',
  responses: { 200: json(budget, 'Budget and record'), ...refusals },
});

export const sentRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(send, async (context) => {
      const { to, reason, atOnce, ...given } = context.req.valid('json');
      const { id, name } = await memberAt(deps, to);
      if (given.code !== '') await countCode(context, deps, viewerOf(context));
      const request = { ...given, to: id, declared: reason, isSentAtOnce: atOnce };
      const sent = orRefuse(await sendRequest(deps, viewerOf(context), request), { name });
      return context.json({ outcome: sent.outcome, id: 'id' in sent ? sent.id : null }, 201);
    })
    .openapi(list, async (context) => {
      const { limit, cursor } = context.req.valid('query');
      const views = await listSent(deps, viewerOf(context), { before: idBefore(cursor), limit });
      const last = views.length === limit ? views.at(-1) : undefined;
      const nextCursor = last ? cursorOf([last.sent.id]) : null;
      return context.json({ items: views.map((view) => sentOf(view, localeOf(context))), nextCursor }, 200);
    })
    .openapi(read, async (context) => {
      const id = asId<SentId>(context.req.valid('param').id);
      return context.json(
        sentOf(orRefuse(await readSent(deps, viewerOf(context), id)), localeOf(context)),
        200,
      );
    })
    .openapi(act, async (context) => {
      const sender = viewerOf(context);
      const { id, act: verb } = context.req.valid('param');
      const { words = '' } = context.req.valid('json') ?? {};
      orRefuse(await actOnSent(deps, { sender, id: asId(id), act: verb, words }));
      return context.json(sentOf(orRefuse(await readSent(deps, sender, asId(id))), localeOf(context)), 200);
    })
    .openapi(readOwnBudget, async (context) => context.json(await budgetOf(deps, viewerOf(context)), 200));

/** Codes are short, so nobody may try many. */
const countCode = (context: Context, deps: HttpDeps, { memberId }: Viewer) =>
  countTryOf(context, deps, { key: `door-code|${memberId}`, most: 10, lasts: HOUR });

async function budgetOf(deps: HttpDeps, { memberId }: Viewer): Promise<Budget> {
  const own = await readBudget(deps.store, memberId, deps.now());
  const standing = (await readStandings(deps.store, [memberId], deps.now())).get(memberId);
  return {
    ...own,
    nextRefillAt: iso(own.nextRefillAt),
    pausedUntil: own.pausedUntil === null ? null : iso(own.pausedUntil),
    lines: own.lines.map((line) => ({ ...line, at: iso(line.at) })),
    standing: standing
      ? {
          answeredShare: standing.answeredShare,
          band: standing.band,
          medianAnswerHours: Math.round((standing.medianAnswer / HOUR) * 10) / 10,
          of: standing.of,
        }
      : null,
  };
}

type SentId = Parameters<typeof readSent>[2];

const iso = (at: Instant): string => new Date(at).toISOString();

function sentOf({ sent, to, view, readsAgainAt, editableUntil }: SentView, locale: Locale): SentRequest {
  return {
    id: sent.id,
    to: { ...to, ...whoIs(to, locale) },
    declared: sent.declared as SentRequest['declared'],
    evidence: sent.evidence,
    note: sent.note,
    promise: sent.promise,
    cost: sent.cost,
    sentAt: iso(sent.sentAt),
    editableUntil: editableUntil === null ? null : iso(editableUntil),
    state: editableUntil === null ? view.state : 'on-its-way',
    deadline: iso(view.deadline),
    doorAnswer: sent.doorAnswer,
    readsAgainAt: readsAgainAt === null ? null : iso(readsAgainAt),
    ask: view.ask && askView(view.ask),
    sentence: view.sentence,
    endedBecause: view.endedBecause,
    mayDo: mayDo(view, editableUntil),
  };
}

function mayDo({ state }: SentView['view'], editableUntil: Instant | null): SentRequest['mayDo'] {
  if (editableUntil !== null) return ['send-now', 'edit', 'withdraw'];
  if (state === 'asked') return ['answer', 'withdraw'];
  return state === 'waiting' ? ['withdraw'] : [];
}
