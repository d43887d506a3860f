import type { PersonId } from './ids.ts';
import { fail, ok, type Result } from './result.ts';
import { MINUTE } from './time.ts';

/** By what a member can sign in. */
export interface WaysIn {
  hasPassword: boolean;
  passkeys: number;
  /** Accounts elsewhere that this instance lets people sign in with as it runs now. */
  outside: number;
}

/**
 * Whether one of the ways may be taken away: not the last one, after which nobody could sign in to the account.
 *
 * @returns true when at least one other way is left
 */
export const mayTakeAway = ({ hasPassword, passkeys, outside }: WaysIn): boolean =>
  Number(hasPassword) + passkeys + outside > 1;

/** How long after signing in a member may add another way in without proving again who they are. */
export const FRESH_FOR = 10 * MINUTE;

/** Passkeys that one member may have. */
export const MOST_PASSKEYS = 20;

/** What a provider elsewhere says about whoever came back from it. */
export interface OutsideClaims {
  issuer: string;
  subject: string;
  name: string;
  /** Null where the provider tells none. */
  email: string | null;
  isEmailVerified: boolean;
}

/** Why somebody who comes from a provider cannot come in. */
export type OutsideRefusal = 'unknown' | 'connect-first' | 'no-address';

export type OutsideEntry =
  | { kind: 'enter'; memberId: PersonId }
  | { kind: 'link'; memberId: PersonId }
  | { kind: 'join' };

/**
 * What becomes of somebody who comes back from a provider without being signed in here.
 *
 * An account of the same mail address is linked only when both sides know that the address is theirs; otherwise whoever
 * registers an address elsewhere, or did so here before its owner, would get into an account that is not theirs. That there
 * is such an account is told only to whoever the provider says owns the address.
 *
 * @param known the member to whom this outside account is connected
 * @param sameAddress the account here with the mail address that the provider tells
 * @param isOpen whether everybody may join whose address is verified
 * @param hasLink whether they hold an invitation or the owner's link; that it works is checked when it is used
 */
export function enterFromOutside(
  claims: OutsideClaims,
  {
    known,
    sameAddress,
    hasLink,
    isOpen,
  }: {
    known: PersonId | null;
    sameAddress: { memberId: PersonId; isVerified: boolean } | null;
    hasLink: boolean;
    isOpen: boolean;
  },
): Result<OutsideEntry, OutsideRefusal> {
  if (known) return ok({ kind: 'enter', memberId: known });
  if (sameAddress && claims.isEmailVerified) {
    const { memberId, isVerified } = sameAddress;
    return isVerified ? ok({ kind: 'link', memberId }) : fail('connect-first');
  }
  if (!hasLink && !(isOpen && claims.isEmailVerified)) return fail('unknown');
  return claims.email === null ? fail('no-address') : ok({ kind: 'join' });
}
