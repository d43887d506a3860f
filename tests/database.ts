import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest';
import { openDatabase, type OpenDatabase } from '../src/storage/database.ts';
import { MIGRATIONS_FOLDER } from '../src/storage/migrate.ts';
import { onServer, pgliteTemplate, serverTemplate, urlOf } from './database-templates.ts';

/**
 * Runs the same tests on PGlite and on PostgreSQL. Each run has a migrated database of its own, opened once and
 * emptied before every test.
 * @example eachDatabase('people in storage', (opened) => {
 *   test('are found again', async () => { await opened().db.insert(person).values(ada); });
 * });
 */
export function eachDatabase(
  subject: string,
  body: (opened: () => OpenDatabase) => void,
  migrations = MIGRATIONS_FOLDER,
): void {
  describe.each([
    ['PGlite', openFreshPglite],
    ['PostgreSQL', openFreshServerDatabase],
  ] as const)(`${subject} on %s`, (_name, open) => {
    let database: OpenDatabase | undefined;
    const opened = () => {
      if (!database) throw new Error('The database is open only while a test or a hook runs.');
      return database;
    };
    beforeAll(async () => {
      database = await open(migrations);
    });
    afterAll(async () => {
      await database?.close();
    });
    beforeEach(() => empty(opened()));
    body(opened);
  });
}

/** A migrated PGlite in a folder of its own, which closing removes. */
export async function openFreshPglite(migrations = MIGRATIONS_FOLDER): Promise<OpenDatabase> {
  const dataDir = mkdtempSync(join(inject('temporaryFolder'), 'pglite-'));
  cpSync(await pgliteTemplate(migrations), join(dataDir, 'pglite'), { recursive: true });
  const database = await openDatabase({ dataDir });
  return afterClosing(database, async () => rmSync(dataDir, { recursive: true, force: true }));
}

/** A migrated database on the test server, which closing drops. */
export async function openFreshServerDatabase(migrations = MIGRATIONS_FOLDER): Promise<OpenDatabase> {
  const server = inject('postgresUrl');
  const name = `forthright_test_${randomUUID().replaceAll('-', '')}`;
  const template = await serverTemplate(server, migrations);
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(template)}`);
  const database = await openDatabase({ url: urlOf(server, name), dataDir: '' });
  return afterClosing(database, async () => {
    await onServer(server, (sql) => sql`drop database ${sql(name)} with (force)`);
  });
}

const afterClosing = (database: OpenDatabase, then: () => Promise<void>): OpenDatabase => ({
  ...database,
  close: () => database.close().finally(then),
});

async function empty({ sql }: OpenDatabase): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`;
  if (tables.length > 0) await sql.unsafe(`truncate ${tables.map(({ name }) => name).join(', ')}`);
}
