import type { ImportId } from '../domain/ids.ts';
import { NOTHING_COUNTED } from '../domain/import.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';

export interface Queueing {
  id: ImportId;
  fileName: string;
  path: string;
  /** Files that were uploaded are removed after their import; files that somebody named on their own disk are not. */
  origin: 'uploaded' | 'local';
}

/** Notes down that a file is to be imported. A worker takes it from there, also after a crash. */
export async function queueImport(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  file: Queueing,
): Promise<void> {
  await store.imports.add({
    ownerId: viewer.memberId,
    ...file,
    state: 'waiting',
    failure: null,
    bytesRead: 0,
    bytesInAll: 0,
    counts: NOTHING_COUNTED,
    madeAt: now(),
    endedAt: null,
    leaseUntil: null,
  });
}
