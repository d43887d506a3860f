import { assessGist } from '../domain/assessment/assess.ts';
import type { Field } from '../domain/history/field.ts';
import { inferHistory } from '../domain/history/infer-history.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { UntoldConnection } from '../storage/stories.ts';
import type { Deps } from './deps.ts';

/** Connections whose threads are held in memory at once; more would keep the server from answering meanwhile. */
const AT_ONCE = 500;

/**
 * Tells the story of every past connection that has none yet, or to which something was added since.
 *
 * @param mayGoOn asked between two lots; false stops the telling, which the next import takes up again
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
  for await (const { lot, threads } of lotsWithThreads(deps, viewer, await store.stories.untold(viewer))) {
    const stories = lot.map(({ otherId, ...past }) => {
      const messages = threads.get(otherId) ?? [];
      return { otherId, ...inferHistory({ ...past, ownField, messages }, assessGist, deps.now()) };
    });
    await store.stories.saveStories(viewer.memberId, stories);
    if (!(await mayGoOn())) return false;
  }
  return true;
}

/** The next lot's threads are fetched while this one's stories are told. */
async function* lotsWithThreads({ store }: Deps, viewer: Viewer, untold: readonly UntoldConnection[]) {
  const fetch = (from: number) => {
    const lot = untold.slice(from, from + AT_ONCE);
    const threads = store.stories.threadsWith(
      viewer,
      lot.map(({ otherId }) => otherId),
    );
    threads.catch(() => {}); // it fails where it is awaited, and may never be when the telling stops
    return { lot, threads };
  };
  let next = fetch(0);
  for (let from = AT_ONCE; next.lot.length > 0; from += AT_ONCE) {
    const { lot, threads } = next;
    next = fetch(from);
    yield { lot, threads: await threads };
  }
}
