import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { MINUTE } from '../domain/time.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { newSecondFactor, secondFactor } from './account-schemas.ts';
import { countTry, countTryOf } from './attempts.ts';
import { LONGEST_PASSWORD } from './auth.ts';
import { headersWithAddress } from './client-address.ts';
import { Refusal, type Failure } from './problems.ts';
import { recoveryHash } from './recovery-codes.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Security'];
const withPassword = body(z.object({ password: z.string().max(LONGEST_PASSWORD) }));
const withCode = body(z.object({ code: text().trim().min(1).max(100) }));

const step = createRoute({
  method: 'post',
  path: '/second-factor',
  tags,
  summary: 'The second step of signing in: a code of the authenticator app, or a recovery code',
  request: { body: withCode },
  responses: { 204: { description: 'Signed in' }, ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/me/second-factor',
  tags,
  summary: 'Whether signing in takes a second step',
  responses: { 200: json(secondFactor, 'The second factor'), ...refusals },
});

const begin = createRoute({
  method: 'post',
  path: '/me/second-factor',
  tags,
  summary: 'Begin to set up a second factor; it is on once a code of it was entered',
  request: { body: withPassword },
  responses: { 200: json(newSecondFactor, 'The secret and the recovery codes, this once'), ...refusals },
});

const confirm = createRoute({
  method: 'post',
  path: '/me/second-factor/confirm',
  tags,
  summary: 'Switch the second factor on with a code of the authenticator app',
  request: { body: withCode },
  responses: { 204: { description: 'On' }, ...refusals },
});

const off = createRoute({
  method: 'post',
  path: '/me/second-factor/off',
  tags,
  summary: 'Switch the second factor off',
  request: { body: withPassword },
  responses: { 204: { description: 'Off' }, ...refusals },
});

/** The second step of signing in, open to whoever has taken the first: a cookie of better-auth says so. */
export const secondStepRoutes = (deps: HttpDeps) =>
  routes().openapi(step, async (context) => {
    await countTry(context, deps, 'second-factor');
    const { code } = context.req.valid('json');
    const { api } = deps.auth;
    const headers = headersWithAddress(context);
    const isFromApp = /^\d{6}$/.test(code.replaceAll(' ', ''));
    const answer = isFromApp
      ? await api.verifyTOTP({ body: { code: code.replaceAll(' ', '') }, headers, asResponse: true })
      : await api.verifyBackupCode({ body: { code: recoveryHash(code) }, headers, asResponse: true });
    await handOn(context, answer);
    return context.body(null, 204);
  });

/** Setting the second factor up and taking it away, for the signed-in member. */
export const secondFactorRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => {
      const found = await deps.store.signIns.secondFactor(viewerOf(context));
      return context.json({ isOn: found !== null, recoveryCodesLeft: found?.recoveryCodesLeft ?? 0 }, 200);
    })
    .openapi(begin, async (context) => {
      const { api } = deps.auth;
      const { given, passed } = await checked(context, deps, context.req.valid('json'));
      const answer = await handOn(context, await api.enableTwoFactor(given));
      await passed();
      const { totpURI: uri, backupCodes: recoveryCodes } = answer as {
        totpURI: string;
        backupCodes: string[];
      };
      return context.json({ uri, secret: new URL(uri).searchParams.get('secret') ?? '', recoveryCodes }, 200);
    })
    .openapi(confirm, async (context) => {
      const { code } = context.req.valid('json');
      const headers = headersWithAddress(context);
      const body = { code: code.replaceAll(' ', '') };
      await handOn(context, await deps.auth.api.verifyTOTP({ body, headers, asResponse: true }));
      return context.body(null, 204);
    })
    .openapi(off, async (context) => {
      const { given, passed } = await checked(context, deps, context.req.valid('json'));
      await handOn(context, await deps.auth.api.disableTwoFactor(given));
      await passed();
      return context.body(null, 204);
    });

/** Passwords asked for at an open session are counted together, wherever they are asked. */
async function checked(context: Context, deps: HttpDeps, body: { password: string }) {
  const key = `password|${viewerOf(context).memberId}`;
  await countTryOf(context, deps, { key, most: 5, lasts: 15 * MINUTE });
  const given = { body, headers: headersWithAddress(context), asResponse: true as const };
  return { given, passed: () => deps.store.attempts.forget(key) };
}

/** What better-auth refuses for, in our words. */
const REFUSED: Record<string, Failure> = {
  INVALID_PASSWORD: 'password-wrong',
  INVALID_CODE: 'code-wrong',
  INVALID_BACKUP_CODE: 'code-wrong',
  INVALID_TWO_FACTOR_COOKIE: 'sign-in-again',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign-in-again',
  ACCOUNT_TEMPORARILY_LOCKED: 'too-many-tries',
  TOTP_ALREADY_ENABLED: 'second-factor-on',
  TOTP_NOT_ENABLED: 'sign-in-again',
  BACKUP_CODES_NOT_ENABLED: 'sign-in-again',
  TWO_FACTOR_NOT_ENABLED: 'sign-in-again',
};

/** Passes better-auth's cookies on and returns what it says, or refuses as it does. */
async function handOn(context: Context, answer: Response): Promise<unknown> {
  const said = (await answer.json()) as { code?: string };
  if (!answer.ok) {
    const failure = REFUSED[said.code ?? ''];
    if (!failure) throw new Error(`The sign-in library refused with ${said.code ?? answer.status}.`);
    throw new Refusal(failure);
  }
  for (const cookie of answer.headers.getSetCookie()) context.header('set-cookie', cookie, { append: true });
  return said;
}
