import { MOST_WORK_DOMAINS, WORK_DOMAIN_LIVES, WORK_DOMAIN_TOLD } from '../domain/account-mail.ts';
import type { PersonId } from '../domain/ids.ts';
import { organisationDomain, type DomainRefusal } from '../domain/organisation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { WorkDomainRow } from '../storage/work-domains.ts';
import { askForAccountMail, planAccountMail, type AccountLinks } from './ask-for-account-mail.ts';
import type { Deps } from './deps.ts';

type Showing = Pick<Deps, 'store' | 'now' | 'newId'>;

export type EmployerFailure = DomainRefusal | 'too-many-employers' | 'too-many-tries';

/** Employers that a member has shown, and the domain that a code was mailed to. */
export interface Employers {
  shown: readonly WorkDomainRow[];
  pending: string | null;
}

export async function readEmployers(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { memberId }: Viewer,
): Promise<Employers> {
  const pending = await store.accountMails.pending(memberId, 'work', now());
  return {
    shown: await store.workDomains.of(memberId, now()),
    pending: pending && domainOf(pending.address),
  };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Mails a code to an address at an employer. Domains under which everybody can have an address show nothing. */
export async function askForEmployerCode(
  deps: Showing,
  { memberId }: Viewer,
  address: string,
): Promise<Result<null, EmployerFailure>> {
  const { store, now } = deps;
  const domain = organisationDomain(address);
  if (!domain.ok) return domain;
  const shown = await store.workDomains.of(memberId, now());
  const isThere = shown.some((row) => row.domain === domain.value);
  if (!isThere && shown.length >= MOST_WORK_DOMAINS) return fail('too-many-employers');
  const locale = (await store.members.one(memberId))?.locale ?? 'en';
  const isPlanned = await askForAccountMail(deps, { kind: 'work', address, memberId, locale });
  return isPlanned ? ok(null) : fail('too-many-tries');
}

/** Shows an employer by the code that was mailed there. Of the address only the domain is kept. */
export async function confirmEmployer(
  { store, now, accountLinks }: Showing & { accountLinks: AccountLinks },
  { memberId }: Viewer,
  typed: string,
): Promise<Result<null, 'work-code-wrong'>> {
  return store.transaction(async (tx) => {
    const at = now();
    const mailed = await tx.accountMails.pending(memberId, 'work', at);
    const domain = mailed && organisationDomain(mailed.address);
    if (!mailed || !domain?.ok || typed.replaceAll(/\D/g, '') !== accountLinks.codeOf(mailed.id))
      return fail('work-code-wrong');
    if (!(await tx.accountMails.take(mailed.id, at))) return fail('work-code-wrong');
    const row = { memberId, domain: domain.value, verifiedAt: at, expiresAt: at + WORK_DOMAIN_LIVES };
    await tx.workDomains.add({ ...row, toldAt: null });
    return ok(null);
  });
}

export async function removeEmployer(
  { store }: Pick<Deps, 'store'>,
  { memberId }: Viewer,
  domain: string,
): Promise<Result<null, 'no-such-employer'>> {
  return (await store.workDomains.remove(memberId, domain)) ? ok(null) : fail('no-such-employer');
}

/** Tells members once, two weeks before, that an employer has to be shown anew, and takes out those that are over. */
export async function sweepEmployers(deps: Showing): Promise<void> {
  const { store, now } = deps;
  await store.workDomains.dropExpired(now());
  for (const row of await store.workDomains.endingUntold(now() + WORK_DOMAIN_TOLD))
    await store.transaction(async (tx) => {
      if (!(await tx.workDomains.told(row, now()))) return;
      const memberId = row.memberId as PersonId;
      const { email } = await tx.members.account(memberId);
      const locale = (await tx.members.one(memberId))?.locale ?? 'en';
      await planAccountMail(tx, deps, { kind: 'work-ending', address: email, memberId, locale });
    });
}
