import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { HOUR } from '../domain/time.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

/** Long enough to hand a link over, short enough that one found later is worth nothing. */
export const RESET_LINK_LIVES = HOUR;

/**
 * Makes a one-time link's token, with which a member sets a new password. Earlier ones of this member stop working.
 * Whoever runs the server hands it over; once mail is sent, a mail does.
 */
export async function issueResetLink(
  { store, now, newToken }: Pick<Deps, 'store' | 'now' | 'newToken'>,
  handle: string,
): Promise<Result<{ token: string }, 'no-such-member' | 'no-account'>> {
  const member = await store.members.byHandle(handle);
  if (!member) return fail('no-such-member');
  if (member.role === 'sample') return fail('no-account');
  const token = newToken();
  const row = {
    tokenHash: hashOf(token),
    memberId: member.id as PersonId,
    expiresAt: now() + RESET_LINK_LIVES,
  };
  await store.transaction(async (tx) => {
    await tx.signIns.dropResetLinks(row.memberId);
    await tx.signIns.addResetLink(row);
  });
  return ok({ token });
}
