import { createRoute, z } from '@hono/zod-openapi';
import type { Instant } from '../domain/time.ts';
import type { Locale } from '../messages/translator.ts';
import {
  listConnections,
  readConversation,
  type Contact,
  type Conversation,
} from '../usecases/read-connections.ts';
import { endConnection } from '../usecases/end-connection.ts';
import { LONGEST_MESSAGE, writeMessage } from '../usecases/write-message.ts';
import { json, refusals, routes, type HttpDeps } from './app.ts';
import { askView } from './ask-view.ts';
import { cursorOf, isDay, isId, positionOf } from './cursor.ts';
import { cardOf, memberAt, whoIs } from './people.ts';
import { idBefore, paging } from './paging.ts';
import { localeOf, orRefuse, Refusal } from './problems.ts';
import { connectionsPage, conversation } from './sending-schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const params = z.object({ handle: text().max(100) });

const list = createRoute({
  method: 'get',
  path: '/connections',
  tags: ['Connections'],
  summary: 'Members to whom you are connected here, the latest first',
  request: { query: z.object(paging) },
  responses: { 200: json(connectionsPage, 'One page'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/connections/{handle}',
  tags: ['Connections'],
  summary: 'One connection: how it began, and what you have written since, newest first',
  request: { params, query: z.object(paging) },
  responses: { 200: json(conversation, 'The connection'), ...refusals },
});

const write = createRoute({
  method: 'post',
  path: '/connections/{handle}/messages',
  tags: ['Connections'],
  summary: 'Write to a member to whom you are connected',
  request: {
    params,
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ text: text().max(2 * LONGEST_MESSAGE) }) } },
    },
  },
  responses: { 201: json(z.object({ id: z.uuid() }), 'Written'), ...refusals },
});

const end = createRoute({
  method: 'delete',
  path: '/connections/{handle}',
  tags: ['Connections'],
  summary: 'End a connection; the other side is not told',
  request: { params },
  responses: { 204: { description: 'Ended' }, ...refusals },
});

export const connectionRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(list, async (context) => {
      const { limit, cursor } = context.req.valid('query');
      const contacts = await listConnections(deps, viewerOf(context), { after: tieAfter(cursor), limit });
      const last = contacts.length === limit ? contacts.at(-1) : undefined;
      const nextCursor = last ? cursorOf([last.connectedOn, last.card.id]) : null;
      return context.json(
        { items: contacts.map((one) => contactOf(one, localeOf(context))), nextCursor },
        200,
      );
    })
    .openapi(read, async (context) => {
      const { limit, cursor } = context.req.valid('query');
      const { id: other } = await memberAt(deps, context.req.valid('param').handle, { alsoDeleted: true });
      const before = idBefore(cursor);
      const found = orRefuse(await readConversation(deps, viewerOf(context), { other, before, limit }));
      const about = { limit, me: viewerOf(context).memberId, locale: localeOf(context) };
      return context.json(conversationOf(found, about), 200);
    })
    .openapi(write, async (context) => {
      const { id: to } = await memberAt(deps, context.req.valid('param').handle);
      const said = { to, text: context.req.valid('json').text };
      return context.json({ id: orRefuse(await writeMessage(deps, viewerOf(context), said)) }, 201);
    })
    .openapi(end, async (context) => {
      const { id } = await memberAt(deps, context.req.valid('param').handle, { alsoDeleted: true });
      const me = viewerOf(context).memberId;
      await deps.store.transaction((tx) => endConnection(tx, me, id));
      return context.body(null, 204);
    });

const iso = (at: Instant): string => new Date(at).toISOString();

function tieAfter(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [connectedOn, otherId] = positionOf(cursor) ?? [];
  if (typeof connectedOn !== 'string' || !isDay(connectedOn) || !isId(otherId))
    throw new Refusal('cursor-unusable');
  return { connectedOn, otherId };
}

const contactOf = ({ card, connectedOn, reason }: Contact, locale: Locale) => ({
  ...cardOf(card),
  ...whoIs(card, locale),
  isDeleted: card.isDeleted,
  connectedOn,
  reason,
});

function conversationOf(
  found: Conversation,
  { limit, me, locale }: { limit: number; me: string; locale: Locale },
) {
  const { beginning, messages } = found;
  const last = messages.length === limit ? messages.at(-1) : undefined;
  return {
    ...contactOf(found, locale),
    beginning: beginning && {
      ...beginning,
      sentAt: iso(beginning.sentAt),
      ask: beginning.ask && askView(beginning.ask),
    },
    messages: messages.map(({ id, fromId, text: said, sentAt, risk }) => ({
      id,
      fromMe: fromId === me,
      text: said,
      sentAt: iso(sentAt),
      // What a text is taken for is told to the one who reads it, never to the one who wrote it.
      risk: risk && fromId !== me && risk.level !== 'ok' ? { level: risk.level, kind: risk.kind } : null,
    })),
    nextCursor: last ? cursorOf([last.id]) : null,
  };
}
