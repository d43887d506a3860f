import type { PersonId } from '../domain/ids.ts';
import type { AccountMailKind } from '../domain/account-mail.ts';
import type { Mail, Mailer } from '../mail/mailer.ts';
import type { AccountMailRow } from '../storage/account-mails.ts';
import type { Deps } from './deps.ts';
import { workOffOutbox, type Carried } from './work-off-outbox.ts';

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
 * Sends the mail of accounts that is due; see `work-off-outbox.ts`. What is over by then, or is about no account, is
 * dropped here and not where it was asked for, so that asking tells nothing.
 *
 * @returns how many mails were sent
 */
export const sendAccountMail = (deps: AccountMailing): Promise<number> =>
  workOffOutbox(deps, {
    outbox: ({ accountMails }) => accountMails,
    triesOf: ({ tries }) => tries,
    atOnce: 1,
    carry: (row) => carry(deps, row),
  });

async function carry(deps: AccountMailing, row: AccountMailRow): Promise<Carried> {
  const facts = row.expiresAt > deps.now() ? await factsOf(deps, row) : null;
  if (!facts) return { name: 'needless' };
  try {
    await deps.mailer.send(deps.composeAccountMail(facts));
    return { name: 'taken' };
  } catch (error) {
    deps.failed(error);
    return { name: 'later' };
  }
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
