import { isInForce, REPORT_KEPT } from '../domain/moderation.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { decisionsOf } from './read-reports.ts';

const BATCH = 200;

/**
 * Forgets reports that have been kept for twelve months. Where what was decided still holds, the decision stays, since
 * it would be lifted with it, and only the texts go.
 */
export async function sweepReports({ store, now }: Pick<Deps, 'store' | 'now'>): Promise<void> {
  for (let after: string | undefined; ;) {
    const old = await store.reports.madeBefore(now() - REPORT_KEPT, { after, limit: BATCH });
    for (const { id } of old) await store.transaction((tx) => forget(tx, id, now()));
    after = old.at(-1)?.id;
    if (old.length < BATCH) return;
  }
}

async function forget(tx: Repositories, id: string, at: number): Promise<void> {
  const found = await tx.reports.lock(id);
  if (!found) return;
  if (isInForce(decisionsOf(found), at)) await tx.reports.empty(found.row);
  else await tx.reports.remove(found.row);
}
