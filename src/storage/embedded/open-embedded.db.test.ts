import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { startChild } from '../../../tests/child-process.ts';
import { openFreshPglite } from '../../../tests/database.ts';
import { pgliteTemplate } from '../../../tests/database-templates.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { openDatabase } from '../database.ts';
import { openEmbedded } from './open-embedded.ts';

const migrations = fileURLToPath(new URL('../../../tests/fixtures/migrations', import.meta.url));

/** The data folder of a closed database with the fixture's tables; quicker than a first start. */
async function aUsedFolder(): Promise<string> {
  const folder = temporaryFolder();
  cpSync(await pgliteTemplate(migrations), join(folder, 'pglite'), { recursive: true });
  return folder;
}

const lastPrinted = (text: string) => Number(text.trimEnd().split('\n').at(-1) ?? 0);

describe('the embedded database', () => {
  test('keeps its rows over a restart', async () => {
    const dataDir = await aUsedFolder();
    const first = await openDatabase({ dataDir });
    await first.sql`create table kept as select 'still here' as text`;
    await first.close();
    const second = await openDatabase({ dataDir });
    expect(await second.sql`select text from kept`).toEqual([{ text: 'still here' }]);
    await second.close();
    expect(readdirSync(dataDir)).toEqual(['pglite']);
  });

  test('loses no acknowledged row when its process is killed in the middle of writing', async () => {
    const dataDir = await aUsedFolder();
    for (const rows of [50, 300]) {
      const child = startChild('insert-forever', dataDir);
      await vi.waitUntil(() => child.printed().split('\n').length > rows, { timeout: 40_000, interval: 5 });
      child.process.kill('SIGKILL');
      await child.ended;
      const database = await openDatabase({ dataDir });
      const [kept] = await database.sql`select count(*)::int as count, max(n) as last from kept`;
      expect(kept?.['last']).toBeGreaterThanOrEqual(lastPrinted(child.printed()));
      expect(kept?.['count']).toBe(kept?.['last']);
      await database.close();
    }
  }, 90_000);

  test('is refused to a second process, with its number and the folder', async () => {
    const dataDir = await aUsedFolder();
    const child = startChild('insert-forever', dataDir);
    await vi.waitUntil(() => child.printed() !== '', { timeout: 25_000 });
    await expect(openDatabase({ dataDir })).rejects.toThrow(
      `The data folder ${dataDir} is in use by process ${child.process.pid}; stop that one first.`,
    );
    child.process.kill('SIGKILL');
    await child.ended;
  });

  test('is made anew when its first start was cut off, and the remains are moved aside', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'pglite', 'base'), { recursive: true });
    writeFileSync(join(dataDir, 'pglite', 'PG_VERSION'), '18\n');
    const told: string[] = [];
    const database = await openDatabase({ dataDir, log: (message) => told.push(message) });
    expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
    await database.close();
    const aside = readdirSync(dataDir).find((name) => name.startsWith('pglite.incomplete-')) ?? '';
    expect(existsSync(join(dataDir, aside, 'PG_VERSION'))).toBe(true);
    expect(told).toEqual([expect.stringContaining(aside)]);
  });

  test('gives its folder free again when it cannot be opened', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'pglite', 'global'), { recursive: true });
    for (const name of ['PG_VERSION', 'global/pg_control'])
      writeFileSync(join(dataDir, 'pglite', name), 'nonsense');
    await expect(openDatabase({ dataDir })).rejects.toThrow(
      `The embedded database in ${join(dataDir, 'pglite')} cannot be opened.`,
    );
    expect(readdirSync(dataDir)).toEqual(['pglite']);
  });

  test('syncs every commit to the disk', async () => {
    const embedded = await openEmbedded({ dataDir: await aUsedFolder() });
    const sql = embedded.client();
    await sql`create table kept (n integer)`;
    const before = await embedded.countSyncs();
    for (let n = 0; n < 50; n++) await sql`insert into kept values (${n})`;
    expect((await embedded.countSyncs()) - before).toBeGreaterThanOrEqual(50);
    const settings =
      await sql`select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`;
    expect(settings.map((row) => row['setting'])).toEqual(['on', 'on', 'on']);
    await sql.end();
    await embedded.stop();
  });

  test('leaves the rest of the program free while it works', async () => {
    const database = await openFreshPglite(migrations);
    let ticks = 0;
    const clock = setInterval(() => ticks++, 10);
    await database.sql`select count(*) from generate_series(1, 3000000)`;
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(5);
    await database.close();
  });

  test('undoes the open transaction of a client that goes away', async () => {
    const embedded = await openEmbedded({ dataDir: await aUsedFolder() });
    const [leaving, staying] = [embedded.client(), embedded.client()];
    await staying`create table kept (n integer)`;
    const reserved = await leaving.reserve();
    await reserved`begin`;
    await reserved`insert into kept values (1)`;
    const waiting = staying`select count(*)::int as count from kept`;
    await leaving.end({ timeout: 0 });
    expect(await waiting).toEqual([{ count: 0 }]);
    await staying.end();
    await embedded.stop();
  });

  test('serves the others after a client went away in the middle of a failed query', async () => {
    const embedded = await openEmbedded({ dataDir: await aUsedFolder() });
    const [leaving, staying] = [embedded.client(), embedded.client()];
    const reserved = await leaving.reserve();
    await reserved`begin`;
    await expect(reserved`select ${1}::int / ${0}::int`).rejects.toThrow('division by zero');
    const waiting = staying`select 1 as one`;
    await leaving.end({ timeout: 0 });
    expect(await waiting).toEqual([{ one: 1 }]);
    await staying.end();
    await embedded.stop();
  });

  test('serves two clients in turn, whatever the length of the answers', async () => {
    const database = await openFreshPglite(migrations);
    const { sql, db } = database;
    for (let length = 8_050; length < 8_200; length++) {
      const [answer] = await sql`select repeat('x', ${length}) as text`;
      expect(answer?.['text']).toHaveLength(length);
      await db.execute('select 1');
    }
    await database.close();
  });

  test('refuses to COPY from the client instead of ending', async () => {
    const database = await openFreshPglite(migrations);
    await database.sql`create table kept (n integer)`;
    const copying = await database.sql`copy kept from stdin`.writable();
    const [error] = (await once(copying, 'error')) as [Error];
    expect(error.message).toMatch('cannot COPY FROM STDIN');
    expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
    await database.close();
  });
});
