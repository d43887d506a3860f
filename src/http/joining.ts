import { createRoute, z } from '@hono/zod-openapi';
import { join } from '../usecases/join.ts';
import { lookAtInvitation } from '../usecases/look-at-invitation.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTry } from './attempts.ts';
import { hashPassword } from './auth.ts';
import { newAccount, refuseUnusable, signIn } from './new-account.ts';
import { orRefuse } from './problems.ts';
import { joinLink } from './account-schemas.ts';
import { text } from './text.ts';

const look = createRoute({
  method: 'get',
  path: '/join/{token}',
  tags: ['Invitations'],
  summary: 'Who invites with a link, and whether it still works',
  request: { params: z.object({ token: text().max(200) }) },
  responses: { 200: json(joinLink, 'The link'), ...refusals },
});

const enter = createRoute({
  method: 'post',
  path: '/join',
  tags: ['Invitations'],
  summary: 'Join with an invitation',
  request: { body: body(newAccount) },
  responses: { 201: { description: 'Joined and signed in' }, ...refusals },
});

/** Joining, open to whoever holds a link. */
export const joinRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(look, async (context) => {
      await countTry(context, deps, 'look-at-invitation');
      const invitation = await lookAtInvitation(deps, context.req.valid('param').token);
      return context.json({ works: invitation !== null, inviter: invitation?.name ?? null }, 200);
    })
    .openapi(enter, async (context) => {
      await countTry(context, deps, 'join');
      const who = context.req.valid('json');
      refuseUnusable(who);
      orRefuse(await join({ ...deps, hashPassword: hashPassword(deps.auth) }, who));
      await signIn(context, deps.auth, who);
      return context.body(null, 201);
    });
