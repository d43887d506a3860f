import type { Door, Passage } from '../domain/door.ts';
import type { PersonId, RequestId } from '../domain/ids.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent } from './apply-event.ts';
import type { Deps } from './deps.ts';

/** Whether the door answers by itself: then the request is no news to its owner, though they see it. */
export const isActing = (passage: Passage | null): boolean =>
  passage?.action === 'ask' || passage?.action === 'decline';

interface AtDoor {
  recipient: PersonId;
  id: RequestId;
  door: Door;
  passage: Passage;
}

/**
 * Lets a door that asks or declines do so, in its owner's name. It happens to a blocked sender as to anybody, so that
 * they cannot tell.
 */
export async function actAtDoor(
  { newId, now }: Pick<Deps, 'newId' | 'now'>,
  tx: Repositories,
  { recipient, id, door, passage }: AtDoor,
): Promise<void> {
  const row = isActing(passage) ? await tx.requests.lock(recipient, id) : null;
  if (!row) return;
  const event = { id: newId(), by: recipient, at: now(), cause: 'door' };
  if (passage.action === 'ask')
    await applyEvent(tx, row, { ...event, name: 'ask', words: door.askWords, isAutomatic: true });
  else await applyEvent(tx, row, { ...event, name: 'decline', words: door.declineWords });
}
