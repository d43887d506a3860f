import { MOST_HANGING } from '../domain/follow-up.ts';
import type { PersonId } from '../domain/ids.ts';
import { EDIT_WITHIN } from '../domain/sending.ts';
import { FIRST_MESSAGE_LIFE, firstMessageAsked } from '../domain/standing.ts';
import type { Instant } from '../domain/time.ts';
import { LIFE_IN_ALL } from '../domain/transitions.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { LastWord } from '../storage/direct-messages.ts';
import type { FollowUpQuery, FollowUpRow } from '../storage/follow-ups.ts';
import type { MemberCard } from '../storage/members.ts';
import type { StoredRequest } from '../storage/requests.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { viewsOf, type SentView } from './list-sent.ts';

/** More of one kind than this are not listed; the counts tell of all. */
const MOST_LISTED = 100;

export interface WaitingThread {
  card: MemberCard;
  /** When the word was written that has had no answer. */
  since: Instant;
  /** For longer than a first word after an acceptance may wait. */
  isLate: boolean;
}

export interface NamedFollowUp {
  row: FollowUpRow;
  card: MemberCard;
}

/** Everything that waits, for the viewer and for others. Of their own requests it holds what their sender sees. */
export interface Waiting {
  onMe: {
    requests: number;
    asks: SentView[];
    threads: WaitingThread[];
    followUps: NamedFollowUp[];
    owed: number;
  };
  onThem: { requests: number; asks: StoredRequest[]; threads: WaitingThread[]; followUps: NamedFollowUp[] };
  /** What is left hanging: questions, threads and promises that wait for the viewer. Nothing is refused for it. */
  hanging: { count: number; most: number };
}

type Reading = Pick<Deps, 'store' | 'now'>;

export async function readWaiting({ store, now }: Reading, viewer: Viewer): Promise<Waiting> {
  const at = now();
  const { waiting } = await store.requests.openCounts(viewer);
  const sent = await openSent(store, viewer, at);
  const asks = sent.filter(({ view }) => view.state === 'asked');
  const threads = await threadsOnMe(store, viewer, at);
  const followUps = await named(store, await store.followUps.open(viewer, { now: at, limit: MOST_LISTED }));
  const mine = followUps.filter(({ row }) => row.side !== 'awaited');
  const owed = mine.filter(({ row }) => row.side === 'owed' && row.dueAt <= at);
  return {
    onMe: { requests: waiting, asks, threads, followUps: mine, owed: await store.past.owed(viewer) },
    onThem: {
      requests: sent.length - asks.length,
      asks: await store.requests.asked(viewer, MOST_LISTED),
      threads: await threadsOnThem(store, viewer, at),
      followUps: followUps.filter(({ row }) => row.side === 'awaited'),
    },
    hanging: { count: asks.length + threads.length + owed.length, most: MOST_HANGING },
  };
}

/** What is to happen on the viewer's connections, or on one of them, the earliest first. */
export const listFollowUps = async (
  { store, now }: Reading,
  viewer: Viewer,
  query: Omit<FollowUpQuery, 'now'>,
): Promise<NamedFollowUp[]> => named(store, await store.followUps.open(viewer, { ...query, now: now() }));

/** The viewer's open requests, as they see them. None lives longer than {@link LIFE_IN_ALL}. */
async function openSent(store: Repositories, viewer: Viewer, now: Instant): Promise<SentView[]> {
  const rows = await store.sendings.since(viewer, now - LIFE_IN_ALL - EDIT_WITHIN);
  const views = await viewsOf(store, rows, now);
  return views.filter(({ view }) => view.state === 'waiting' || view.state === 'asked');
}

/** Connections on which the other has the last word. */
async function threadsOnMe(store: Repositories, viewer: Viewer, now: Instant): Promise<WaitingThread[]> {
  return withCards(store, await store.directMessages.endingWithOther(viewer, MOST_LISTED), now);
}

/** Only first words after an acceptance: of later ones nobody knows whether they want an answer. */
async function threadsOnThem(store: Repositories, viewer: Viewer, now: Instant): Promise<WaitingThread[]> {
  const words = await store.directMessages.firstWordsUnanswered(viewer, MOST_LISTED);
  const late = words.filter(({ at }) => firstMessageAsked(at, null, now).outcome === 'missed');
  return withCards(store, late, now);
}

async function withCards(
  store: Repositories,
  words: readonly LastWord[],
  now: Instant,
): Promise<WaitingThread[]> {
  const cards = await store.members.cards(words.map(({ otherId }) => otherId));
  return words.flatMap(({ otherId, at: since }) => {
    const card = cards.get(otherId);
    return card ? [{ card, since, isLate: now >= since + FIRST_MESSAGE_LIFE }] : [];
  });
}

async function named(store: Repositories, rows: readonly FollowUpRow[]): Promise<NamedFollowUp[]> {
  const ids = [...new Set(rows.map(({ otherId }) => otherId as PersonId))];
  const cards = await store.members.cards(ids);
  return rows.flatMap((row) => {
    const card = cards.get(row.otherId as PersonId);
    return card ? [{ row, card }] : [];
  });
}
