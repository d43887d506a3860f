import { MAIL_LIVES } from '../domain/mailing.ts';
import { DAY } from '../domain/time.ts';
import type { Deps } from './deps.ts';

/** Codes that are over are shown for so long, with how often they were used. */
const CODES_KEPT = 30 * DAY;
/** What was sent is kept so long, to count what was said about a thread lately. Pushes live shorter than mail. */
const MAIL_KEPT = MAIL_LIVES + 4 * DAY;

/** Forgets links that no longer work, counts of tries that are over, and deliveries that are done. */
export async function sweepAccounts({ store, now }: Pick<Deps, 'store' | 'now'>): Promise<void> {
  await store.accountMails.dropExpired(now());
  await store.invitationLinks.dropExpired(now());
  await store.signIns.dropExpired(now());
  await store.challenges.dropExpired(now());
  await store.attempts.dropOver(now());
  await store.doors.dropCodesEndedBefore(now() - CODES_KEPT);
  await store.deliveries.dropBefore(now() - MAIL_KEPT);
}
