import { createRoute } from '@hono/zod-openapi';
import { pacesOf, type Paces } from '../domain/delivery.ts';
import type { Viewer } from '../domain/viewer.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { mailChoices, paces, type MailChoices } from './mail-schemas.ts';
import { viewerOf } from './viewer.ts';

const read = createRoute({
  method: 'get',
  path: '/me/mail',
  tags: ['Mail'],
  summary: 'What you get mail about, and when',
  responses: { 200: json(mailChoices, 'Your choices'), ...refusals },
});

const choose = createRoute({
  method: 'patch',
  path: '/me/mail',
  tags: ['Mail'],
  summary: 'Choose what you get mail about',
  request: { body: body(paces.partial()) },
  responses: { 200: json(mailChoices, 'Your choices'), ...refusals },
});

export const mailRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => context.json(await choicesOf(deps, viewerOf(context)), 200))
    .openapi(choose, async (context) => {
      await deps.store.deliveries.choose(
        viewerOf(context).memberId,
        'mail',
        context.req.valid('json') as Paces,
      );
      return context.json(await choicesOf(deps, viewerOf(context)), 200);
    });

const choicesOf = async ({ store, sendsMail }: HttpDeps, { memberId }: Viewer): Promise<MailChoices> => ({
  isSent: sendsMail,
  paces: pacesOf('mail', await store.deliveries.choices(memberId, 'mail')),
});
