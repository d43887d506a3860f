import type { PersonId } from '../domain/ids.ts';
import { MAIL_LIVES, pacesOf, waitAfter } from '../domain/mailing.ts';
import { MINUTE } from '../domain/time.ts';
import { viewerFor } from '../domain/viewer.ts';
import type { Mail, Mailer } from '../mail/mailer.ts';
import type { DeliveryRow, Lot } from '../storage/mails.ts';
import type { Deps } from './deps.ts';
import { gatherNews, type News } from './gather-news.ts';

/** So long nobody else tries what somebody is at work on. */
export const MAIL_LEASE = 5 * MINUTE;
/** Mails in one go of the job. */
const BATCH = 200;

/** Everything that a mail is written from. */
export interface MailFacts {
  to: { id: PersonId; email: string; name: string; locale: string; timeZone: string };
  /** `at_once` tells one thing, a digest one or more. */
  pace: DeliveryRow['pace'];
  /** Names the mail: the same facts of the same rows, the same name. */
  key: string;
  news: readonly News[];
}

export interface Mailing extends Pick<Deps, 'store' | 'now'> {
  mailer: Mailer;
  compose: (facts: MailFacts) => Mail;
  /** Told of a mail that no server took; it is tried again. */
  failed: (error: unknown) => void;
}

/**
 * Sends the mail that is due: leases it in one transaction, hands it over, and notes that in a second one. Killed before
 * the server has taken it, nothing was sent, and the lease ends; killed between the server's answer and the note, it is
 * sent again under the same Message-ID. SMTP has no way to close that gap.
 *
 * @returns how many mails were sent
 */
export async function sendMail(deps: Mailing): Promise<number> {
  let sent = 0;
  for (let done = 0; done < BATCH; done += 1) {
    const lot = await lease(deps);
    if (!lot) break;
    if (await sendOne(deps, lot)) sent += 1;
  }
  return sent;
}

const lease = ({ store, now }: Mailing): Promise<Lot | null> =>
  store.transaction(async (tx) => {
    const lot = await tx.mails.lockDue(now());
    if (lot) await tx.mails.tryAgain(lot, now() + MAIL_LEASE);
    return lot;
  });

async function sendOne(deps: Mailing, lot: Lot): Promise<boolean> {
  const { store, now, mailer, compose } = deps;
  const facts = await factsOf(deps, lot);
  if (!facts) {
    await store.mails.finish(lot, null);
    return false;
  }
  try {
    await mailer.send(compose(facts));
  } catch (error) {
    deps.failed(error);
    await store.mails.tryAgain(lot, now() + waitAfter(lot[0].tries + 1));
    return false;
  }
  await store.mails.finish(lot, now());
  return true;
}

/** What there is to say; null when it is no news any more, nobody wants it, or there is no address to send it to. */
async function factsOf({ store, now }: Mailing, lot: Lot): Promise<MailFacts | null> {
  const [{ memberId, pace, sendAt, id }] = lot;
  const to = memberId as PersonId;
  const member = await store.members.one(to);
  const { email, name } = await store.members.account(to);
  if (!member || email === '' || sendAt < now() - MAIL_LIVES) return null;
  const paces = pacesOf(await store.mails.choices(to));
  const wanted = lot.filter(({ kind }) => paces[kind] !== 'never');
  const news = await gatherNews({ store, now }, viewerFor(to), wanted);
  if (news.length === 0) return null;
  const { locale, timeZone } = member;
  return {
    to: { id: to, email, name, locale, timeZone: timeZone ?? 'UTC' },
    pace,
    key: pace === 'at_once' ? id : `${memberId}.${pace}.${sendAt}`,
    news,
  };
}
