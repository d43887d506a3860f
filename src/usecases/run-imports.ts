import { asId, type ImportId, type PersonId } from '../domain/ids.ts';
import { viewerFor } from '../domain/viewer.ts';
import type { ImportRow } from '../storage/imports.ts';
import type { Deps } from './deps.ts';
import { importArchive } from './import-archive.ts';
import { leaseImport } from './lease-import.ts';

export interface RunningImports extends Deps {
  uploads: { remove(path: string): Promise<void> };
  /** Told which import begins, so that somebody can say so if this thread does not survive it. */
  begins?: (row: ImportRow) => void;
}

/** Works off the imports that nobody works on: new ones, and those that a crash or a stop has left behind. */
export async function runImports(deps: RunningImports, signal: AbortSignal): Promise<void> {
  for (const row of await deps.store.imports.unattended(deps.now())) {
    if (signal.aborted) return;
    const isOurs = await leaseImport(deps, { ownerId: row.ownerId as PersonId, id: asId<ImportId>(row.id) });
    if (isOurs) await runImport(deps, row, signal);
  }
}

async function runImport(deps: RunningImports, row: ImportRow, signal: AbortSignal): Promise<void> {
  deps.begins?.(row);
  try {
    await importArchive(deps, { viewer: viewerFor(asId(row.ownerId)), row, signal });
  } catch (error) {
    if (signal.aborted) return; // its lease runs out, and the next start goes on with it
    await deps.store.imports.end(row, { state: 'failed', failure: 'interrupted', at: deps.now() });
    throw error;
  } finally {
    if (!signal.aborted && row.origin === 'uploaded') await deps.uploads.remove(row.path);
  }
}
