import { asId, type PersonId, type RequestId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import type { SenderCard } from '../domain/request.ts';
import type { Instant } from '../domain/time.ts';
import { viewerFor } from '../domain/viewer.ts';
import type { SentRow } from '../storage/sending.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { receiveRequest } from './receive-request.ts';

const BATCH = 200;

/**
 * Hands a sent request to its recipient through the one way in; the transaction holds its row. `isCrossing`: the
 * recipient has just asked the same of its sender.
 */
export async function deliver(
  deps: Pick<Deps, 'assess' | 'newId' | 'now'>,
  tx: Repositories,
  { isCrossing, ...sent }: SentRow & { isCrossing?: boolean },
): Promise<void> {
  const senderId = asId<PersonId>(sent.senderId);
  const recipientId = asId<PersonId>(sent.recipientId);
  await receiveRequest(deps, tx, {
    id: asId<RequestId>(sent.id),
    recipient: viewerFor(recipientId),
    senderId,
    sourceKey: sent.id,
    promise: sent.promise,
    // Whoever asks somebody has opened their own door to them.
    atDoor: isCrossing ? null : { hasCode: sent.hasCode },
    doorAnswer: sent.doorAnswer,
    isCrossing,
    isBlocked: await tx.sendings.hasBlocked(recipientId, senderId),
    request: {
      source: 'native',
      sender: await cardOf(tx, senderId),
      declared: sent.declared as Reason,
      evidence: sent.checked,
      note: sent.note,
      sentAt: sent.sentAt,
    },
  });
  await tx.sendings.update(senderId, asId(sent.id), { deliveredAt: deps.now() });
}

/** How a member stands on top of a request. */
export async function cardOf(tx: Repositories, id: PersonId): Promise<SenderCard> {
  const person = await tx.people.one(viewerFor(id), id);
  const member = await tx.members.one(id);
  const { name = '', headline = '', title = '', company = '' } = person ?? {};
  return { name, headline, title, company, profileUrl: member ? `/people/${member.handle}` : '' };
}

/**
 * Delivers the requests whose time to be edited is over. Safe in several processes and when interrupted: each is
 * delivered in a transaction of its own that looks again.
 *
 * @returns how many were delivered
 */
export async function deliverRequests(deps: Deps): Promise<number> {
  let delivered = 0;
  for (const { senderId, id } of await deps.store.sendings.due(deps.now(), BATCH)) {
    const isDelivered = await deps.store.transaction(async (tx) => {
      const sent = await tx.sendings.lock(asId(senderId), asId(id));
      if (!sent || !isDue(sent, deps.now())) return false;
      await deliver(deps, tx, sent);
      return true;
    });
    if (isDelivered) delivered += 1;
  }
  return delivered;
}

const isDue = (sent: SentRow, now: Instant): boolean =>
  sent.deliveredAt === null && sent.takenBackAt === null && sent.deliverAt <= now;
