import type { PersonId, RequestId } from '../domain/ids.ts';
import type { NoticeKind } from '../domain/notices.ts';
import type { Because } from '../domain/request.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { DeliveryRow } from '../storage/deliveries.ts';
import type { NoticeRow } from '../storage/notices.ts';
import type { Deps } from './deps.ts';
import { readSent } from './list-sent.ts';

/** One thing that a mail or a push tells. */
export interface News {
  kind: NoticeKind;
  other: { handle: string; name: string; headline: string };
  aboutId: string;
  /** What the other wrote: the note, the question, the answer, the declining sentence, the message. Empty for nothing. */
  words: string;
  /** For a request that arrived: its reason, our first sentence about it, and that it may be answered. */
  request: { reason: string; because: Because | null } | null;
}

type Reading = Pick<Deps, 'store' | 'now'>;

/** What is still news of these: not seen meanwhile, not over meanwhile. A sender's is read from the sender's view. */
export async function gatherNews(
  deps: Reading,
  viewer: Viewer,
  rows: readonly DeliveryRow[],
): Promise<News[]> {
  const notices = await deps.store.notices.some(
    viewer,
    rows.map(({ id }) => id),
  );
  const unseen = notices.filter(({ seenAt }) => seenAt === null);
  const cards = await deps.store.members.cards(unseen.map(({ otherId }) => otherId as PersonId));
  const news: News[] = [];
  for (const notice of unseen) {
    const told = await toldOf(deps, viewer, notice);
    const { handle = '', name = '', headline = '' } = cards.get(notice.otherId as PersonId) ?? {};
    if (told)
      news.push({ ...told, kind: notice.kind, aboutId: notice.aboutId, other: { handle, name, headline } });
  }
  return news;
}

type Told = Pick<News, 'words' | 'request'>;

function toldOf(deps: Reading, viewer: Viewer, notice: NoticeRow): Promise<Told | null> | Told {
  switch (notice.kind) {
    case 'arrived':
    case 'answered':
      return ofReceived(deps, viewer, notice);
    case 'asked':
    case 'reminder':
    case 'declined':
      return ofSent(deps, viewer, notice);
    case 'message':
      return ofMessage(deps, viewer, notice);
    default:
      return { words: '', request: null };
  }
}

/** A request that was answered or is over meanwhile is no news. */
async function ofReceived({ store }: Reading, viewer: Viewer, notice: NoticeRow): Promise<Told | null> {
  const row = await store.requests.one(viewer, notice.aboutId as RequestId);
  if (row?.life.state.name !== 'waiting') return null;
  const words = notice.kind === 'answered' ? (row.ask?.answer ?? '') : row.note;
  return { words, request: { reason: row.reason, because: row.because[0] ?? null } };
}

async function ofSent(deps: Reading, viewer: Viewer, notice: NoticeRow): Promise<Told | null> {
  const sent = await readSent(deps, viewer, notice.aboutId as RequestId);
  if (!sent.ok) return null;
  const { state, ask, sentence } = sent.value.view;
  if (notice.kind === 'declined') return { words: sentence, request: null };
  return state === 'asked' ? { words: ask?.question ?? '', request: null } : null;
}

async function ofMessage({ store }: Reading, viewer: Viewer, notice: NoticeRow): Promise<Told | null> {
  const found = await store.directMessages.oneOf(viewer, notice.otherId as PersonId, notice.aboutId);
  return found ? { words: found.text, request: null } : null;
}
