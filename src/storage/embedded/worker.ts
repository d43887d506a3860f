import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { Session } from './session.ts';
import { SyncedFileSystem, syncedTimes } from './synced-file-system.ts';

/** What the owner of this thread says to it and hears from it. */
export type Order = { connect: MessagePort } | 'stop' | 'count-syncs';
export type Report = 'ready' | 'stopped' | { syncs: number };

/**
 * PGlite's own list without -F, which would forbid every sync, and with the one way of syncing the log that reaches
 * our file system.
 */
const SETTINGS = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on', 'wal_sync_method=fsync'];
const START = [
  ...PGlite.defaultStartParams.filter((option) => option !== '-F'),
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
];

const { directory } = workerData as { directory: string };
const pg = await PGlite.create({ fs: new SyncedFileSystem(directory), startParams: START });
const session = new Session(pg);
const report = (message: Report) => parentPort?.postMessage(message);

function admit(port: MessagePort): void {
  const client = session.admit((bytes) => port.postMessage(bytes, [bytes.buffer as ArrayBuffer]));
  port.on('message', (chunk: Uint8Array) => client.receive(chunk));
  port.on('close', () => client.leave());
}

parentPort?.on('message', (order: Order) => {
  if (order === 'count-syncs') return report({ syncs: syncedTimes() });
  if (order !== 'stop') return admit(order.connect);
  void pg.close().then(() => report('stopped'));
});
report('ready');
