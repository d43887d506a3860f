import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import { askForAccountMail, planAccountMail } from './ask-for-account-mail.ts';
import type { Deps } from './deps.ts';

type Changing = Pick<Deps, 'store' | 'now' | 'newId'>;

export type AddressFailure = 'address-same' | 'address-verified' | 'too-many-tries';

/** What a member sees of their address. */
export interface OwnAddress {
  email: string;
  isVerified: boolean;
  /** The one that is to take its place, once it is confirmed. */
  pending: string | null;
}

export async function readAddress(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { memberId }: Viewer,
): Promise<OwnAddress> {
  const { email, isVerified } = await store.members.account(memberId);
  const pending = await store.accountMails.pending(memberId, 'change', now());
  return { email, isVerified, pending: pending?.address ?? null };
}

/** Mails the member a link by which they show that they read their address. */
export async function askToVerify(
  deps: Changing,
  { memberId }: Viewer,
): Promise<Result<null, AddressFailure>> {
  const { email, isVerified } = await deps.store.members.account(memberId);
  if (isVerified) return fail('address-verified');
  const locale = await localeOf(deps, memberId);
  const isPlanned = await askForAccountMail(deps, { kind: 'verify', address: email, memberId, locale });
  return isPlanned ? ok(null) : fail('too-many-tries');
}

/**
 * Mails a link to the address that is to take the place of the present one, and a word about it to the present one. Until
 * the link is used nothing changes. An address that has an account gets a mail that says so; the answer here is the same.
 */
export async function askToChangeAddress(
  deps: Changing,
  { memberId }: Viewer,
  typed: string,
): Promise<Result<null, AddressFailure>> {
  const { store } = deps;
  const address = typed.toLowerCase();
  const { email } = await store.members.account(memberId);
  if (address === email) return fail('address-same');
  const locale = await localeOf(deps, memberId);
  if (!(await askForAccountMail(deps, { kind: 'change', address, memberId, locale })))
    return fail('too-many-tries');
  await store.transaction((tx) =>
    planAccountMail(tx, deps, { kind: 'changing', address: email, memberId, locale }),
  );
  return ok(null);
}

/** The address stays as it is; the link that was mailed to the other one works no more. */
export const keepAddress = ({ store }: Pick<Deps, 'store'>, { memberId }: Viewer): Promise<void> =>
  store.accountMails.dropOf(memberId, ['change']);

const localeOf = async ({ store }: Pick<Deps, 'store'>, memberId: Viewer['memberId']): Promise<string> =>
  (await store.members.one(memberId))?.locale ?? 'en';
