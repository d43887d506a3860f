import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { eachDatabase } from '../tests/database.ts';
import { aMember, depsOn } from '../tests/deps.ts';
import { temporaryFolder } from '../tests/temporary-folder.ts';
import { asId, type ImportId } from './domain/ids.ts';
import { importsInThread } from './imports-in-thread.ts';
import { queueImport } from './usecases/queue-import.ts';

const ARCHIVE = fileURLToPath(new URL('../tests/fixtures/linkedin-archive/2026', import.meta.url));

eachDatabase('importing in a thread of its own', (opened) => {
  const waiting = async (path: string) => {
    const deps = depsOn(opened());
    const viewer = await aMember(deps);
    const id = asId<ImportId>(deps.newId());
    await queueImport(deps, viewer, { id, fileName: 'archive', path, origin: 'local' });
    return () => deps.store.imports.one(viewer, id);
  };

  test('ends with the archive in the database, while this thread goes on', async () => {
    const row = await waiting(ARCHIVE);
    let ticks = 0;
    const clock = setInterval(() => ticks++, 5);
    await importsInThread(opened(), temporaryFolder())(new AbortController().signal);
    clearInterval(clock);
    expect(await row()).toMatchObject({ state: 'done', counts: { newConnections: expect.any(Number) } });
    expect(ticks).toBeGreaterThan(5);
  });

  test('leaves an import that a stop interrupts to the next start', async () => {
    const row = await waiting(ARCHIVE);
    const stopped = new AbortController();
    const running = importsInThread(opened(), temporaryFolder())(stopped.signal);
    stopped.abort();
    await running;
    expect((await row())?.state).toMatch(/waiting|running|done/);
  });

  test('says what is wrong with an archive as it does everywhere', async () => {
    const row = await waiting('/nowhere/at-all.zip');
    await importsInThread(opened(), temporaryFolder())(new AbortController().signal);
    expect(await row()).toMatchObject({ state: 'failed', failure: 'not-found' });
  });
});
