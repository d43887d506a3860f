import { asId, type PersonId } from '../domain/ids.ts';
import type { Registration } from '../domain/registration.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { enterFromOutside, type OutsideClaims, type OutsideRefusal } from '../domain/ways-in.ts';
import { addMember } from './add-member.ts';
import { planAccountMail } from './ask-for-account-mail.ts';
import { createOwner, type OwnerFailure } from './create-owner.ts';
import type { Deps } from './deps.ts';
import type { JoinFailure } from './join.ts';
import { lookAtInvitation } from './look-at-invitation.ts';
import { hashOf } from './token-hash.ts';

/** The link that somebody brought along: an invitation, or the one of the terminal. */
export interface LinkInHand {
  kind: 'join' | 'owner';
  token: string;
}

type Entering = Pick<Deps, 'store' | 'now' | 'newId'> & {
  registration: Registration;
  /** Whether an address that the provider does not vouch for can be mailed a link. */
  sendsMail: boolean;
  /** Makes an account without a password, outside of our transactions. */
  makeAccount: (who: { name: string; email: string; emailVerified: boolean }) => Promise<string>;
};

export interface Arrival {
  claims: OutsideClaims;
  link: LinkInHand | null;
  locale: string;
}

export type EntryFailure = OutsideRefusal | OwnerFailure | JoinFailure;

/**
 * Lets somebody in who comes back from a provider: to the account that is connected, or to one that is made now.
 *
 * @returns whose account it is, and whether it is new
 */
export async function enterByProvider(
  deps: Entering,
  arrival: Arrival,
): Promise<Result<{ memberId: PersonId; isNew: boolean }, EntryFailure>> {
  const { store, now } = deps;
  const { claims, link } = arrival;
  const { issuer, subject, email } = claims;
  const known = await store.outsideAccounts.memberOf(issuer, subject);
  const sameAddress = email === null ? null : await store.signIns.byEmail(email);
  const isOpen = deps.registration === 'open';
  const decided = enterFromOutside(claims, { known, sameAddress, hasLink: link !== null, isOpen });
  if (!decided.ok) return decided;
  const entry = decided.value;
  if (entry.kind === 'join') return link?.kind === 'owner' ? makeOwner(deps, arrival) : joinBy(deps, arrival);
  if (entry.kind === 'enter') await store.outsideAccounts.used(issuer, subject, now());
  else if (!(await store.outsideAccounts.connect(rowOf(claims, entry.memberId, now()))))
    return fail('connect-first');
  return ok({ memberId: entry.memberId, isNew: false });
}

/**
 * With an invitation, or without one where everybody may join. An address that is taken costs a use of the link and is
 * answered like a link that is used up; see `join`.
 */
async function joinBy(
  deps: Entering,
  { claims, link, locale }: Arrival,
): Promise<Result<{ memberId: PersonId; isNew: boolean }, JoinFailure>> {
  const { store, now } = deps;
  const inviter = link && ((await lookAtInvitation(deps, link.token))?.inviter ?? null);
  if (link && !inviter) return fail('invitation-used');
  const id = asId<PersonId>(deps.newId());
  return store.transaction(async (tx) => {
    if (link && !(await tx.invitationLinks.use(hashOf(link.token), now()))) return fail('invitation-used');
    const { name } = claims;
    const account = { id, name, email: claims.email!.toLowerCase(), emailVerified: claims.isEmailVerified };
    if (!(await tx.signIns.addAccount(account))) return fail('invitation-used');
    if (!(await tx.outsideAccounts.connect(rowOf(claims, id, now()))))
      throw new Error('The same account elsewhere joined twice at once.');
    await addMember(tx, { id, name, locale, joinedAt: now(), invitedBy: inviter });
    if (deps.sendsMail && !claims.isEmailVerified)
      await planAccountMail(tx, deps, { kind: 'verify', address: account.email, memberId: id, locale });
    return ok({ memberId: id, isNew: true });
  });
}

async function makeOwner(
  deps: Entering,
  { claims, link, locale }: Arrival,
): Promise<Result<{ memberId: PersonId; isNew: boolean }, OwnerFailure>> {
  const { store, now } = deps;
  const makeAccount = async (name: string) => {
    const id = await deps.makeAccount({ name, email: claims.email!, emailVerified: claims.isEmailVerified });
    await store.outsideAccounts.connect(rowOf(claims, asId(id), now()));
    return id;
  };
  const made = await createOwner(
    { store, now, makeAccount },
    { token: link!.token, name: claims.name, locale },
  );
  return made.ok ? ok({ memberId: made.value, isNew: true }) : made;
}

/** Connects an account elsewhere to the one that somebody is signed in to. */
export async function connectOutside(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  memberId: PersonId,
  claims: OutsideClaims,
): Promise<Result<null, 'taken'>> {
  const known = await store.outsideAccounts.memberOf(claims.issuer, claims.subject);
  if (known === memberId) return ok(null);
  const isConnected = await store.outsideAccounts.connect(rowOf(claims, memberId, now()));
  return isConnected ? ok(null) : fail('taken');
}

const rowOf = ({ issuer, subject }: OutsideClaims, memberId: PersonId, at: number) => ({
  issuer,
  subject,
  memberId,
  connectedAt: at,
  usedAt: at,
});
