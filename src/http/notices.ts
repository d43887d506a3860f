import { createRoute, z } from '@hono/zod-openapi';
import { listNotices, type ToldNotice } from '../usecases/list-notices.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { cursorOf } from './cursor.ts';
import { noticesPage, type NoticeView } from './notice-schemas.ts';
import { idBefore } from './paging.ts';
import { viewerOf } from './viewer.ts';

const MOST_AT_ONCE = 100;

const list = createRoute({
  method: 'get',
  path: '/notices',
  tags: ['Notices'],
  summary: 'What happened, newest first',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).default(50),
      cursor: z.string().optional(),
    }),
  },
  responses: { 200: json(noticesPage, 'One page'), ...refusals },
});

const see = createRoute({
  method: 'post',
  path: '/notices/seen',
  tags: ['Notices'],
  summary: 'Mark notices as seen: these, or all of them',
  request: { body: body(z.object({ ids: z.array(z.uuid()).max(MOST_AT_ONCE).optional() })) },
  responses: { 204: { description: 'Seen' }, ...refusals },
});

export const noticeRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(list, async (context) => {
      const { limit, cursor } = context.req.valid('query');
      const rows = await listNotices(deps, viewerOf(context), { before: idBefore(cursor), limit });
      const last = rows.length === limit ? rows.at(-1) : undefined;
      return context.json({ items: rows.map(viewOf), nextCursor: last ? cursorOf([last.id]) : null }, 200);
    })
    .openapi(see, async (context) => {
      const { ids } = context.req.valid('json');
      await deps.store.notices.see(viewerOf(context), { now: deps.now(), ids });
      return context.body(null, 204);
    });

const viewOf = ({ id, kind, dueAt, seenAt, other, aboutId }: ToldNotice): NoticeView => ({
  id,
  kind,
  at: new Date(dueAt).toISOString(),
  isSeen: seenAt !== null,
  other,
  aboutId,
});
