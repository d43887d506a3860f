import { tellingOf, type Happening, type Notice } from '../domain/notices.ts';
import type { Repositories } from '../storage/store.ts';
import { planDeliveries } from './plan-deliveries.ts';

/**
 * Writes down what an event tells whom, in the transaction of the event. Only requests that were sent here have a sender
 * who can be told, and a recipient who has not read them elsewhere.
 */
export async function tellMembers(
  tx: Repositories,
  { source, isShown, isQuiet = false }: { source: string; isShown: boolean; isQuiet?: boolean },
  happening: Omit<Happening, 'isShown'>,
): Promise<void> {
  if (source !== 'native') return;
  const { told, takenBack } = tellingOf({ ...happening, isShown });
  await tx.notices.takeBack(takenBack);
  await tx.deliveries.takeBack(takenBack);
  await tell(tx, told, isQuiet);
}

/**
 * The one way to tell somebody something: the notice, and beside it the mail and the pushes that the member wants about
 * it. `isQuiet`: a door shows the request without telling, so its arrival gets no mail of its own and no push.
 */
export async function tell(tx: Repositories, notices: readonly Notice[], isQuiet = false): Promise<void> {
  for (const notice of notices) {
    const member = await tx.members.one(notice.memberId);
    if (!member || member.role === 'deleted') continue; // nobody is there any more
    await tx.notices.add([notice]);
    if (member.role !== 'sample') await planDeliveries(tx, { notice, member, isQuiet }); // nobody is told elsewhere
  }
}
