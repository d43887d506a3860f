import { createRoute, z } from '@hono/zod-openapi';
import type { Viewer } from '../domain/viewer.ts';
import { handOver } from '../usecases/give-role.ts';
import { askToLeave, takeLeaveBack } from '../usecases/leave.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { LONGEST_PASSWORD } from './auth.ts';
import { leave, type Leaving } from './moderation-schemas.ts';
import { orRefuse, Refusal } from './problems.ts';
import { askForPassword } from './proof.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Account'];
const password = z
  .string()
  .max(LONGEST_PASSWORD)
  .optional()
  .openapi({ description: 'Left out by whoever has none, and has signed in just now.' });

const read = createRoute({
  method: 'get',
  path: '/me/leaving',
  tags,
  summary: 'Whether your account is going to be deleted, and when',
  responses: { 200: json(leave, 'How it stands'), ...refusals },
});

const ask = createRoute({
  method: 'post',
  path: '/me/leaving',
  tags,
  summary: 'Have your account deleted, in seven days or at once',
  request: { body: body(z.object({ password, atOnce: z.boolean().default(false) })) },
  responses: { 200: json(leave, 'When it is done; a past moment where it is done'), ...refusals },
});

const takeBack = createRoute({
  method: 'delete',
  path: '/me/leaving',
  tags,
  summary: 'Stay after all',
  responses: { 204: { description: 'Your account stays' }, ...refusals },
});

const hand = createRoute({
  method: 'post',
  path: '/instance/owner',
  tags,
  summary: 'Hand the instance to another member; for the owner',
  request: { body: body(z.object({ handle: text().max(100), password })) },
  responses: { 204: { description: 'Theirs now' }, ...refusals },
});

/** Leaving, and what the owner has to do first. */
export const leavingRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => context.json(await leavingOf(deps, viewerOf(context)), 200))
    .openapi(ask, async (context) => {
      const viewer = viewerOf(context);
      const { password: given, atOnce: isAtOnce } = context.req.valid('json');
      await askForPassword(context, deps, given);
      const due = orRefuse(await askToLeave(deps, viewer, { isAtOnce }));
      return context.json({ dueAt: new Date(due ?? deps.now()).toISOString(), mustHandOver: false }, 200);
    })
    .openapi(takeBack, async (context) => {
      await takeLeaveBack(deps, viewerOf(context));
      return context.body(null, 204);
    })
    .openapi(hand, async (context) => {
      const by = viewerOf(context);
      const { handle, password: given } = context.req.valid('json');
      if ((await deps.store.members.one(by.memberId))?.role !== 'owner') throw new Refusal('not-found');
      await askForPassword(context, deps, given);
      orRefuse(await handOver(deps, { handle, by }));
      return context.body(null, 204);
    });

async function leavingOf({ store }: HttpDeps, { memberId }: Viewer): Promise<Leaving> {
  const asked = await store.leavings.one(memberId);
  const role = (await store.members.one(memberId))?.role;
  return { dueAt: asked ? new Date(asked.dueAt).toISOString() : null, mustHandOver: role === 'owner' };
}
