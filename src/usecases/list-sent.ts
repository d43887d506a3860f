import type { PersonId, RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { senderView, type SenderView } from '../domain/sender-view.ts';
import type { Instant } from '../domain/time.ts';
import { LIFE, opened } from '../domain/transitions.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { SentRequest, SentRow } from '../storage/sending.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

/** A request as its sender sees it. */
export interface SentView {
  sent: SentRow;
  to: { handle: string; name: string; headline: string; isDeleted: boolean };
  view: SenderView;
  /** When the recipient's pause ends, of which everybody may know; null when there is none. */
  readsAgainAt: Instant | null;
  /** Until when the note may be edited; null once it is delivered. */
  editableUntil: Instant | null;
}

export async function listSent(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  page: { before?: string | undefined; limit: number },
): Promise<SentView[]> {
  return viewsOf(store, await store.sendings.page(viewer, page), now());
}

/** One sent request. Somebody else's looks like one that does not exist. */
export async function readSent(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  id: RequestId,
): Promise<Result<SentView, 'no-such-request'>> {
  const found = await store.sendings.one(viewer.memberId, id);
  if (!found) return fail('no-such-request');
  const [view] = await viewsOf(store, [found], now());
  return ok(view!);
}

/** Requests as their sender sees them. */
export async function viewsOf(
  store: Repositories,
  rows: readonly SentRequest[],
  now: Instant,
): Promise<SentView[]> {
  const people = await store.members.cards(rows.map(({ sent }) => sent.recipientId as PersonId));
  return rows.map(({ sent, received }) => {
    const {
      handle = '',
      name = '',
      headline = '',
      isDeleted = true,
    } = people.get(sent.recipientId as PersonId) ?? {};
    return {
      sent,
      to: { handle, name, headline, isDeleted },
      view: received ? senderView(received.life, now) : viewOnItsWay(sent),
      readsAgainAt: received?.heldUntil != null && received.heldUntil > now ? received.heldUntil : null,
      editableUntil: sent.deliveredAt === null && sent.takenBackAt === null ? sent.deliverAt : null,
    };
  });
}

/** Before it is delivered nothing can have happened to it but being taken back. */
function viewOnItsWay(sent: SentRow): SenderView {
  const life = opened({
    id: sent.id as RequestId,
    sender: sent.senderId as PersonId,
    recipient: sent.recipientId as PersonId,
    receivedAt: sent.deliverAt,
  });
  const view = senderView(life, sent.deliverAt);
  return sent.takenBackAt === null
    ? view
    : { ...view, state: 'ended', endedBecause: 'withdrawn', deadline: sent.deliverAt + LIFE };
}
