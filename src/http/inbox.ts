import { createRoute, z } from '@hono/zod-openapi';
import { REASONS } from '../domain/reason.ts';
import { RECOMMENDATIONS } from '../domain/request.ts';
import type { InboxPlace } from '../storage/requests.ts';
import { pasteRequest } from '../usecases/paste-request.ts';
import { openRequest, triageInbox, type TriagedPage } from '../usecases/triage-inbox.ts';
import { json, refusals, routes, type HttpDeps } from './app.ts';
import { cursorOf, isCount, isId, isInstant, positionOf } from './cursor.ts';
import { localeOf, orRefuse, Refusal } from './problems.ts';
import { inboxItemOf, requestCardOf } from './request-view.ts';
import { inboxPage, requestCard, type InboxPage } from './schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const listInbox = createRoute({
  method: 'get',
  path: '/inbox',
  tags: ['Inbox'],
  summary: 'Requests to you, by recommendation and reason, newest first inside a group',
  request: {
    query: z.object({
      view: z.enum(['open', 'answered']).default('open'),
      recommendation: z.enum(RECOMMENDATIONS).optional(),
      reason: z.enum(REASONS).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().optional(),
    }),
  },
  responses: { 200: json(inboxPage, 'One page'), ...refusals },
});

const paste = createRoute({
  method: 'post',
  path: '/inbox/pasted',
  tags: ['Inbox'],
  summary: 'Have a text judged that you copied from elsewhere',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            note: text(),
            name: text().max(200),
            headline: text().max(1_000).default(''),
            profileUrl: text().max(2_000).default(''),
          }),
        },
      },
    },
  },
  responses: { 201: json(requestCard, 'The request that the text became'), ...refusals },
});

export const inboxRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(listInbox, async (context) => {
      const { cursor, ...query } = context.req.valid('query');
      const after = cursor === undefined ? undefined : placeOf(cursor);
      const page = await triageInbox(deps, viewerOf(context), { ...query, after });
      const items = page.items.map((item) => inboxItemOf(item, localeOf(context)));
      return context.json(
        {
          items,
          groups: page.groups.map(
            ({ recommendation, reason, count }) => ({ recommendation, reason, count }) as Group,
          ),
          open: page.groups.reduce((sum, { count }) => sum + count, 0),
          held: page.held,
          nextCursor: page.items.length === query.limit ? cursorAfter(page.items) : null,
        },
        200,
      );
    })
    .openapi(paste, async (context) => {
      const viewer = viewerOf(context);
      const id = orRefuse(await pasteRequest(deps, viewer, context.req.valid('json')));
      const opened = orRefuse(await openRequest(deps, viewer, id));
      return context.json(requestCardOf(opened, localeOf(context), deps.now()), 201);
    });

type Group = InboxPage['groups'][number];

function cursorAfter(items: TriagedPage['items']): string | null {
  const last = items.at(-1)?.row;
  return last ? cursorOf([last.inboxGroup, last.sentAt, last.id]) : null;
}

/** Groups are numbered in a small integer. */
const MOST_GROUPS = 2 ** 15;

function placeOf(cursor: string): InboxPlace {
  const [group, sentAt, id] = positionOf(cursor) ?? [];
  if (!isCount(group, MOST_GROUPS) || !isInstant(sentAt) || !isId(id)) throw new Refusal('cursor-unusable');
  return { group, sentAt, id };
}
