import { waitAfter } from '../domain/delivery.ts';
import type { PersonId } from '../domain/ids.ts';
import type { AccountMailKind } from '../domain/account-mail.ts';
import type { Mail, Mailer } from '../mail/mailer.ts';
import type { AccountMailRow } from '../storage/account-mails.ts';
import type { Deps } from './deps.ts';
import { LEASE } from './work-off-outbox.ts';

const BATCH = 200;

/** What is written; an address that has an account is told so instead of getting a link to what it has. */
export type AccountLetter = AccountMailKind | 'register-known' | 'change-known';

export interface AccountMailFacts {
  id: string;
  letter: AccountLetter;
  to: string;
  locale: string;
  /** Empty in mail to an address that is not known to be the member's: what strangers call themselves is not mailed. */
  name: string;
  /** The employers that it is about. */
  domains: readonly string[];
}

export interface AccountMailing extends Pick<Deps, 'store' | 'now'> {
  mailer: Mailer;
  composeAccountMail: (facts: AccountMailFacts) => Mail;
  /** Told of a mail that no server took; it is tried again. */
  failed: (error: unknown) => void;
}

/**
 * Sends the mail of accounts that is due, as `sendMail` does the news: leased, handed over, noted. What is over by then,
 * or is about no account, is dropped here and not where it was asked for, so that asking tells nothing.
 */
export async function sendAccountMail(deps: AccountMailing): Promise<void> {
  for (let done = 0; done < BATCH; done += 1) {
    const row = await lease(deps);
    if (!row) return;
    await sendOne(deps, row);
  }
}

const lease = ({ store, now }: AccountMailing): Promise<AccountMailRow | null> =>
  store.transaction(async (tx) => {
    const row = await tx.accountMails.lockDue(now());
    if (row) await tx.accountMails.lease(row.id, now() + LEASE);
    return row;
  });

async function sendOne(deps: AccountMailing, row: AccountMailRow): Promise<void> {
  const { store, now, mailer, composeAccountMail } = deps;
  const facts = row.expiresAt > now() ? await factsOf(deps, row) : null;
  if (!facts) return store.accountMails.drop(row.id);
  try {
    await mailer.send(composeAccountMail(facts));
  } catch (error) {
    deps.failed(error);
    return store.accountMails.tryAgain(row.id, now() + waitAfter(row.tries + 1));
  }
  return store.accountMails.sent(row.id);
}

/** What is to be written; null when there is nobody to write it to. */
async function factsOf(deps: AccountMailing, row: AccountMailRow): Promise<AccountMailFacts | null> {
  const { id, address, locale } = row;
  const about = { id, to: address, locale, name: '', domains: [] };
  switch (row.kind) {
    case 'register':
    case 'change': {
      const isKnown = (await deps.store.signIns.byEmail(address)) !== null;
      return { ...about, letter: isKnown ? `${row.kind}-known` : row.kind };
    }
    case 'work':
      return { ...about, letter: row.kind };
    default:
      return toMember(deps, row, about);
  }
}

/** To somebody who has an account, at an address that they sign in with or did until now. */
async function toMember(
  { store, now }: AccountMailing,
  { kind, address, memberId: known }: AccountMailRow,
  about: Omit<AccountMailFacts, 'letter'>,
): Promise<AccountMailFacts | null> {
  const memberId = (known as PersonId | null) ?? (await store.signIns.byEmail(address))?.memberId;
  const member = memberId && (await store.members.one(memberId));
  if (!member) return null;
  const { name, email } = await store.members.account(memberId);
  if (kind === 'verify' && email !== address) return null;
  const shown = kind === 'work-ending' ? await store.workDomains.of(memberId, now()) : [];
  const domains = shown.filter(({ toldAt }) => toldAt !== null).map(({ domain }) => domain);
  return { ...about, letter: kind, locale: member.locale, name, domains };
}
