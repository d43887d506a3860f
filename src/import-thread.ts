/**
 * Imports in a thread of its own: the server goes on answering meanwhile, and what an import holds and throws away is
 * bounded, however large the archive.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { wired } from './deps-on.ts';
import { uploadsIn } from './importers/uploads.ts';
import type { ImportThread, ImportThreadReport } from './imports-in-thread.ts';
import { openShared } from './storage/database.ts';
import { runImports } from './usecases/run-imports.ts';

const { shared, dataDir } = workerData as ImportThread;
const stopped = new AbortController();
parentPort?.once('message', () => stopped.abort(new Error('The server stops.')));
const database = openShared(shared);
const begins = ({ ownerId, id }: ImportThreadReport) => parentPort?.postMessage({ ownerId, id });
try {
  await runImports({ ...wired(database.db), uploads: uploadsIn(dataDir), begins }, stopped.signal);
} finally {
  await database.close();
  parentPort?.close();
}
