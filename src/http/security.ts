import { createRoute, z } from '@hono/zod-openapi';
import { MINUTE } from '../domain/time.ts';
import type { SessionRow } from '../storage/sign-ins.ts';
import { changePassword } from '../usecases/change-password.ts';
import { resetPassword } from '../usecases/reset-password.ts';
import { setFirstPassword } from '../usecases/set-first-password.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTry, countTryOf } from './attempts.ts';
import { hashPassword, LONGEST_PASSWORD, verifyPassword } from './auth.ts';
import { refuseUnusable } from './new-account.ts';
import { orRefuse, Refusal } from './problems.ts';
import { askForProof } from './proof.ts';
import { sessionsPage, type Session } from './account-schemas.ts';
import { text } from './text.ts';
import { sessionIdOf, viewerOf } from './viewer.ts';

const tags = ['Security'];
const password = z.string().max(LONGEST_PASSWORD);

const list = createRoute({
  method: 'get',
  path: '/me/sessions',
  tags,
  summary: 'Where you are signed in',
  responses: { 200: json(sessionsPage, 'Your sessions, the latest first'), ...refusals },
});

const endOthers = createRoute({
  method: 'delete',
  path: '/me/sessions',
  tags,
  summary: 'Sign out everywhere but here',
  responses: { 204: { description: 'Only this session is left' }, ...refusals },
});

const endOne = createRoute({
  method: 'delete',
  path: '/me/sessions/{id}',
  tags,
  summary: 'End one of your sessions',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 204: { description: 'Ended' }, ...refusals },
});

const change = createRoute({
  method: 'post',
  path: '/me/password',
  tags,
  summary: 'Change your password; it ends all your other sessions',
  request: { body: body(z.object({ current: password, next: password })) },
  responses: { 204: { description: 'Changed' }, ...refusals },
});

const first = createRoute({
  method: 'post',
  path: '/me/password/first',
  tags,
  summary: 'Set a password for an account that has none, within ten minutes of signing in',
  request: { body: body(z.object({ password })) },
  responses: { 204: { description: 'Set' }, ...refusals },
});

const reset = createRoute({
  method: 'post',
  path: '/password-reset',
  tags,
  summary: 'Set a new password with a reset link; it ends all sessions of that account',
  request: { body: body(z.object({ token: text().max(500), password })) },
  responses: { 204: { description: 'Set' }, ...refusals },
});

/** Setting a password anew, open to whoever holds a reset link. */
export const resetRoutes = (deps: HttpDeps) =>
  routes().openapi(reset, async (context) => {
    await countTry(context, deps, 'reset');
    const given = context.req.valid('json');
    refuseUnusable(given);
    orRefuse(await resetPassword({ ...deps, hashPassword: hashPassword(deps.auth) }, given));
    return context.body(null, 204);
  });

/** Sessions and password of the signed-in member. */
export const securityRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(list, async (context) => {
      // By the clock that better-auth gives sessions their ends by, which knows no other.
      const rows = await deps.store.signIns.sessions(viewerOf(context), Date.now());
      const current = sessionIdOf(context);
      return context.json({ items: rows.map((row) => sessionOf(row, current)) }, 200);
    })
    .openapi(endOthers, async (context) => {
      await deps.store.signIns.endSessions(viewerOf(context).memberId, { except: sessionIdOf(context) });
      return context.body(null, 204);
    })
    .openapi(endOne, async (context) => {
      const { id } = context.req.valid('param');
      if (!(await deps.store.signIns.endSession(viewerOf(context), id))) throw new Refusal('no-such-session');
      return context.body(null, 204);
    })
    .openapi(first, async (context) => {
      const given = context.req.valid('json');
      refuseUnusable(given);
      await askForProof(context, deps, undefined);
      const setting = { ...deps, hashPassword: hashPassword(deps.auth) };
      orRefuse(await setFirstPassword(setting, viewerOf(context), given.password));
      return context.body(null, 204);
    })
    .openapi(change, async (context) => {
      const viewer = viewerOf(context);
      const { current, next } = context.req.valid('json');
      refuseUnusable({ password: next });
      // Somebody who sits down at an open session must not find out the password by trying.
      const key = `password|${viewer.memberId}`;
      await countTryOf(context, deps, { key, most: 5, lasts: 15 * MINUTE });
      const { auth } = deps;
      const hashing = { hashPassword: hashPassword(auth), verifyPassword: verifyPassword(auth) };
      const sessionId = sessionIdOf(context);
      orRefuse(await changePassword({ ...deps, ...hashing }, viewer, { current, next, sessionId }));
      await deps.store.attempts.forget(key);
      return context.body(null, 204);
    });

const sessionOf = (row: SessionRow, current: string): Session => ({
  id: row.id,
  isCurrent: row.id === current,
  beganAt: row.beganAt.toISOString(),
  usedAt: row.usedAt.toISOString(),
  address: row.ipAddress ?? '',
  userAgent: row.userAgent ?? '',
});
