import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AccountMailRow } from '../storage/account-mails.ts';
import type { AccountLinks } from './ask-for-account-mail.ts';
import type { Deps } from './deps.ts';

type Confirming = Pick<Deps, 'store' | 'now'> & { accountLinks: AccountLinks };

export type ConfirmFailure = 'mailed-link-over' | 'address-taken';

/** What a link shows to whoever opens it. */
export interface MailedLink {
  kind: 'verify' | 'change' | 'register';
  address: string;
  /** Whose account it is; empty where there is none yet. */
  name: string;
}

/** Looks at a link and changes nothing: scanners of mail follow links too. */
export async function lookAtMailedLink(
  { store, now, accountLinks }: Confirming,
  token: string,
): Promise<Result<MailedLink, 'mailed-link-over'>> {
  const id = accountLinks.read(token);
  const row = id && (await store.accountMails.one(id, now()));
  if (!row || !isShown(row.kind)) return fail('mailed-link-over');
  const name = row.memberId === null ? '' : (await store.members.account(row.memberId as PersonId)).name;
  return ok({ kind: row.kind, address: row.address, name });
}

const isShown = (kind: AccountMailRow['kind']): kind is MailedLink['kind'] =>
  kind === 'verify' || kind === 'change' || kind === 'register';

/** Notes that the member reads the address that the link was mailed to: as the one they have, or in its place. Once. */
export async function confirmAddress(
  { store, now, accountLinks }: Confirming,
  token: string,
): Promise<Result<null, ConfirmFailure>> {
  const id = accountLinks.read(token);
  if (!id) return fail('mailed-link-over');
  return store.transaction(async (tx) => {
    const row = await tx.accountMails.one(id, now());
    if (!row || row.memberId === null || (row.kind !== 'verify' && row.kind !== 'change'))
      return fail('mailed-link-over');
    if (!(await tx.accountMails.take(id, now()))) return fail('mailed-link-over');
    const memberId = row.memberId as PersonId;
    if (row.kind === 'verify') {
      const isTheirs = await tx.signIns.verifyAddress(memberId, row.address);
      return isTheirs ? ok(null) : fail('mailed-link-over');
    }
    if (!(await tx.signIns.moveAddress(memberId, row.address))) return fail('address-taken');
    await tx.accountMails.dropOf(memberId, ['verify']);
    return ok(null);
  });
}
