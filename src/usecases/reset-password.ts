import { fail, ok, type Result } from '../domain/result.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

interface Resetting extends Pick<Deps, 'store' | 'now' | 'newId'> {
  hashPassword: (password: string) => Promise<string>;
}

/**
 * Sets a new password for whoever holds a reset link, and ends every session of that member: whoever forgot a password
 * may have lost more. It does not sign in, so that a second factor, where there is one, is still asked for.
 */
export async function resetPassword(
  deps: Resetting,
  { token, password }: { token: string; password: string },
): Promise<Result<null, 'reset-link-used'>> {
  const { store, now } = deps;
  const tokenHash = hashOf(token);
  // Looked at first, so that guessing costs us no password hash; taken only in the transaction.
  if (!(await store.signIns.hasResetLink(tokenHash, now()))) return fail('reset-link-used');
  const hash = await deps.hashPassword(password);
  return store.transaction(async (tx) => {
    const memberId = await tx.signIns.takeResetLink(tokenHash, now());
    if (memberId === null) return fail('reset-link-used');
    await tx.signIns.setPassword(memberId, hash, deps.newId());
    await tx.signIns.endSessions(memberId);
    return ok(null);
  });
}
