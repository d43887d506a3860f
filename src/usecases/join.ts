import { asId, type PersonId } from '../domain/ids.ts';
import type { Registration } from '../domain/registration.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { addMember } from './add-member.ts';
import { planAccountMail } from './ask-for-account-mail.ts';
import type { Deps } from './deps.ts';
import { lookAtInvitation } from './look-at-invitation.ts';
import { hashOf } from './token-hash.ts';

export interface Joining {
  token: string;
  name: string;
  email: string;
  password: string;
  locale: string;
}

type JoinDeps = Pick<Deps, 'store' | 'now' | 'newId'> & {
  registration: Registration;
  /** Whether the address can be mailed a link that verifies it. */
  sendsMail: boolean;
  hashPassword: (password: string) => Promise<string>;
};

export type JoinFailure = 'invitation-used' | 'name-missing';

/**
 * Makes an account for whoever holds an invitation link.
 *
 * Whoever joins is let in at once, so joining could be used to ask which addresses have an account. Therefore a taken
 * address costs a use of the link like any other, and is answered like a link that is used up; it costs the same password
 * hash, too. Whoever wants to know one address spends one invitation, which is exactly what they would spend by joining,
 * and which leads back to whoever invited them. Somebody who is a member already loses nothing: the answer says to sign in.
 */
export async function join(deps: JoinDeps, who: Joining): Promise<Result<PersonId, JoinFailure>> {
  const { store, now } = deps;
  const name = who.name.trim();
  if (name === '') return fail('name-missing');
  const invitation = await lookAtInvitation(deps, who.token);
  if (!invitation) return fail('invitation-used');
  const passwordHash = await deps.hashPassword(who.password); // takes its time: before the transaction, which holds locks
  const id = asId<PersonId>(deps.newId());
  return store.transaction(async (tx) => {
    if (!(await tx.invitationLinks.use(hashOf(who.token), now()))) return fail('invitation-used');
    const email = who.email.toLowerCase();
    if (!(await tx.signIns.addAccount({ id, name, email, passwordHash }))) return fail('invitation-used');
    const member = { id, locale: who.locale, joinedAt: now(), invitedBy: invitation.inviter };
    await addMember(tx, { ...member, name });
    if (deps.sendsMail)
      await planAccountMail(tx, deps, { kind: 'verify', address: email, memberId: id, locale: who.locale });
    return ok(id);
  });
}
