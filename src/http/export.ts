import { createRoute } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { exportMyData } from '../usecases/export-my-data.ts';
import { refusals, routes, type HttpDeps } from './app.ts';
import { viewerOf } from './viewer.ts';

const everything = createRoute({
  method: 'get',
  path: '/me/export',
  tags: ['Account'],
  summary: 'Everything that is kept for you, as one JSON document',
  responses: { 200: { description: 'A file', content: { 'application/json': {} } }, ...refusals },
});

export const exportRoutes = (deps: HttpDeps) =>
  routes().openapi(everything, (context) => {
    const viewer = viewerOf(context);
    context.header('content-type', 'application/json; charset=utf-8');
    context.header('content-disposition', 'attachment; filename="forthright.json"');
    context.header('cache-control', 'no-store');
    return stream(context, async (out) => {
      for await (const piece of exportMyData(deps, viewer)) await out.write(piece);
    }) as never; // the route's type knows no streams
  });
