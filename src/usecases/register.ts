import { asId, type PersonId } from '../domain/ids.ts';
import type { Registration } from '../domain/registration.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { addMember } from './add-member.ts';
import type { AccountLinks } from './ask-for-account-mail.ts';
import type { Deps } from './deps.ts';

export interface Registering {
  token: string;
  name: string;
  password: string;
  locale: string;
}

type RegisterDeps = Pick<Deps, 'store' | 'now' | 'newId'> & {
  accountLinks: AccountLinks;
  registration: Registration;
  hashPassword: (password: string) => Promise<string>;
};

export type RegisterFailure = 'mailed-link-over' | 'name-missing' | 'registration-closed';

/**
 * Makes an account for whoever holds a link that was mailed to an address, with this address, which is verified by that.
 * Nothing is kept of somebody who never opens the link: no name, no password, no account that could act.
 *
 * @returns the address that the account signs in with
 */
export async function register(
  deps: RegisterDeps,
  who: Registering,
): Promise<Result<{ email: string }, RegisterFailure>> {
  const { store, now, accountLinks } = deps;
  if (deps.registration !== 'open') return fail('registration-closed');
  const name = who.name.trim();
  if (name === '') return fail('name-missing');
  const linkId = accountLinks.read(who.token);
  const link = linkId && (await store.accountMails.one(linkId, now()));
  if (!link || link.kind !== 'register') return fail('mailed-link-over');
  const passwordHash = await deps.hashPassword(who.password); // takes its time: before the transaction, which holds locks
  const id = asId<PersonId>(deps.newId());
  return store.transaction(async (tx) => {
    if (!(await tx.accountMails.take(link.id, now()))) return fail('mailed-link-over');
    const account = { id, name, email: link.address, emailVerified: true, passwordHash };
    if (!(await tx.signIns.addAccount(account))) return fail('mailed-link-over');
    await addMember(tx, { id, name, locale: who.locale, joinedAt: now(), invitedBy: null });
    return ok({ email: link.address });
  });
}
