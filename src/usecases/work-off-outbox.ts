import { waitAfter, type Via } from '../domain/delivery.ts';
import { MINUTE, type Instant } from '../domain/time.ts';
import type { Lot } from '../storage/deliveries.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

/** So long nobody else tries what somebody is at work on; far longer than any server is waited for. */
const LEASE = 5 * MINUTE;
/** Items in one go of a job. */
const BATCH = 200;

/** What became of an item: taken by the other side, not needed any more, or to be tried again. */
export type Carried = { name: 'taken' } | { name: 'needless' } | { name: 'later'; askedFor?: number };

/** Where items wait to be sent; each call is one statement or a few, in whatever transaction its repositories are in. */
export interface Outbox<Item> {
  /** The item that is due longest, locked until the transaction ends; others who look pass over it. */
  lockDue(now: Instant): Promise<Item | null>;
  /** Keeps others from an item until a moment. */
  lease(item: Item, until: Instant): Promise<void>;
  /** An item failed and is not to be tried before a moment. */
  postpone(item: Item, until: Instant): Promise<void>;
  /** Nothing more is to be done; `sentAt` null where it was not needed. */
  finish(item: Item, sentAt: Instant | null): Promise<void>;
}

/** Brings the items of one outbox to where they go. */
export interface Carrier<Item> {
  outbox: (repositories: Repositories) => Outbox<Item>;
  /** How often an item was tried before. */
  triesOf(item: Item): number;
  /** So many are on their way at once, so that one slow server does not keep all others waiting. */
  atOnce: number;
  carry(item: Item): Promise<Carried>;
}

type Working = Pick<Deps, 'store' | 'now'>;

/**
 * Sends what is due in one outbox: leases it in one transaction, hands it over, and notes that in a second one. Killed
 * before the other side has taken it, nothing was sent, and the lease ends; killed between its answer and the note, it is
 * sent again under the same name. Neither SMTP nor a push service has a way to close that gap.
 *
 * @returns how many items were taken
 */
export async function workOffOutbox<Item>(deps: Working, carrier: Carrier<Item>): Promise<number> {
  let begun = 0;
  let taken = 0;
  const work = async () => {
    for (; begun < BATCH; begun += 1) {
      const item = await lease(deps, carrier);
      if (!item) return;
      if (await carried(deps, item, carrier)) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: carrier.atOnce }, work));
  return taken;
}

const lease = <Item>({ store, now }: Working, { outbox }: Carrier<Item>): Promise<Item | null> =>
  store.transaction(async (tx) => {
    const item = await outbox(tx).lockDue(now());
    if (item) await outbox(tx).lease(item, now() + LEASE);
    return item;
  });

async function carried<Item>({ store, now }: Working, item: Item, carrier: Carrier<Item>): Promise<boolean> {
  const outcome = await carrier.carry(item);
  const outbox = carrier.outbox(store);
  if (outcome.name === 'later') {
    await outbox.postpone(item, now() + waitAfter(carrier.triesOf(item) + 1, outcome.askedFor));
    return false;
  }
  await outbox.finish(item, outcome.name === 'taken' ? now() : null);
  return outcome.name === 'taken';
}

/** The outbox of news on one way. */
export const newsOutbox = (via: Via) => ({
  outbox: ({ deliveries }: Repositories): Outbox<Lot> => ({
    lockDue: (now) => deliveries.lockDue(via, now),
    lease: (lot, until) => deliveries.lease(lot, until),
    postpone: (lot, until) => deliveries.postpone(lot, until),
    finish: (lot, sentAt) => deliveries.finish(lot, sentAt),
  }),
  triesOf: ([{ tries }]: Lot) => tries,
});
