/**
 * One import by the product as it is installed, in a process of its own that does what the server does: a thread that
 * works off what waits in the database. Prints the time, and the memory above the idle process.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asId, type ImportId, type PersonId } from '../src/domain/ids.ts';
import type * as config from '../src/config.ts';
import type * as importsThread from '../src/imports-in-thread.ts';
import type * as log from '../src/log.ts';
import type * as main from '../src/main.ts';
import type * as queueing from '../src/usecases/queue-import.ts';
import { viewerFor } from '../src/domain/viewer.ts';
import { emptyDatabase } from './empty-database.ts';

const built = (file: string): string => new URL(`../dist/${file}`, import.meta.url).href;
const { openInstance } = (await import(built('main.js'))) as typeof main;
const { readConfig } = (await import(built('config.js'))) as typeof config;
const { makeLog } = (await import(built('log.js'))) as typeof log;
const { importsInThread } = (await import(built('imports-in-thread.js'))) as typeof importsThread;
const { queueImport } = (await import(built('usecases/queue-import.js'))) as typeof queueing;

const [archive = '', url = ''] = process.argv.slice(2);
const dataDir = mkdtempSync(join(tmpdir(), 'forthright-bench-data-'));
const settings = { DATA_DIR: dataDir, DATABASE_URL: url ? await emptyDatabase(url) : '' };
const { deps, database } = await openInstance(readConfig(settings), makeLog('error'));
const viewer = viewerFor(asId<PersonId>(deps.newId()));
await deps.store.members.add({
  id: viewer.memberId,
  handle: 'mara',
  locale: 'en',
  preset: 'happy',
  role: 'owner',
  joinedAt: Date.now(),
});
const unknown = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
await deps.store.people.add({ ownerId: viewer.memberId, id: viewer.memberId, name: 'Mara', ...unknown });
const id = asId<ImportId>(deps.newId());
await queueImport(deps, viewer, { id, fileName: 'archive', path: archive, origin: 'local' });

globalThis.gc?.();
const idle = process.memoryUsage().rss;
let peak = idle;
const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
const from = performance.now();
await importsInThread(database, dataDir)(new AbortController().signal);
const ms = performance.now() - from;
clearInterval(watching);
const ended = await deps.store.imports.one(viewer, id);
if (ended?.state !== 'done') throw new Error(`The import ended as ${ended?.state}.`);
await database.close();
rmSync(dataDir, { recursive: true, force: true });
console.log(JSON.stringify({ ms, extraMb: (peak - idle) / 2 ** 20 }));
