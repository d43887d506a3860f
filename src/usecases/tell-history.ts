import { assessGist } from '../domain/assessment/assess.ts';
import type { Field } from '../domain/history/field.ts';
import { inferHistory } from '../domain/history/infer-history.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';

/** Connections whose threads are held in memory at once. */
const AT_ONCE = 500;

/**
 * Tells the story of every past connection that has none yet, or to which something was added since.
 *
 * @param mayGoOn asked between two lots; false stops the telling, which the next import takes up again
 * @returns whether all stories were told
 */
export async function tellHistory(deps: Deps, viewer: Viewer, mayGoOn: () => Promise<boolean>): Promise<boolean> {
  const { store } = deps;
  const owner = await store.people.one(viewer, viewer.memberId);
  const ownField = (owner?.field || null) as Field | null;
  const untold = await store.history.untold(viewer);
  for (let from = 0; from < untold.length; from += AT_ONCE) {
    const lot = untold.slice(from, from + AT_ONCE);
    const threads = await store.history.threadsWith(viewer, lot.map(({ otherId }) => otherId));
    const stories = lot.map(({ otherId, ...past }) => {
      const messages = threads.get(otherId) ?? [];
      return { otherId, ...inferHistory({ ...past, ownField, messages }, assessGist, deps.now()) };
    });
    await store.history.saveStories(viewer.memberId, stories);
    if (!(await mayGoOn())) return false;
  }
  return true;
}
