import { setImmediate } from 'node:timers/promises';
import { assessGist } from '../domain/assessment/assess.ts';
import type { Field } from '../domain/history/field.ts';
import { inferHistory } from '../domain/history/infer-history.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { UntoldConnection } from '../storage/stories.ts';
import type { Deps } from './deps.ts';

/** Connections whose threads are fetched at once. */
const LOT = 500;

/** Lots that are under way from the database while one is told: with one alone, the telling would wait for it. */
const LOTS_AHEAD = 2;

/**
 * Tells the story of every past connection that has none yet, or to which something was added since.
 *
 * @param mayGoOn asked after each lot; false stops the telling, which the next import takes up again
 * @returns whether all stories were told
 */
export async function tellHistory(
  deps: Deps,
  viewer: Viewer,
  mayGoOn: () => Promise<boolean>,
): Promise<boolean> {
  const { store } = deps;
  const owner = await store.people.one(viewer, viewer.memberId);
  const ownField = (owner?.field || null) as Field | null;
  let saving = Promise.resolve(true);
  try {
    for await (const { lot, threads } of lotsWithThreads(deps, viewer, await store.stories.untold(viewer))) {
      const stories = await inTurns(lot, ({ otherId, ...past }) => {
        const messages = threads.get(otherId) ?? [];
        return { otherId, ...inferHistory({ ...past, ownField, messages }, assessGist, deps.now()) };
      });
      if (!(await saving)) return false;
      saving = store.stories.saveStories(viewer.memberId, stories).then(mayGoOn);
    }
    return await saving;
  } finally {
    await Promise.allSettled([saving]);
  }
}

/** Connections that are told before everything else that waits in this thread gets its turn: a millisecond or two. */
const IN_A_TURN = 10;

async function inTurns<T, Told>(all: readonly T[], tell: (one: T) => Told): Promise<Told[]> {
  const told: Told[] = [];
  for (let from = 0; from < all.length; from += IN_A_TURN) {
    told.push(...all.slice(from, from + IN_A_TURN).map(tell));
    await setImmediate();
  }
  return told;
}

async function* lotsWithThreads({ store }: Deps, viewer: Viewer, untold: readonly UntoldConnection[]) {
  const fetch = (at: number) => {
    const lot = untold.slice(at * LOT, (at + 1) * LOT);
    const threads = store.stories.threadsWith(
      viewer,
      lot.map(({ otherId }) => otherId),
    );
    threads.catch(() => {}); // it fails where it is awaited, and may never be when the telling stops
    return { lot, threads };
  };
  const lots = Math.ceil(untold.length / LOT);
  const ahead = Array.from({ length: Math.min(LOTS_AHEAD, lots) }, (_, at) => fetch(at));
  for (let at = 0; at < lots; at++) {
    const { lot, threads } = ahead.shift()!;
    if (at + LOTS_AHEAD < lots) ahead.push(fetch(at + LOTS_AHEAD));
    yield { lot, threads: await threads };
  }
}
