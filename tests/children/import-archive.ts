import { v7 as newId } from 'uuid';
import { asId, type ImportId, type PersonId } from '../../src/domain/ids.ts';
import { viewerFor } from '../../src/domain/viewer.ts';
import { openInstance } from '../../src/main.ts';
import { readConfig } from '../../src/config.ts';
import { makeLog } from '../../src/log.ts';
import type { Deps } from '../../src/usecases/deps.ts';
import { queueImport } from '../../src/usecases/queue-import.ts';
import { runImports } from '../../src/usecases/run-imports.ts';

// A process to be killed: it imports an archive, and prints how far it has come.
const [dataDir = '', path = ''] = process.argv.slice(2);
const { deps, database } = await openInstance(readConfig({ DATA_DIR: dataDir }), makeLog('silent'));
const id = asId<PersonId>(newId());
const about = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
await deps.store.members.add({
  id,
  handle: 'ada',
  locale: 'en',
  preset: 'happy',
  role: 'member',
  joinedAt: 0,
});
await deps.store.people.add({ ownerId: id, id, name: 'Ada', ...about });
await queueImport(deps, viewerFor(id), {
  id: asId<ImportId>(newId()),
  fileName: 'archive',
  path,
  origin: 'local',
});

const say = (what: string) => void process.stdout.write(`${what}\n`);
const read: Record<string, number> = {};

const telling: Deps = {
  ...deps,
  now: () => Date.UTC(2027, 0, 1),
  async readArchive(...given) {
    const archive = await deps.readArchive(...given);
    if (!archive.ok) throw new Error(archive.failure);
    const records = archive.value;
    async function* told() {
      for await (const batch of records) {
        for (const { kind } of batch.records) read[kind] = (read[kind] ?? 0) + 1;
        if ((read['connection'] ?? 0) > 7_000) say('connections');
        if ((read['message'] ?? 0) > 10_000) say('messages');
        yield batch;
      }
      say('stories');
    }
    return { ok: true, value: told() };
  },
};
await runImports({ ...telling, uploads: { remove: async () => {} } }, new AbortController().signal);
say('done');
await database.close();
