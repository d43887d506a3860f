import { createRoute, z } from '@hono/zod-openapi';
import { refusals, routes, type HttpDeps } from './app.ts';
import { problem } from './problems.ts';
import { sessionIdOf, viewerOf } from './viewer.ts';

const live = createRoute({
  method: 'get',
  path: '/me/live',
  tags: ['Notices'],
  summary: 'Server-sent events: `notice` with the id of each notice, when it is due',
  description:
    'Says that there is something new and no word of it: `GET /api/v1/notices` tells what. Comes back with `Last-Event-ID` to hear of what it missed; an event may come twice then.',
  request: { headers: z.object({ 'last-event-id': z.string().max(100).optional() }) },
  responses: {
    200: {
      description: 'A stream that stays open',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...refusals,
  },
});

export const liveRoutes = (deps: HttpDeps) =>
  routes().openapi(live, async (context) => {
    const stream = await deps.live.open({
      viewer: viewerOf(context),
      sessionId: sessionIdOf(context),
      lastId: context.req.valid('header')['last-event-id'],
    });
    if (!stream) return problem(context, 'too-many-streams');
    context.header('content-type', 'text/event-stream; charset=utf-8');
    context.header('cache-control', 'no-store, no-transform');
    context.header('x-accel-buffering', 'no'); // nginx would hold events back
    return context.body(stream);
  });
