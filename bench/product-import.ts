/** One import by the product, in a process of its own: time, and memory above the idle process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { asId, type ImportId, type PersonId } from '../src/domain/ids.ts';
import { viewerFor } from '../src/domain/viewer.ts';
import { readLinkedinArchive } from '../src/importers/linkedin-archive/read-archive.ts';
import { assessRequest } from '../src/usecases/assess-request.ts';
import { openDatabase } from '../src/storage/database.ts';
import { migrate } from '../src/storage/migrate.ts';
import { storeOn } from '../src/storage/store.ts';
import { importArchive } from '../src/usecases/import-archive.ts';
import { queueImport } from '../src/usecases/queue-import.ts';
import { emptyDatabase } from './empty-database.ts';

const [archive = '', url = ''] = process.argv.slice(2);
const dataDir = mkdtempSync(join(tmpdir(), 'forthright-bench-data-'));
const database = await openDatabase({ url: url ? await emptyDatabase(url) : undefined, dataDir });
await migrate(database.db);
const store = storeOn(database.db);
const deps = { store, now: Date.now, newId, assess: assessRequest, readArchive: readLinkedinArchive };
const viewer = viewerFor(asId<PersonId>(newId()));
await store.members.add({
  id: viewer.memberId,
  handle: 'mara',
  locale: 'en',
  preset: 'happy',
  role: 'owner',
  joinedAt: Date.now(),
});
const unknown = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
await store.people.add({ ownerId: viewer.memberId, id: viewer.memberId, name: 'Mara', ...unknown });
const id = asId<ImportId>(newId());
await queueImport(deps, viewer, { id, fileName: 'archive', path: archive, origin: 'local' });
await store.imports.lease(viewer.memberId, id, Date.now());
const row = (await store.imports.one(viewer, id))!;

globalThis.gc?.();
const idle = process.memoryUsage().rss;
let peak = idle;
const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
const from = performance.now();
const ended = await importArchive(deps, { viewer, row });
const ms = performance.now() - from;
clearInterval(watching);
if (ended !== 'done') throw new Error(`The import ended as ${ended}.`);
await database.close();
rmSync(dataDir, { recursive: true, force: true });
console.log(JSON.stringify({ ms, extraMb: (peak - idle) / 2 ** 20 }));
