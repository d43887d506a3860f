import { createRoute, z } from '@hono/zod-openapi';
import { LONGEST_FOLLOW_UP } from '../domain/follow-up.ts';
import { asId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { addFollowUp, finishFollowUp, snoozeFollowUp } from '../usecases/change-follow-up.ts';
import {
  listFollowUps,
  readWaiting,
  type NamedFollowUp,
  type Waiting as Found,
} from '../usecases/read-waiting.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { cursorOf, isId, isInstant, positionOf } from './cursor.ts';
import { memberAt } from './people.ts';
import { orRefuse, Refusal } from './problems.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';
import { followUpsPage, waiting, type FollowUp, type Waiting } from './waiting-schemas.ts';

const moment = z.iso.datetime({ offset: true }).transform((at) => Date.parse(at));

const read = createRoute({
  method: 'get',
  path: '/waiting',
  tags: ['Waiting'],
  summary: 'What waits for you, and what you wait for',
  responses: { 200: json(waiting, 'Both'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/follow-ups',
  tags: ['Waiting'],
  summary: 'What is to happen on your connections, the earliest first',
  request: {
    query: z.object({
      with: text().max(100).optional().openapi({ description: 'The short name of one member.' }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().optional(),
    }),
  },
  responses: { 200: json(followUpsPage, 'One page'), ...refusals },
});

const add = createRoute({
  method: 'post',
  path: '/follow-ups',
  tags: ['Waiting'],
  summary: 'Note down for yourself what is to happen on a connection',
  request: {
    body: body(z.object({ with: text().max(100), text: text().max(2 * LONGEST_FOLLOW_UP), dueAt: moment })),
  },
  responses: { 201: json(z.object({ id: z.uuid() }), 'Noted down'), ...refusals },
});

const params = z.object({ id: z.uuid() });

const finish = createRoute({
  method: 'post',
  path: '/follow-ups/{id}/done',
  tags: ['Waiting'],
  summary: 'Say that it is done; a promise is done for both sides',
  request: { params },
  responses: { 204: { description: 'Done' }, ...refusals },
});

const snooze = createRoute({
  method: 'post',
  path: '/follow-ups/{id}/snooze',
  tags: ['Waiting'],
  summary: 'Put it off for yourself; not possible for what you promised',
  request: { params, body: body(z.object({ until: moment })) },
  responses: { 204: { description: 'Put off' }, ...refusals },
});

export const waitingRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => {
      const found = await readWaiting(deps, viewerOf(context));
      return context.json(waitingOf(found, deps.now()), 200);
    })
    .openapi(list, async (context) => {
      const { with: handle, limit, cursor } = context.req.valid('query');
      const otherId = handle === undefined ? undefined : (await memberAt(deps, handle)).id;
      const found = await listFollowUps(deps, viewerOf(context), { otherId, limit, after: dueAfter(cursor) });
      const last = found.length === limit ? found.at(-1) : undefined;
      const nextCursor = last ? cursorOf([last.row.dueAt, last.row.id]) : null;
      return context.json({ items: found.map((one) => followUpOf(one, deps.now())), nextCursor }, 200);
    })
    .openapi(add, async (context) => {
      const { with: handle, text: said, dueAt } = context.req.valid('json');
      const { id: other } = await memberAt(deps, handle);
      const added = await addFollowUp(deps, viewerOf(context), { other, text: said, dueAt });
      return context.json({ id: orRefuse(added).id }, 201);
    })
    .openapi(finish, async (context) => {
      orRefuse(await finishFollowUp(deps, viewerOf(context), context.req.valid('param').id));
      return context.body(null, 204);
    })
    .openapi(snooze, async (context) => {
      const { until } = context.req.valid('json');
      const { id } = context.req.valid('param');
      orRefuse(await snoozeFollowUp(deps, viewerOf(context), { id, until }));
      return context.body(null, 204);
    });

const iso = (at: Instant): string => new Date(at).toISOString();

function dueAfter(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [dueAt, id] = positionOf(cursor) ?? [];
  if (!isInstant(dueAt) || !isId(id)) throw new Refusal('cursor-unusable');
  return { dueAt, id: asId(id) };
}

function followUpOf({ row, card }: NamedFollowUp, now: Instant): FollowUp {
  const { id, side, text: said, dueAt, doneAt } = row;
  return {
    id,
    with: whoIs(card),
    side,
    text: said,
    dueAt: iso(dueAt),
    isDue: dueAt <= now,
    doneAt: doneAt === null ? null : iso(doneAt),
  };
}

const whoIs = ({ handle, name }: { handle: string; name: string }) => ({ handle, name });

function waitingOf({ onMe, onThem, hanging }: Found, now: Instant): Waiting {
  const threads = (found: Found['onMe']['threads']) =>
    found.map(({ card, since, isLate }) => ({ with: whoIs(card), since: iso(since), isLate }));
  const followUps = (found: readonly NamedFollowUp[]) => found.map((one) => followUpOf(one, now));
  return {
    onMe: {
      requests: onMe.requests,
      asks: onMe.asks.map(({ sent, to, view }) => ({
        id: sent.id,
        name: to.name,
        question: view.ask?.question ?? '',
        until: iso(view.deadline),
      })),
      threads: threads(onMe.threads),
      followUps: followUps(onMe.followUps),
      owed: onMe.owed,
    },
    onThem: {
      requests: onThem.requests,
      asks: onThem.asks.map(({ id, sender, ask, deadline }) => ({
        id,
        name: sender.name,
        question: ask?.question ?? '',
        until: iso(deadline),
      })),
      threads: threads(onThem.threads),
      followUps: followUps(onThem.followUps),
    },
    hanging,
  };
}
