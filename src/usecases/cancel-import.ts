import type { ImportId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { ImportRow } from '../storage/imports.ts';
import type { Deps } from './deps.ts';

/**
 * Stops an import. What it has stored stays, since every row is true by itself; the worker notices at its next batch.
 * An import that has ended already is returned as it is. Its upload goes at once: nobody may ever work on it again.
 */
export async function cancelImport(
  { store, now, uploads }: Pick<Deps, 'store' | 'now'> & { uploads: { remove(path: string): Promise<void> } },
  viewer: Viewer,
  id: ImportId,
): Promise<Result<ImportRow, 'no-such-import'>> {
  await store.imports.end({ ownerId: viewer.memberId, id }, { state: 'cancelled', at: now() });
  const row = await store.imports.one(viewer, id);
  if (!row) return fail('no-such-import');
  if (row.state === 'cancelled' && row.origin === 'uploaded') await uploads.remove(row.path);
  return ok(row);
}
