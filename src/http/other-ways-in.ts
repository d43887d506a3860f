import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Begins sessions for people whose identity we have checked ourselves, by a passkey or at a provider. The sessions are
 * better-auth's own. Nothing of this is served: only our code calls it.
 *
 * better-auth asks for the second factor after three paths of its own, by name, and after no other. The way in that has to
 * take the second step therefore bears one of those names, which is otherwise not in use here; the tests sign in both ways
 * with a second factor and would notice if that changed.
 */
export const otherWaysIn = () =>
  ({
    id: 'other-ways-in',
    endpoints: {
      enterWithOneFactor: entering('/sign-in/username'),
      enterWithBothFactors: entering('/sign-in/passkey'),
    },
  }) satisfies BetterAuthPlugin;

const entering = <Path extends string>(path: Path) =>
  createAuthEndpoint(path, { method: 'POST', body: z.object({ userId: z.uuid() }) }, async (ctx) => {
    const { internalAdapter } = ctx.context;
    const user = await internalAdapter.findUserById(ctx.body.userId);
    if (!user) throw new Error('Somebody without an account was let in.');
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(ctx, { session, user });
    return ctx.json({ twoFactorRedirect: false });
  });
