import { createRoute, z } from '@hono/zod-openapi';
import { asId, type EventId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import {
  addSession,
  changeSession,
  removeSession,
  renewCode,
  type SessionPlace,
} from '../usecases/change-session.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { momentsOf } from './event-view.ts';
import { eventFor } from './events.ts';
import { eventPage, sessionGiven } from './place-schemas.ts';
import { orRefuse } from './problems.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Events'];
const params = z.object({ id: z.uuid() });
const sessionParams = params.extend({ session: z.uuid() });
const responses = { 200: json(eventPage, 'The event after it'), ...refusals };

const add = createRoute({
  method: 'post',
  path: '/events/{id}/sessions',
  tags,
  summary: 'Add a session with a code of its own to an event of yours',
  request: { params, body: body(sessionGiven) },
  responses,
});

const change = createRoute({
  method: 'patch',
  path: '/events/{id}/sessions/{session}',
  tags,
  summary: 'Change name and times of a session',
  request: { params: sessionParams, body: body(sessionGiven) },
  responses,
});

const remove = createRoute({
  method: 'delete',
  path: '/events/{id}/sessions/{session}',
  tags,
  summary: 'Remove a session at which nobody has checked in',
  request: { params: sessionParams },
  responses,
});

const renew = createRoute({
  method: 'post',
  path: '/events/{id}/sessions/{session}/code',
  tags,
  summary: 'Give a session another code, because the old one got about; check-ins stay',
  request: { params: sessionParams },
  responses,
});

/** The sessions of an event, for whoever organises it. */
export const eventSessionRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(add, async (context) => {
      const { id } = context.req.valid('param');
      const place = { organiser: viewerOf(context), event: asId<EventId>(id) };
      orRefuse(await addSession(deps, place, momentsOf(context.req.valid('json'))));
      return context.json(await eventFor(deps, viewerOf(context), id), 200);
    })
    .openapi(change, async (context) => {
      const at = context.req.valid('param');
      const changes = momentsOf(context.req.valid('json'));
      orRefuse(await changeSession(deps, placeOf(viewerOf(context), at), changes));
      return context.json(await eventFor(deps, viewerOf(context), at.id), 200);
    })
    .openapi(remove, async (context) => {
      const at = context.req.valid('param');
      orRefuse(await removeSession(deps, placeOf(viewerOf(context), at)));
      return context.json(await eventFor(deps, viewerOf(context), at.id), 200);
    })
    .openapi(renew, async (context) => {
      const at = context.req.valid('param');
      orRefuse(await renewCode(deps, placeOf(viewerOf(context), at)));
      return context.json(await eventFor(deps, viewerOf(context), at.id), 200);
    });

const placeOf = (organiser: Viewer, { id, session }: { id: string; session: string }): SessionPlace => ({
  organiser,
  event: asId(id),
  session: asId(session),
});
