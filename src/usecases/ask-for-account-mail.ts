import { ACCOUNT_MAIL_LIVES, MOST_TO_AN_ADDRESS, type AccountMailKind } from '../domain/account-mail.ts';
import type { PersonId } from '../domain/ids.ts';
import { HOUR } from '../domain/time.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

/** Makes and reads what stands in mails of accounts. Nobody can make it who only reads the database. */
export interface AccountLinks {
  /** The token of a link, made of the id of its mail. */
  sign(id: string): string;
  /** The id; null for a token that we did not sign. */
  read(token: string): string | null;
  /** A code of eight digits, to be typed. */
  codeOf(id: string): string;
}

export interface AccountMailWish {
  kind: AccountMailKind;
  address: string;
  /** Null for whoever asks without being signed in. */
  memberId: PersonId | null;
  locale: string;
}

type Planning = Pick<Deps, 'now' | 'newId'>;

/** Has a mail sent soon, in the transaction of whatever it is about. An earlier one of the kind stops working. */
export async function planAccountMail(
  tx: Repositories,
  { now, newId }: Planning,
  { address, ...wish }: AccountMailWish,
): Promise<void> {
  const madeAt = now();
  const expiresAt = madeAt + ACCOUNT_MAIL_LIVES[wish.kind];
  const row = { ...wish, id: newId(), address: address.toLowerCase(), madeAt, expiresAt, tryAt: madeAt };
  await tx.accountMails.replace(row);
}

/**
 * Has a mail sent that somebody asked for, unless the address had enough of them lately. The same work is done whether
 * or not the address has an account; only the mail itself, which its owner reads, makes a difference.
 *
 * @returns false when the address had enough
 */
export async function askForAccountMail(
  deps: Planning & Pick<Deps, 'store'>,
  wish: AccountMailWish,
): Promise<boolean> {
  const { store, now } = deps;
  const key = `mail-${wish.kind}|${hashOf(wish.address.toLowerCase())}`;
  const { count } = await store.attempts.count(key, { now: now(), lasts: HOUR });
  if (count > MOST_TO_AN_ADDRESS) return false;
  await store.transaction((tx) => planAccountMail(tx, deps, wish));
  return true;
}
