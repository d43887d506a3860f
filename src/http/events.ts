import { createRoute, z } from '@hono/zod-openapi';
import { asId, type EventId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import { changeEvent, endEvent } from '../usecases/change-event.ts';
import { makeEvent } from '../usecases/make-event.ts';
import { readEvent } from '../usecases/read-event.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { eventLineOf, eventPageOf, momentsOf } from './event-view.ts';
import { idBefore, nextCursor, paging } from './paging.ts';
import { eventGiven, eventPage, eventsPage, newEvent } from './place-schemas.ts';
import { orRefuse } from './problems.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Events'];
const params = z.object({ id: z.uuid() });

const list = createRoute({
  method: 'get',
  path: '/events',
  tags,
  summary: 'Events that you organise, or where you have checked in; the newest first',
  request: { query: z.object({ ...paging, view: z.enum(['organised', 'attended']).default('attended') }) },
  responses: { 200: json(eventsPage, 'One page'), ...refusals },
});

const make = createRoute({
  method: 'post',
  path: '/events',
  tags,
  summary: 'Make an event; every member may',
  request: { body: body(newEvent) },
  responses: { 201: json(eventPage, 'The event with its codes'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/events/{id}',
  tags,
  summary: 'An event that you organise or were at',
  request: { params },
  responses: { 200: json(eventPage, 'The event'), ...refusals },
});

const change = createRoute({
  method: 'patch',
  path: '/events/{id}',
  tags,
  summary: 'Change an event of yours that is not over',
  request: { params, body: body(eventGiven) },
  responses: { 200: json(eventPage, 'The event after the change'), ...refusals },
});

const end = createRoute({
  method: 'post',
  path: '/events/{id}/end',
  tags,
  summary: 'End an event of yours now; its codes count no more, check-ins stay',
  request: { params },
  responses: { 200: json(eventPage, 'The event after its end'), ...refusals },
});

/** Events: any member makes them, those who checked in see them, nobody else does. */
export const eventRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(list, async (context) => {
      const { view, limit, cursor } = context.req.valid('query');
      const { events } = deps.store;
      const page = { before: idBefore(cursor), limit };
      const viewer = viewerOf(context);
      const rows =
        view === 'organised' ? await events.organisedBy(viewer, page) : await events.attendedBy(viewer, page);
      const items = rows.map((row) => eventLineOf(row, deps.now()));
      return context.json({ items, nextCursor: nextCursor(items, limit) }, 200);
    })
    .openapi(make, async (context) => {
      const { sessions, ...given } = context.req.valid('json');
      const event = { ...momentsOf(given), sessions: sessions.map(momentsOf) };
      const id = orRefuse(await makeEvent(deps, viewerOf(context), event));
      return context.json(await eventFor(deps, viewerOf(context), id), 201);
    })
    .openapi(read, async (context) =>
      context.json(await eventFor(deps, viewerOf(context), context.req.valid('param').id), 200),
    )
    .openapi(change, async (context) => {
      const { id } = context.req.valid('param');
      const changed = { ...momentsOf(context.req.valid('json')), id: asId<EventId>(id) };
      orRefuse(await changeEvent(deps, viewerOf(context), changed));
      return context.json(await eventFor(deps, viewerOf(context), id), 200);
    })
    .openapi(end, async (context) => {
      const { id } = context.req.valid('param');
      orRefuse(await endEvent(deps, viewerOf(context), asId(id)));
      return context.json(await eventFor(deps, viewerOf(context), id), 200);
    });

/** An event as the viewer sees it after whatever has just happened. */
export async function eventFor(deps: Pick<HttpDeps, 'store' | 'now' | 'origin'>, viewer: Viewer, id: string) {
  const view = orRefuse(await readEvent(deps, viewer, asId(id)));
  return eventPageOf(view, { origin: deps.origin, now: deps.now() });
}
