import { createRoute, z } from '@hono/zod-openapi';
import { LOCALES } from '../messages/translator.ts';
import { askForAccountMail } from '../usecases/ask-for-account-mail.ts';
import { confirmAddress, lookAtMailedLink } from '../usecases/confirm-address.ts';
import { register } from '../usecases/register.ts';
import { mailedLink } from './address-schemas.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTry } from './attempts.ts';
import { hashPassword } from './auth.ts';
import { newAccount, refuseUnusable, refuseUnusableAddress, signIn } from './new-account.ts';
import { orRefuse, Refusal } from './problems.ts';
import { text } from './text.ts';

const tags = ['Links in mails'];
const params = z.object({ token: text().max(500) });
const wish = z.object({ email: text().max(320), locale: z.enum(LOCALES).default('en') });

const forgotten = createRoute({
  method: 'post',
  path: '/password-reset/mail',
  tags: ['Security'],
  summary:
    'Have a link for a new password mailed to an address, if it has an account; the answer does not tell',
  request: { body: body(wish) },
  responses: { 202: { description: 'Whoever has the address reads what follows' }, ...refusals },
});

const begin = createRoute({
  method: 'post',
  path: '/registration',
  tags: ['Account'],
  summary: 'Have a link mailed with which an account is made, where registration is open',
  request: { body: body(wish) },
  responses: { 202: { description: 'Whoever has the address reads what follows' }, ...refusals },
});

const finish = createRoute({
  method: 'post',
  path: '/registration/finish',
  tags: ['Account'],
  summary: 'Make the account, with the token of the link that was mailed',
  request: { body: body(newAccount.omit({ email: true }).extend({ token: text().max(500) })) },
  responses: { 201: { description: 'Made and signed in' }, ...refusals },
});

const look = createRoute({
  method: 'get',
  path: '/mailed-links/{token}',
  tags,
  summary: 'What a link confirms; changes nothing',
  request: { params },
  responses: { 200: json(mailedLink, 'What the link is about'), ...refusals },
});

const confirm = createRoute({
  method: 'post',
  path: '/mailed-links/{token}',
  tags,
  summary: 'Confirm the address that the link was mailed to, once',
  request: { params },
  responses: { 204: { description: 'Confirmed' }, ...refusals },
});

/** What is asked for and done by mail without signing in. Nothing changes but by POST: scanners of mail open links. */
export const mailedLinkRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(forgotten, async (context) => {
      if (!deps.sendsMail) throw new Refusal('mail-off');
      await countTry(context, deps, 'ask-for-mail');
      const { email: address, locale } = context.req.valid('json');
      refuseUnusableAddress(address);
      await askForAccountMail(deps, { kind: 'reset', address, memberId: null, locale });
      return context.body(null, 202);
    })
    .openapi(begin, async (context) => {
      if (deps.registration !== 'open') throw new Refusal('registration-closed');
      await countTry(context, deps, 'ask-for-mail');
      const { email: address, locale } = context.req.valid('json');
      refuseUnusableAddress(address);
      await askForAccountMail(deps, { kind: 'register', address, memberId: null, locale });
      return context.body(null, 202);
    })
    .openapi(finish, async (context) => {
      await countTry(context, deps, 'join');
      const who = context.req.valid('json');
      refuseUnusable(who);
      const { password } = who;
      const { email } = orRefuse(await register({ ...deps, hashPassword: hashPassword(deps.auth) }, who));
      await signIn(context, deps.auth, { email, password });
      return context.body(null, 201);
    })
    .openapi(look, async (context) => {
      await countTry(context, deps, 'mail-link');
      const link = orRefuse(await lookAtMailedLink(deps, context.req.valid('param').token));
      context.header('cache-control', 'no-store');
      return context.json(link, 200);
    })
    .openapi(confirm, async (context) => {
      await countTry(context, deps, 'mail-link');
      orRefuse(await confirmAddress(deps, context.req.valid('param').token));
      return context.body(null, 204);
    });
