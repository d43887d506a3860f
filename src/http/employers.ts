import { createRoute, z } from '@hono/zod-openapi';
import { HOUR } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import {
  askForEmployerCode,
  confirmEmployer,
  readEmployers,
  removeEmployer,
} from '../usecases/show-employer.ts';
import { employers, type Employers } from './address-schemas.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countMailOf, countTryOf } from './attempts.ts';
import { refuseUnusableAddress } from './new-account.ts';
import { orRefuse, Refusal } from './problems.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Profile'];
const responses = { 200: json(employers, 'Your employers'), ...refusals };

const read = createRoute({
  method: 'get',
  path: '/me/employers',
  tags,
  summary: 'Employers that you have shown by a code',
  responses,
});

const ask = createRoute({
  method: 'post',
  path: '/me/employers',
  tags,
  summary: 'Have a code mailed to your address at an employer',
  request: { body: body(z.object({ email: text().max(320) })) },
  responses,
});

const confirm = createRoute({
  method: 'post',
  path: '/me/employers/confirm',
  tags,
  summary: 'Show the employer by the code; of the address only the domain is kept, for a year',
  request: { body: body(z.object({ code: text().max(40) })) },
  responses,
});

const remove = createRoute({
  method: 'delete',
  path: '/me/employers/{domain}',
  tags,
  summary: 'Take an employer out',
  request: { params: z.object({ domain: text().max(253) }) },
  responses,
});

/** Where the signed-in member works, as far as they have shown it. */
export const employerRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => context.json(await employersOf(deps, viewerOf(context)), 200))
    .openapi(ask, async (context) => {
      const viewer = viewerOf(context);
      const { email } = context.req.valid('json');
      if (!deps.sendsMail) throw new Refusal('mail-off');
      refuseUnusableAddress(email);
      await countMailOf(context, deps, viewer.memberId);
      orRefuse(await askForEmployerCode(deps, viewer, email));
      return context.json(await employersOf(deps, viewer), 200);
    })
    .openapi(confirm, async (context) => {
      const viewer = viewerOf(context);
      const key = `work-code|${viewer.memberId}`;
      await countTryOf(context, deps, { key, most: 5, lasts: HOUR });
      orRefuse(await confirmEmployer(deps, viewer, context.req.valid('json').code));
      await deps.store.attempts.forget(key);
      return context.json(await employersOf(deps, viewer), 200);
    })
    .openapi(remove, async (context) => {
      const viewer = viewerOf(context);
      orRefuse(await removeEmployer(deps, viewer, context.req.valid('param').domain));
      return context.json(await employersOf(deps, viewer), 200);
    });

async function employersOf(deps: HttpDeps, viewer: Viewer): Promise<Employers> {
  const { shown, pending } = await readEmployers(deps, viewer);
  const items = shown.map(({ domain, verifiedAt, expiresAt }) => ({
    domain,
    verifiedAt: new Date(verifiedAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
  }));
  return { items, pending, sendsMail: deps.sendsMail };
}
