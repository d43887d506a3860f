import { createRoute, z } from '@hono/zod-openapi';
import type { Door } from '../domain/door.ts';
import { shownCode } from '../domain/event.ts';
import { asId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { DoorCodeRow } from '../storage/doors.ts';
import { changeDoor } from '../usecases/change-door.ts';
import { LONGEST_CODE_DAYS, makeDoorCode } from '../usecases/door-codes.ts';
import { letIn } from '../usecases/let-in.ts';
import { listHeld } from '../usecases/list-held.ts';
import { previewDoor } from '../usecases/preview-door.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { cursorOf } from './cursor.ts';
import {
  door,
  doorCode,
  doorCodes,
  doorPreview,
  heldPage,
  type DoorCode,
  type DoorTerms,
} from './door-schemas.ts';
import { idBefore } from './paging.ts';
import { localeOf, orRefuse, Refusal } from './problems.ts';
import { inboxItemOf } from './request-view.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Door'];

const read = createRoute({
  method: 'get',
  path: '/me/door',
  tags,
  summary: 'Your own terms for requests from people here',
  responses: { 200: json(door, 'The door'), ...refusals },
});

const change = createRoute({
  method: 'put',
  path: '/me/door',
  tags,
  summary: 'Set your terms for what arrives from now on',
  request: { body: body(door) },
  responses: { 200: json(door, 'The door'), ...refusals },
});

const preview = createRoute({
  method: 'post',
  path: '/me/door/preview',
  tags,
  summary: 'What a door would have done with the requests of the last 90 days; nothing is changed',
  request: { body: body(door) },
  responses: { 200: json(doorPreview, 'What would have been'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/me/door/held',
  tags,
  summary: 'Requests that your door holds, the newest first',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().optional(),
    }),
  },
  responses: { 200: json(heldPage, 'One page'), ...refusals },
});

const enter = createRoute({
  method: 'post',
  path: '/me/door/held/{id}/let-in',
  tags,
  summary: 'Show a held request in your inbox',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 204: { description: 'It is in the inbox' }, ...refusals },
});

const listCodes = createRoute({
  method: 'get',
  path: '/me/door/codes',
  tags,
  summary: 'Codes that open your door',
  responses: { 200: json(doorCodes, 'All of them'), ...refusals },
});

const makeCode = createRoute({
  method: 'post',
  path: '/me/door/codes',
  tags,
  summary: 'Make a code for people whom you want to hear from',
  request: {
    body: body(
      z.object({
        label: text().trim().max(200).default('').openapi({ description: 'For whom; only you see it.' }),
        days: z.number().int().min(1).max(LONGEST_CODE_DAYS).default(90),
      }),
    ),
  },
  responses: { 201: json(doorCode, 'The code'), ...refusals },
});

const dropCode = createRoute({
  method: 'delete',
  path: '/me/door/codes/{id}',
  tags,
  summary: 'Take a code back; it opens nothing any more',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 204: { description: 'Taken back' }, ...refusals },
});

/** A member's own terms, what they hold back, and codes that open the door. */
export const doorRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) =>
      context.json(termsOf(await deps.store.doors.of(viewerOf(context).memberId)), 200),
    )
    .openapi(change, async (context) => {
      const wanted = doorOf(context.req.valid('json'));
      return context.json(termsOf(orRefuse(await changeDoor(deps, viewerOf(context), wanted))), 200);
    })
    .openapi(preview, async (context) => {
      const wanted = doorOf(context.req.valid('json'));
      const { examples, ...seen } = await previewDoor(deps, viewerOf(context), wanted);
      const shown = examples.map((one) => ({ ...one, sentAt: iso(one.sentAt) }));
      return context.json({ ...seen, examples: shown }, 200);
    })
    .openapi(list, async (context) => {
      const { limit, cursor } = context.req.valid('query');
      const held = await listHeld(deps, viewerOf(context), { before: idBefore(cursor), limit });
      const last = held.length === limit ? held.at(-1) : undefined;
      const items = held.map((one) => inboxItemOf(one, localeOf(context)));
      return context.json({ items, nextCursor: last ? cursorOf([last.row.id]) : null }, 200);
    })
    .openapi(enter, async (context) => {
      orRefuse(await letIn(deps, viewerOf(context), asId(context.req.valid('param').id)));
      return context.body(null, 204);
    })
    .openapi(listCodes, async (context) => {
      const codes = await deps.store.doors.codes(viewerOf(context));
      return context.json({ items: codes.map((code) => codeOf(code, deps.now())) }, 200);
    })
    .openapi(makeCode, async (context) => {
      const made = orRefuse(await makeDoorCode(deps, viewerOf(context), context.req.valid('json')));
      return context.json(codeOf(made, deps.now()), 201);
    })
    .openapi(dropCode, async (context) => {
      const { id } = context.req.valid('param');
      if (!(await deps.store.doors.dropCode(viewerOf(context), id))) throw new Refusal('no-such-door-code');
      return context.body(null, 204);
    });

const iso = (at: Instant): string => new Date(at).toISOString();

const termsOf = ({ pausedUntil, ...terms }: Door): DoorTerms => ({
  ...terms,
  rows: { ...terms.rows },
  pausedUntil: pausedUntil === null ? null : iso(pausedUntil),
});

const doorOf = ({ pausedUntil, ...terms }: DoorTerms): Door => ({
  ...terms,
  pausedUntil: pausedUntil === null ? null : new Date(pausedUntil).getTime(),
});

const codeOf = ({ id, code, label, madeAt, expiresAt, timesUsed }: DoorCodeRow, now: Instant): DoorCode => ({
  id,
  code: shownCode(code),
  label,
  madeAt: iso(madeAt),
  expiresAt: iso(expiresAt),
  isOver: expiresAt <= now,
  timesUsed,
});
