import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { startChild } from '../../tests/child-process.ts';
import { eachDatabase } from '../../tests/database.ts';
import { onServer, urlOf } from '../../tests/database-templates.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { migrate } from './migrate.ts';

const migrations = fileURLToPath(new URL('../../tests/fixtures/migrations', import.meta.url));
const NAMES = ['0000_guests', '0001_guest_tags'];

/** The fixture's migrations and one more, whose journal says that it was made at that time. */
function withOneMore(name: string, { when, statement }: { when: number; statement: string }): string {
  const folder = temporaryFolder();
  cpSync(migrations, folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: object[] };
  journal.entries.push({ idx: 2, version: '7', when, tag: name, breakpoints: true });
  writeFileSync(file, JSON.stringify(journal));
  writeFileSync(join(folder, `${name}.sql`), statement);
  return folder;
}

eachDatabase(
  'migrating',
  (opened) => {
    test('does nothing to a database that is up to date', async () => {
      expect(await migrate(opened().db, migrations)).toEqual([]);
    });

    test('applies what is new and tells its name', async () => {
      const folder = withOneMore('0002_pets', {
        when: 1_760_000_120_000,
        statement: 'create table pet (name text)',
      });
      expect(await migrate(opened().db, folder)).toEqual(['0002_pets']);
      expect(await opened().sql`select * from pet`).toEqual([]);
    });

    test('applies a migration that was merged after a newer one', async () => {
      const folder = withOneMore('0000_late', {
        when: 1_759_999_999_999,
        statement: 'create table late (name text)',
      });
      expect(await migrate(opened().db, folder)).toEqual(['0000_late']);
    });

    test('changes nothing at all when one statement fails', async () => {
      const statement = 'create table half (name text);\n--> statement-breakpoint\nselect 1 / 0;';
      const folder = withOneMore('0003_broken', { when: 1_760_000_180_000, statement });
      await expect(migrate(opened().db, folder)).rejects.toThrow('Failed query');
      expect(await opened().sql`select to_regclass('half') as half`).toEqual([{ half: null }]);
    });
  },
  migrations,
);

eachDatabase("the product's own schema", (opened) => {
  test('is complete in a new database', async () => {
    expect(await migrate(opened().db)).toEqual([]);
  });
});

describe('migrating on PostgreSQL from several processes at once', () => {
  test('is done by exactly one of them, and the others wait for it', async () => {
    const server = inject('postgresUrl');
    const name = `forthright_test_${randomUUID().replaceAll('-', '')}`;
    await onServer(server, (sql) => sql`create database ${sql(name)}`);
    const children = [1, 2, 3].map(() => startChild('migrate-once', urlOf(server, name), migrations));
    await Promise.all(children.map(({ ended }) => ended));
    const applied = children.map((child) => JSON.parse(child.printed()) as string[]);
    expect(applied.toSorted((a, b) => b.length - a.length)).toEqual([NAMES, [], []]);
    await onServer(server, (sql) => sql`drop database ${sql(name)} with (force)`);
  });
});
