import type { ImportId, PersonId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';

/**
 * Takes up an import for this process; false while another process is at work on it, or on another import of the same
 * member: side by side, each would take the people that both find for new ones.
 */
export const leaseImport = (
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { ownerId, id }: { ownerId: PersonId; id: ImportId },
): Promise<boolean> =>
  store.transaction(async (tx) => {
    await tx.members.lock(ownerId);
    return tx.imports.lease(ownerId, id, now());
  });
