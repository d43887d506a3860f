import type { Context } from 'hono';
import { MINUTE } from '../domain/time.ts';
import { FRESH_FOR } from '../domain/ways-in.ts';
import type { HttpDeps } from './app.ts';
import { countTryOf } from './attempts.ts';
import { verifyPassword } from './auth.ts';
import { Refusal } from './problems.ts';
import { sessionIdOf, viewerOf, type Env } from './viewer.ts';

/** Whether somebody signed in only just now. By the clock that better-auth gives sessions their beginnings by. */
export async function isFresh(context: Context<Env>, { store }: Pick<HttpDeps, 'store'>): Promise<boolean> {
  const beganAt = await store.signIns.sessionBeganAt(sessionIdOf(context));
  return beganAt !== null && Date.now() - beganAt < FRESH_FOR;
}

/**
 * Asks whoever adds a way in to be who they say: by having signed in just now, or by their password. A session left open,
 * or a cookie that was stolen, must not become a key for ever.
 */
export async function askForProof(
  context: Context<Env>,
  deps: HttpDeps,
  password: string | undefined,
): Promise<void> {
  if (await isFresh(context, deps)) return;
  if (password === undefined) throw new Refusal('proof-missing');
  await checkPassword(context, deps, password);
}

/**
 * Asks for the password in any case, before something that cannot be taken back. Whoever signs in without one has to have
 * signed in just now.
 */
export async function askForPassword(
  context: Context<Env>,
  deps: HttpDeps,
  password: string | undefined,
): Promise<void> {
  const { memberId } = viewerOf(context);
  if ((await deps.store.signIns.passwordHash(memberId)) === null)
    return askForProof(context, deps, undefined);
  if (password === undefined) throw new Refusal('proof-missing');
  return checkPassword(context, deps, password);
}

async function checkPassword(context: Context<Env>, deps: HttpDeps, password: string): Promise<void> {
  const { memberId } = viewerOf(context);
  const key = `password|${memberId}`;
  await countTryOf(context, deps, { key, most: 5, lasts: 15 * MINUTE });
  const hash = await deps.store.signIns.passwordHash(memberId);
  if (hash === null || !(await verifyPassword(deps.auth)(password, hash)))
    throw new Refusal('password-wrong');
  await deps.store.attempts.forget(key);
}
