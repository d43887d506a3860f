import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { triage, type TriagedRequest } from './triage-inbox.ts';

/** What waits at the viewer's door, the newest first, with the same advice as the inbox gives. */
export async function listHeld(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  page: { before?: string | undefined; limit: number },
): Promise<TriagedRequest[]> {
  const rows = await store.doorRequests.held(viewer, { ...page, now: now() });
  return triage({ store, now: now() }, viewer, rows);
}
