import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { MINUTE } from '../domain/time.ts';
import { checkIn, lookAtCode } from '../usecases/check-in.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTryOf } from './attempts.ts';
import { codeLeadsToOf } from './event-view.ts';
import { eventFor } from './events.ts';
import { codeLeadsTo, eventPage } from './place-schemas.ts';
import { orRefuse } from './problems.ts';
import { text } from './text.ts';
import { viewerOf, type Env } from './viewer.ts';

const tags = ['Events'];
const code = text().max(50).openapi({
  description: 'As shown or scanned; case, spaces and dashes do not matter.',
  example: '7KX2-M4QD',
});

const look = createRoute({
  method: 'get',
  path: '/check-ins/{code}',
  tags,
  summary: 'What a code leads to',
  request: { params: z.object({ code }) },
  responses: { 200: json(codeLeadsTo, 'The event and its session'), ...refusals },
});

const enter = createRoute({
  method: 'post',
  path: '/check-ins',
  tags,
  summary: 'Check in with a code, from 15 minutes before its session until 15 minutes after it',
  request: { body: body(z.object({ code })) },
  responses: { 201: json(eventPage, 'The event where you are now'), ...refusals },
});

/** Checking in at events. */
export const checkInRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(look, async (context) => {
      await countCodeTry(context, deps);
      const found = orRefuse(await lookAtCode(deps, viewerOf(context), context.req.valid('param').code));
      return context.json(codeLeadsToOf(found, deps.now()), 200);
    })
    .openapi(enter, async (context) => {
      await countCodeTry(context, deps);
      const id = orRefuse(await checkIn(deps, viewerOf(context), context.req.valid('json').code));
      return context.json(await eventFor(deps, viewerOf(context), id), 201);
    });

/**
 * Counted by member, since a whole conference may share one address; and right codes, too, since one that is known would
 * otherwise buy any number of guesses.
 */
const countCodeTry = (context: Context<Env>, deps: HttpDeps) =>
  countTryOf(context, deps, {
    key: `event-code|${viewerOf(context).memberId}`,
    most: 30,
    lasts: 10 * MINUTE,
  });
