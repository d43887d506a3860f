import { tellingOf, type Happening, type Notice } from '../domain/notices.ts';
import type { Repositories } from '../storage/store.ts';

/**
 * Writes down what an event tells whom, in the transaction of the event. Only requests that were sent here have a sender
 * who can be told, and a recipient who has not read them elsewhere.
 */
export async function tellMembers(
  tx: Repositories,
  { source, isShown }: { source: string; isShown: boolean },
  happening: Omit<Happening, 'isShown'>,
): Promise<void> {
  if (source !== 'native') return;
  const { told, takenBack } = tellingOf({ ...happening, isShown });
  await tx.notices.takeBack(takenBack);
  await tell(tx, told);
}

/** The one way to tell somebody something; whatever else is to be sent for a notice begins here. */
export const tell = (tx: Repositories, notices: readonly Notice[]): Promise<void> => tx.notices.add(notices);
