import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Database, Transaction } from './database.ts';

/** Beside `src/` and beside `dist/` alike, and so in the installed package too. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** Any number, the same in every version of the product. */
const MIGRATION_LOCK = 7_104_337_021;

/**
 * Brings the database to this version's schema, all of it or nothing.
 *
 * Several processes may start at once on one PostgreSQL. They queue for a lock that belongs to the transaction, so it
 * ends with it, whatever happens, also behind a pool that gives every transaction another session; a lock of the
 * session would do neither. A row to lock would need its table first, and creating that races in the same way.
 *
 * Drizzle's own migrator cannot run inside a transaction of ours, and skips a migration that is merged after a newer
 * one was applied. We read its files and keep its table, so that its tools still understand the database.
 * @returns the names of the migrations that this call applied, oldest first
 */
export function migrate(db: Database, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    const applied = await appliedTimes(tx);
    const names = await namesByTime(folder);
    const missing = readMigrationFiles({ migrationsFolder: folder }).filter(
      (one) => !applied.has(one.folderMillis),
    );
    for (const { sql: statements, hash, folderMillis } of missing) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(sql`
        insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`);
    }
    return missing.map(({ folderMillis }) => names.get(folderMillis) ?? String(folderMillis));
  });
}

async function appliedTimes(tx: Transaction): Promise<Set<number>> {
  await tx.execute(sql`create schema if not exists drizzle`);
  await tx.execute(sql`
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`);
  const rows = await tx.execute<{ created_at: string }>(
    sql`select created_at from drizzle.__drizzle_migrations`,
  );
  return new Set(rows.map((row) => Number(row.created_at)));
}

async function namesByTime(folder: string): Promise<Map<number, string>> {
  const journal = await readFile(join(folder, 'meta', '_journal.json'), 'utf8');
  const { entries } = JSON.parse(journal) as { entries: { when: number; tag: string }[] };
  return new Map(entries.map(({ when, tag }) => [when, tag]));
}
