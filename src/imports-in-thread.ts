import { once } from 'node:events';
import type { OpenDatabase, SharedDatabase } from './storage/database.ts';
import type { ImportRow } from './storage/imports.ts';
import { storeOn } from './storage/store.ts';
import { startThread } from './thread.ts';

export interface ImportThread {
  shared: SharedDatabase;
  dataDir: string;
}

/** The import that the thread has begun with. */
export type ImportThreadReport = Pick<ImportRow, 'ownerId' | 'id'>;

/**
 * Without a limit V8 lets garbage pile up for hundreds of megabytes before it looks. An archive of 30,000 connections
 * and 200,000 messages needs about half of this.
 */
const HEAP = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 24 };

/** @returns what runs all waiting imports in a thread, and ends with it */
export function importsInThread(database: OpenDatabase, dataDir: string) {
  const { imports } = storeOn(database.db);
  return async (signal: AbortSignal): Promise<void> => {
    if (signal.aborted || (await imports.unattended(Date.now())).length === 0) return;
    const shared = database.share();
    const thread = startThread(new URL('./import-thread', import.meta.url), {
      workerData: { shared, dataDir } satisfies ImportThread,
      transferList: 'port' in shared ? [shared.port] : [],
      resourceLimits: HEAP,
    });
    let begun: ImportThreadReport | undefined;
    thread.on('message', (report: ImportThreadReport) => (begun = report));
    const stop = () => thread.postMessage('stop');
    signal.addEventListener('abort', stop);
    try {
      await once(thread, 'exit');
    } catch (error) {
      if (begun) await imports.end(begun, { state: 'failed', failure: 'interrupted', at: Date.now() });
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
}
