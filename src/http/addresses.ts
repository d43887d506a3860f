import { createRoute, z } from '@hono/zod-openapi';
import type { Viewer } from '../domain/viewer.ts';
import { askToChangeAddress, askToVerify, keepAddress, readAddress } from '../usecases/change-address.ts';
import { ownAddress, type OwnAddress } from './address-schemas.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countMailOf } from './attempts.ts';
import { LONGEST_PASSWORD } from './auth.ts';
import { refuseUnusableAddress } from './new-account.ts';
import { orRefuse, Refusal } from './problems.ts';
import { askForPassword } from './proof.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Security'];
const responses = { 200: json(ownAddress, 'Your address'), ...refusals };

const read = createRoute({
  method: 'get',
  path: '/me/address',
  tags,
  summary: 'The mail address that you sign in with',
  responses,
});

const verify = createRoute({
  method: 'post',
  path: '/me/address/verify',
  tags,
  summary: 'Have a link mailed by which you show that you read its mail',
  responses,
});

const change = createRoute({
  method: 'post',
  path: '/me/address',
  tags,
  summary:
    'Have a link mailed to another address, which takes its place once the link is used; with your password',
  request: {
    body: body(z.object({ email: text().max(320), password: z.string().max(LONGEST_PASSWORD).optional() })),
  },
  responses,
});

const keep = createRoute({
  method: 'delete',
  path: '/me/address/pending',
  tags,
  summary: 'Keep the present address; the link that was mailed to the other one works no more',
  responses,
});

/** The address of the signed-in member. */
export const addressRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => context.json(await addressOf(deps, viewerOf(context)), 200))
    .openapi(verify, async (context) => {
      const viewer = viewerOf(context);
      if (!deps.sendsMail) throw new Refusal('mail-off');
      orRefuse(await askToVerify(deps, viewer));
      return context.json(await addressOf(deps, viewer), 200);
    })
    .openapi(change, async (context) => {
      const viewer = viewerOf(context);
      const { email, password } = context.req.valid('json');
      if (!deps.sendsMail) throw new Refusal('mail-off');
      refuseUnusableAddress(email);
      await askForPassword(context, deps, password);
      await countMailOf(context, deps, viewer.memberId);
      orRefuse(await askToChangeAddress(deps, viewer, email));
      return context.json(await addressOf(deps, viewer), 200);
    })
    .openapi(keep, async (context) => {
      const viewer = viewerOf(context);
      await keepAddress(deps, viewer);
      return context.json(await addressOf(deps, viewer), 200);
    });

const addressOf = async (deps: HttpDeps, viewer: Viewer): Promise<OwnAddress> => ({
  ...(await readAddress(deps, viewer)),
  sendsMail: deps.sendsMail,
});
