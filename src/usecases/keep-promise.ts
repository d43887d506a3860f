import { promisedAt } from '../domain/follow-up.ts';
import type { Instant } from '../domain/time.ts';
import type { StoredRequest } from '../storage/requests.ts';
import type { Repositories } from '../storage/store.ts';

/** What the sender promised becomes a follow-up on both sides; the id is the request's, so that it is made once. */
export async function keepPromise(
  tx: Repositories,
  { promise, life }: StoredRequest,
  acceptedAt: Instant,
): Promise<void> {
  if (promise === '') return;
  const { id, sender, recipient } = life;
  const both = { id, text: promise, requestId: id, doneAt: null, ...promisedAt(acceptedAt) };
  await tx.followUps.add([
    { ...both, ownerId: sender, otherId: recipient, side: 'owed' },
    { ...both, ownerId: recipient, otherId: sender, side: 'awaited' },
  ]);
}
