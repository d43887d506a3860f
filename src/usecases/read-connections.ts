import type { PersonId, RequestId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Ask } from '../domain/ask.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { DirectMessageRow } from '../storage/direct-messages.ts';
import type { TiePlace } from '../storage/connections.ts';
import type { MemberCard } from '../storage/members.ts';
import type { SentRequest } from '../storage/sending.ts';
import type { Deps } from './deps.ts';

/** A member to whom the viewer is connected here. */
export interface Contact {
  card: MemberCard;
  connectedOn: string;
  reason: Reason;
}

/** How a connection began: the request that was accepted, which both sides may read from then on. */
export interface Beginning {
  fromViewer: boolean;
  note: string;
  promise: string;
  sentAt: number;
  ask: Ask | null;
}

export interface Conversation extends Contact {
  beginning: Beginning | null;
  /** Newest first. */
  messages: DirectMessageRow[];
}

export async function listConnections(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  page: { after?: TiePlace | undefined; limit: number },
): Promise<Contact[]> {
  const ties = await store.connections.made(viewer, page);
  const cards = await store.members.cards(ties.map(({ otherId }) => otherId as PersonId));
  return ties.flatMap(({ otherId, connectedOn, reason }) => {
    const card = cards.get(otherId as PersonId);
    return card ? [{ card, connectedOn, reason }] : [];
  });
}

/** The whole of one connection: why it began, what was asked, what was written since. */
export async function readConversation(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  { other, before, limit }: { other: PersonId; before?: string | undefined; limit: number },
): Promise<Result<Conversation, 'not-connected'>> {
  const tie = await store.connections.one(viewer, other);
  const card = (await store.members.cards([other])).get(other);
  if (!tie || !card) return fail('not-connected');
  const { own, theirs } = await store.sendings.latest(viewer.memberId, other);
  const found = await Promise.all([
    acceptedOf(store, viewer.memberId, own),
    acceptedOf(store, other, theirs),
  ]);
  const accepted = found.find((one) => one !== null);
  return ok({
    card,
    ...tie,
    beginning: accepted ? beginningOf(accepted, viewer) : null,
    messages: await store.directMessages.between(viewer, other, { before, limit }),
  });
}

async function acceptedOf(
  store: Deps['store'],
  sender: PersonId,
  id: RequestId | null,
): Promise<SentRequest | null> {
  const found = id && (await store.sendings.one(sender, id));
  return found?.received?.state === 'accepted' ? found : null;
}

const beginningOf = ({ sent, received }: SentRequest, viewer: Viewer): Beginning => ({
  fromViewer: sent.senderId === viewer.memberId,
  note: sent.note,
  promise: sent.promise,
  sentAt: sent.sentAt,
  ask: received?.ask ?? null,
});
