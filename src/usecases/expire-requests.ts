import { applyEvent } from './apply-event.ts';
import type { Deps } from './deps.ts';

const BATCH = 200;

/**
 * Ends the requests whose time has run out. Safe to run in several processes at once and to be interrupted: each
 * request ends in a transaction of its own, and one that has ended, or was answered meanwhile, is left alone.
 *
 * @returns how many ended
 */
export async function expireRequests({
  store,
  now,
  newId,
}: Pick<Deps, 'store' | 'now' | 'newId'>): Promise<number> {
  let ended = 0;
  for (const { life } of await store.requests.due(now(), BATCH)) {
    const isEnded = await store.transaction(async (tx) => {
      const row = await tx.requests.lock(life.recipient, life.id);
      const event = { id: newId(), name: 'time_out', by: 'clock', at: now() } as const;
      return row !== undefined && (await applyEvent(tx, row, event)).ok;
    });
    if (isEnded) ended += 1;
  }
  return ended;
}
