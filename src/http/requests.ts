import { createRoute, z } from '@hono/zod-openapi';
import { asId, type RequestId } from '../domain/ids.ts';
import { answerMany, BULK_ANSWERS, MOST_AT_ONCE, openRequestsFrom } from '../usecases/answer-many.ts';
import { answerRequest, ANSWERS } from '../usecases/answer-request.ts';
import type { Viewer } from '../domain/viewer.ts';
import { sayWhetherMet } from '../usecases/say-whether-met.ts';
import { openRequest } from '../usecases/triage-inbox.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { localeOf, orRefuse, sentenceOf } from './problems.ts';
import { requestCardOf } from './request-view.ts';
import { bulkAnswered, requestCard } from './schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const read = createRoute({
  method: 'get',
  path: '/requests/{id}',
  tags: ['Requests'],
  summary: 'One request to you, with its evidence, context and verdict',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: json(requestCard, 'The request card'), ...refusals },
});

const bulk = createRoute({
  method: 'post',
  path: '/requests/bulk-answers',
  tags: ['Requests'],
  summary: 'Give one answer to many requests: ignore, decline kindly, or take back',
  request: {
    body: body(
      z
        .object({
          answer: z.enum(BULK_ANSWERS),
          ids: z.array(z.uuid()).min(1).max(MOST_AT_ONCE).optional(),
          sameSenderAs: z.uuid().optional().openapi({
            description: 'Instead of ids: every open request from whoever sent this one.',
          }),
          words: text().optional(),
        })
        .refine(({ ids, sameSenderAs }) => (ids === undefined) !== (sameSenderAs === undefined)),
    ),
  },
  responses: { 200: json(bulkAnswered, 'What became of each'), ...refusals },
});

const met = createRoute({
  method: 'post',
  path: '/requests/{id}/met',
  tags: ['Requests'],
  summary: 'Say whether you have met; the sender does not learn of it',
  request: { params: z.object({ id: z.uuid() }), body: body(z.object({ met: z.boolean() })) },
  responses: { 200: json(requestCard, 'The request card after it'), ...refusals },
});

const answer = createRoute({
  method: 'post',
  path: '/requests/{id}/{answer}',
  tags: ['Requests'],
  summary: 'Answer a request, or take an answer back',
  request: {
    params: z.object({ id: z.uuid(), answer: z.enum(ANSWERS) }),
    body: { content: { 'application/json': { schema: z.object({ words: text().optional() }) } } },
  },
  responses: { 200: json(requestCard, 'The request card after the answer'), ...refusals },
});

export const requestRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(bulk, async (context) => {
      const viewer = viewerOf(context);
      const { ids = [], sameSenderAs, answer: verb, words = '' } = context.req.valid('json');
      const meant =
        sameSenderAs === undefined ? ids.map(asRequest) : await fromSameSender(deps, viewer, sameSenderAs);
      const answered = await answerMany(deps, viewer, { ids: meant, answer: verb, words });
      const refused = answered.flatMap(({ id, failure }) =>
        failure === null ? [] : [{ id, code: failure, detail: sentenceOf(context, failure) }],
      );
      const done = answered.flatMap(({ id, failure }) => (failure === null ? [id] : []));
      return context.json({ done, refused }, 200);
    })
    .openapi(read, async (context) => {
      const opened = orRefuse(
        await openRequest(deps, viewerOf(context), asId(context.req.valid('param').id)),
      );
      return context.json(requestCardOf(opened, localeOf(context), deps.now()), 200);
    })
    .openapi(met, async (context) => {
      const viewer = viewerOf(context);
      const { id } = context.req.valid('param');
      orRefuse(await sayWhetherMet(deps, { viewer, id: asId(id), ...context.req.valid('json') }));
      const opened = orRefuse(await openRequest(deps, viewer, asId(id)));
      return context.json(requestCardOf(opened, localeOf(context), deps.now()), 200);
    })
    .openapi(answer, async (context) => {
      const viewer = viewerOf(context);
      const { id, answer: verb } = context.req.valid('param');
      const { words = '' } = context.req.valid('json') ?? {};
      orRefuse(await answerRequest(deps, { viewer, id: asId(id), answer: verb, words }));
      const opened = orRefuse(await openRequest(deps, viewer, asId(id)));
      return context.json(requestCardOf(opened, localeOf(context), deps.now()), 200);
    });

const asRequest = (id: string): RequestId => asId(id);

async function fromSameSender(deps: HttpDeps, viewer: Viewer, id: string): Promise<RequestId[]> {
  const { row } = orRefuse(await openRequest(deps, viewer, asId(id)));
  return openRequestsFrom(deps, viewer, row.life.sender);
}
