import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Repositories } from '../storage/store.ts';
import type { AccountLinks } from './ask-for-account-mail.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

interface Resetting extends Pick<Deps, 'store' | 'now' | 'newId'> {
  accountLinks: AccountLinks;
  hashPassword: (password: string) => Promise<string>;
}

/**
 * Sets a new password for whoever holds a reset link, mailed or handed over by whoever runs the server, and ends every
 * session of that member: whoever forgot a password may have lost more. It does not sign in, so that a second factor,
 * where there is one, is still asked for.
 */
export async function resetPassword(
  deps: Resetting,
  { token, password }: { token: string; password: string },
): Promise<Result<null, 'reset-link-used'>> {
  // Looked at first, so that guessing costs us no password hash; taken only in the transaction.
  if (!(await isLink(deps, token))) return fail('reset-link-used');
  const hash = await deps.hashPassword(password);
  return deps.store.transaction(async (tx) => {
    const memberId = await take(deps, tx, token);
    if (memberId === null) return fail('reset-link-used');
    await tx.signIns.setPassword(memberId, hash, deps.newId());
    await dropOpenLinks(tx, memberId);
    await tx.signIns.endSessions(memberId);
    return ok(null);
  });
}

async function isLink({ store, now, accountLinks }: Resetting, token: string): Promise<boolean> {
  const mailId = accountLinks.read(token);
  if (mailId === null) return store.signIns.hasResetLink(hashOf(token), now());
  return (await store.accountMails.one(mailId, now()))?.kind === 'reset';
}

/** Whose password it sets. A mailed link is for whoever has the address now. */
async function take(
  { now, accountLinks }: Resetting,
  tx: Repositories,
  token: string,
): Promise<PersonId | null> {
  const mailId = accountLinks.read(token);
  if (mailId === null) return tx.signIns.takeResetLink(hashOf(token), now());
  const mailed = await tx.accountMails.take(mailId, now());
  return mailed && ((await tx.signIns.byEmail(mailed.address))?.memberId ?? null);
}

/**
 * After a password was set no other link sets another one, nor moves the account to another address: whoever learns that
 * somebody else asked for that is told to set a new password.
 */
export async function dropOpenLinks(tx: Repositories, memberId: PersonId): Promise<void> {
  await tx.signIns.dropResetLinks(memberId);
  await tx.accountMails.dropAsked((await tx.members.account(memberId)).email, 'reset');
  await tx.accountMails.dropOf(memberId, ['change']);
}
