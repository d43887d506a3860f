import type { Deps } from './deps.ts';

/** Forgets links that no longer work and counts of tries that are over. */
export async function sweepAccounts({ store, now }: Pick<Deps, 'store' | 'now'>): Promise<void> {
  await store.invitationLinks.dropExpired(now());
  await store.signIns.dropExpired(now());
  await store.attempts.dropOver(now());
}
