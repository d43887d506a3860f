import { pacesOf } from '../domain/delivery.ts';
import type { PersonId } from '../domain/ids.ts';
import { MAIL_LIVES } from '../domain/mailing.ts';
import { viewerFor } from '../domain/viewer.ts';
import type { Mail, Mailer } from '../mail/mailer.ts';
import type { DeliveryRow, Lot } from '../storage/deliveries.ts';
import type { Deps } from './deps.ts';
import { gatherNews, type News } from './gather-news.ts';
import { newsOutbox, workOffOutbox, type Carried } from './work-off-outbox.ts';

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
 * Sends the mail that is due; see `work-off-outbox.ts`. What goes twice goes under the same Message-ID.
 *
 * @returns how many mails were sent
 */
export const sendMail = (deps: Mailing): Promise<number> =>
  workOffOutbox(deps, { ...newsOutbox('mail'), atOnce: 1, carry: (lot) => carry(deps, lot) });

async function carry(deps: Mailing, lot: Lot): Promise<Carried> {
  const facts = await factsOf(deps, lot);
  if (!facts) return { name: 'needless' };
  try {
    await deps.mailer.send(deps.compose(facts));
    return { name: 'taken' };
  } catch (error) {
    deps.failed(error);
    return { name: 'later' };
  }
}

/** What there is to say; null when it is no news any more, nobody wants it, or there is no address to send it to. */
async function factsOf({ store, now }: Mailing, lot: Lot): Promise<MailFacts | null> {
  const [{ memberId, pace, sendAt, id }] = lot;
  const to = memberId as PersonId;
  const member = await store.members.one(to);
  const { email, name } = await store.members.account(to);
  if (!member || email === '' || sendAt < now() - MAIL_LIVES) return null;
  const paces = pacesOf('mail', await store.deliveries.choices(to, 'mail'));
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
