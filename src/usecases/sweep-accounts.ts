import { DAY } from '../domain/time.ts';
import type { Deps } from './deps.ts';

/** Codes that are over are shown for so long, with how often they were used. */
const CODES_KEPT = 30 * DAY;

/** Forgets links that no longer work and counts of tries that are over. */
export async function sweepAccounts({ store, now }: Pick<Deps, 'store' | 'now'>): Promise<void> {
  await store.invitationLinks.dropExpired(now());
  await store.signIns.dropExpired(now());
  await store.challenges.dropExpired(now());
  await store.attempts.dropOver(now());
  await store.doors.dropCodesEndedBefore(now() - CODES_KEPT);
}
