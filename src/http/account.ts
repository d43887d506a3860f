import { createRoute, z } from '@hono/zod-openapi';
import { isTimeZone } from '../domain/morning.ts';
import { PRESETS } from '../domain/preset.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import { LOCALES } from '../messages/translator.ts';
import { askToVerify } from '../usecases/change-address.ts';
import { createOwner } from '../usecases/create-owner.ts';
import { fillWithSample, removeSample } from '../usecases/fill-with-sample.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { makeAccount, renameAccount } from './auth.ts';
import { newAccount, refuseUnusable, signIn } from './new-account.ts';
import { orRefuse, Refusal } from './problems.ts';
import { instance, me, type Me } from './schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const readInstance = createRoute({
  method: 'get',
  path: '/instance',
  tags: ['Account'],
  summary: 'What everybody may know of this instance',
  responses: { 200: json(instance, 'The instance'), ...refusals },
});

const welcome = createRoute({
  method: 'post',
  path: '/owner',
  tags: ['Account'],
  summary: 'Make the owner with the one-time link of the terminal',
  request: {
    body: body(newAccount),
  },
  responses: { 201: { description: 'Made and signed in' }, ...refusals },
});

const readMe = createRoute({
  method: 'get',
  path: '/me',
  tags: ['Account'],
  summary: 'Who you are here',
  responses: { 200: json(me, 'You'), ...refusals },
});

const changeMe = createRoute({
  method: 'patch',
  path: '/me',
  tags: ['Account'],
  summary: 'Change your language, your name, or what you are here for',
  request: {
    body: body(
      z.object({
        locale: z.enum(LOCALES).optional(),
        timeZone: text().max(64).refine(isTimeZone).optional(),
        preset: z.enum(PRESETS).optional(),
        showsProfile: z.boolean().optional(),
        mayBeNamed: z.boolean().optional(),
        namesInPush: z.boolean().optional(),
        name: text().trim().min(1).max(200).optional(),
      }),
    ),
  },
  responses: { 200: json(me, 'You'), ...refusals },
});

const fill = createRoute({
  method: 'post',
  path: '/sample',
  tags: ['Account'],
  summary: 'Fill an empty place with the sample community',
  responses: { 204: { description: 'Filled' }, ...refusals },
});

const empty = createRoute({
  method: 'delete',
  path: '/sample',
  tags: ['Account'],
  summary: 'Take the sample community away again',
  responses: { 204: { description: 'Gone' }, ...refusals },
});

/** Open to everybody: what one needs before there is an account. */
export const openRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(readInstance, async (context) => {
      const owner = await deps.store.members.owner();
      const outside = deps.outside?.name ?? null;
      const { version, sendsMail, registration } = deps;
      const isOpen = registration === 'open';
      return context.json({ hasOwner: owner !== undefined, version, outside, sendsMail, isOpen }, 200);
    })
    .openapi(welcome, async (context) => {
      const who = context.req.valid('json');
      refuseUnusable(who);
      const id = orRefuse(
        await createOwner({ ...deps, makeAccount: (name) => makeAccount(deps.auth, { ...who, name }) }, who),
      );
      if (deps.isDemo) orRefuse(await fillWithSample(deps, viewerFor(id)));
      if (deps.sendsMail) await askToVerify(deps, viewerFor(id));
      await signIn(context, deps.auth, who);
      return context.body(null, 201);
    });

/** About the signed-in member. */
export const accountRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(readMe, async (context) => context.json(await meOf(deps, viewerOf(context)), 200))
    .openapi(changeMe, async (context) => {
      const viewer = viewerOf(context);
      const { name, ...settings } = context.req.valid('json');
      if (Object.keys(settings).length > 0) await deps.store.members.update(viewer.memberId, settings);
      if (name) {
        await deps.store.people.update(viewer.memberId, viewer.memberId, { name });
        await renameAccount(deps.auth, viewer.memberId, name);
      }
      return context.json(await meOf(deps, viewer), 200);
    })
    .openapi(fill, async (context) => {
      orRefuse(await fillWithSample(deps, viewerOf(context)));
      return context.body(null, 204);
    })
    .openapi(empty, async (context) => {
      await removeSample(deps, viewerOf(context));
      return context.body(null, 204);
    });

async function meOf({ store, now }: HttpDeps, viewer: Viewer): Promise<Me> {
  const member = await store.members.one(viewer.memberId);
  if (!member) throw new Refusal('signed-out');
  const person = await store.people.one(viewer, viewer.memberId);
  const imports = await store.imports.all(viewer);
  return {
    id: member.id,
    handle: member.handle,
    name: person?.name ?? '',
    email: (await store.members.account(viewer.memberId)).email,
    locale: member.locale as Me['locale'],
    timeZone: member.timeZone,
    preset: member.preset as Me['preset'],
    role: member.role as Me['role'],
    showsProfile: member.showsProfile,
    mayBeNamed: member.mayBeNamed,
    namesInPush: member.namesInPush,
    unseenNotices: await store.notices.unseen(viewer, now()),
    hasImported: imports.some(({ state }) => state === 'done'),
    sample: (await store.members.sampleIds()).length > 0,
  };
}
