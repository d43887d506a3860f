import { createRoute, z } from '@hono/zod-openapi';
import { asId, type EventId } from '../domain/ids.ts';
import { listAttendees, setListed } from '../usecases/read-event.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { eventFor } from './events.ts';
import { idBefore, nextCursor, paging } from './paging.ts';
import { attendees, eventPage } from './place-schemas.ts';
import { orRefuse } from './problems.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Events'];
const params = z.object({ id: z.uuid() });

const listed = createRoute({
  method: 'patch',
  path: '/events/{id}/attendance',
  tags,
  summary: 'Agree to be listed among those who are there, or no longer',
  request: { params, body: body(z.object({ isListed: z.boolean() })) },
  responses: { 200: json(eventPage, 'The event after it'), ...refusals },
});

const listThere = createRoute({
  method: 'get',
  path: '/events/{id}/attendees',
  tags,
  summary: 'Who is there and agreed to be listed, for those who are listed themselves',
  request: { params, query: z.object(paging) },
  responses: { 200: json(attendees, 'One page'), ...refusals },
});

/** Who is at an event, among those who agree to be seen. */
export const attendanceRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(listed, async (context) => {
      const { id } = context.req.valid('param');
      const { isListed } = context.req.valid('json');
      orRefuse(await setListed(deps, viewerOf(context), { id: asId(id), isListed }));
      return context.json(await eventFor(deps, viewerOf(context), id), 200);
    })
    .openapi(listThere, async (context) => {
      const { limit, cursor } = context.req.valid('query');
      const id = asId<EventId>(context.req.valid('param').id);
      const page = { id, after: idBefore(cursor), limit };
      const found = orRefuse(await listAttendees(deps, viewerOf(context), page));
      const items = found.map(({ id: _id, ...card }) => card);
      return context.json({ items, nextCursor: nextCursor(found, limit) }, 200);
    });
