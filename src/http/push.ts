import { createRoute, z } from '@hono/zod-openapi';
import { pacesOf, type Pace, type Paces } from '../domain/delivery.ts';
import { MINUTE } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { DeviceRow } from '../storage/devices.ts';
import { allowDevice } from '../usecases/allow-device.ts';
import { endDevice, livingDevices } from '../usecases/end-devices.ts';
import { testDevice } from '../usecases/test-device.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTryOf } from './attempts.ts';
import { orRefuse, Refusal } from './problems.ts';
import {
  device,
  devicesPage,
  kinds,
  newDevice,
  pushChoices,
  type Device,
  type PushChoices,
} from './push-schemas.ts';
import { keepable } from './text.ts';
import { sessionIdOf, viewerOf } from './viewer.ts';

const tags = ['Notifications'];
const params = z.object({ id: z.uuid() });

const read = createRoute({
  method: 'get',
  path: '/me/push',
  tags,
  summary: 'What your devices tell you of, and what a browser needs to be told',
  responses: { 200: json(pushChoices, 'Your choices'), ...refusals },
});

const choose = createRoute({
  method: 'patch',
  path: '/me/push',
  tags,
  summary: 'Choose what your devices tell you of',
  request: { body: body(kinds.partial()) },
  responses: { 200: json(pushChoices, 'Your choices'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/me/devices',
  tags,
  summary: 'The devices that tell you of news; ten at most',
  responses: { 200: json(devicesPage, 'Your devices, the first allowed first'), ...refusals },
});

const allow = createRoute({
  method: 'post',
  path: '/me/devices',
  tags,
  summary: 'Let this browser be told, with what it handed over when it subscribed',
  description: 'It ends with this session. What this session allowed before is replaced.',
  request: { body: body(newDevice) },
  responses: { 201: json(device, 'Allowed'), ...refusals },
});

const end = createRoute({
  method: 'delete',
  path: '/me/devices/{id}',
  tags,
  summary: 'End one of your devices',
  request: { params },
  responses: { 204: { description: 'Nothing is told to it any more' }, ...refusals },
});

const test = createRoute({
  method: 'post',
  path: '/me/devices/{id}/test',
  tags,
  summary: 'Have a device show a notification now',
  request: { params },
  responses: { 204: { description: 'The push service of that device took it' }, ...refusals },
});

/** Notifications on the viewer's devices. */
export const pushRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => context.json(await choicesOf(deps, viewerOf(context)), 200))
    .openapi(choose, async (context) => {
      const viewer = viewerOf(context);
      await deps.store.deliveries.choose(viewer.memberId, 'push', asPaces(context.req.valid('json')));
      return context.json(await choicesOf(deps, viewer), 200);
    })
    .openapi(list, async (context) => {
      const rows = await livingDevices(deps.pushing, viewerOf(context));
      return context.json({ items: rows.map((row) => viewOf(row, sessionIdOf(context))) }, 200);
    })
    .openapi(allow, async (context) => {
      const viewer = viewerOf(context);
      const { keys, ...given } = context.req.valid('json');
      if (!deps.mayBeTold({ ...given, ...keys })) throw new Refusal('device-unusable');
      await countTryOf(context, deps, { key: `device|${viewer.memberId}`, most: 30, lasts: 60 * MINUTE });
      const userAgent = keepable(context.req.header('user-agent') ?? '').slice(0, 300);
      const sessionId = sessionIdOf(context);
      const allowing = { ...deps.pushing, newId: deps.newId };
      const id = orRefuse(await allowDevice(allowing, viewer, { ...given, ...keys, userAgent, sessionId }));
      const row = await deps.store.devices.one(viewer.memberId, id);
      if (!row) throw new Refusal('no-such-device'); // ended in the same moment
      return context.json(viewOf(row, sessionId), 201);
    })
    .openapi(end, async (context) => {
      orRefuse(await endDevice(deps, viewerOf(context), context.req.valid('param').id));
      return context.body(null, 204);
    })
    .openapi(test, async (context) => {
      const viewer = viewerOf(context);
      await countTryOf(context, deps, { key: `push-test|${viewer.memberId}`, most: 10, lasts: 10 * MINUTE });
      orRefuse(await testDevice(deps, viewer, context.req.valid('param').id));
      return context.body(null, 204);
    });

async function choicesOf({ store, pushing }: HttpDeps, { memberId }: Viewer): Promise<PushChoices> {
  const paces = pacesOf('push', await store.deliveries.choices(memberId, 'push'));
  const wanted = Object.entries(paces).map(([kind, pace]) => [kind, pace !== 'never']);
  return { serverKey: pushing.serverKey, kinds: Object.fromEntries(wanted) as PushChoices['kinds'] };
}

/** A push comes at once or never. */
const asPaces = (chosen: Record<string, boolean | undefined>): Paces =>
  Object.fromEntries(
    Object.entries(chosen)
      .filter(([, isWanted]) => isWanted !== undefined)
      .map(([kind, isWanted]): [string, Pace] => [kind, isWanted ? 'at_once' : 'never']),
  );

const viewOf = ({ id, sessionId, userAgent, allowedAt, toldAt }: DeviceRow, current: string): Device => ({
  id,
  isHere: sessionId === current,
  userAgent,
  allowedAt: new Date(allowedAt).toISOString(),
  toldAt: toldAt === null ? null : new Date(toldAt).toISOString(),
});
