import { waitAfter, type Via } from '../domain/delivery.ts';
import { MINUTE } from '../domain/time.ts';
import type { Lot } from '../storage/deliveries.ts';
import type { Deps } from './deps.ts';

/** So long nobody else tries what somebody is at work on; far longer than any server is waited for. */
export const LEASE = 5 * MINUTE;
/** Lots in one go of a job. */
const BATCH = 200;

/** What became of a lot: taken by the other side, not needed any more, or to be tried again. */
export type Carried = { name: 'taken' } | { name: 'needless' } | { name: 'later'; askedFor?: number };

/** Brings lots of one way to where they go. */
export interface Carrier {
  via: Via;
  /** So many are on their way at once, so that one slow server does not keep all others waiting. */
  atOnce: number;
  /** What one lot failed at keeps all others back that go to the same place. */
  isTargetAtFault: boolean;
  carry(lot: Lot): Promise<Carried>;
}

type Working = Pick<Deps, 'store' | 'now'>;

/**
 * Sends what is due on one way: leases it in one transaction, hands it over, and notes that in a second one. Killed before
 * the other side has taken it, nothing was sent, and the lease ends; killed between its answer and the note, it is sent
 * again under the same name. Neither SMTP nor a push service has a way to close that gap.
 *
 * @returns how many lots were taken
 */
export async function workOffOutbox(deps: Working, carrier: Carrier): Promise<number> {
  let begun = 0;
  let taken = 0;
  const work = async () => {
    for (; begun < BATCH; begun += 1) {
      const lot = await lease(deps, carrier.via);
      if (!lot) return;
      if (await carried(deps, lot, carrier)) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: carrier.atOnce }, work));
  return taken;
}

const lease = ({ store, now }: Working, via: Via): Promise<Lot | null> =>
  store.transaction(async (tx) => {
    const lot = await tx.deliveries.lockDue(via, now());
    if (lot) await tx.deliveries.lease(lot, now() + LEASE);
    return lot;
  });

async function carried({ store, now }: Working, lot: Lot, carrier: Carrier): Promise<boolean> {
  const outcome = await carrier.carry(lot);
  if (outcome.name === 'later') {
    const again = now() + waitAfter(lot[0].tries + 1, outcome.askedFor);
    await store.deliveries.postpone(lot, again);
    if (carrier.isTargetAtFault) await store.deliveries.hold(lot[0], again);
    return false;
  }
  await store.deliveries.finish(lot, outcome.name === 'taken' ? now() : null);
  return outcome.name === 'taken';
}
