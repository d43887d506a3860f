import type { PersonId } from '../domain/ids.ts';
import type { Repositories } from '../storage/store.ts';

/** Takes a connection away, and with it what was to happen on it. */
export async function endConnection(tx: Repositories, a: PersonId, b: PersonId): Promise<void> {
  await tx.connections.untie(a, b);
  await tx.followUps.removeBetween(a, b);
}
