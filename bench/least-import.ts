/** The least that importing can mean: csv-parse of the large files and COPY of their rows as text, without keys. */
import { PGlite } from '@electric-sql/pglite';
import { parse } from 'csv-parse';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { emptyDatabase } from './empty-database.ts';

const [archive = '', url = ''] = process.argv.slice(2);
const FILES = ['Connections.csv', 'Invitations.csv', 'messages.csv'];

async function parsed(path: string): Promise<string[][]> {
  const rows: string[][] = [];
  const parser = createReadStream(path).pipe(parse({ relax_column_count: true, bom: true }));
  for await (const row of parser) rows.push(row as string[]);
  return rows;
}

const WIDTH = 11;
const columns = Array.from({ length: WIDTH }, (_, index) => `c${index}`);
const create = (table: string) =>
  `create table ${table} (${columns.map((name) => `${name} text`).join(', ')})`;

function* lines(rows: readonly string[][]): Iterable<string> {
  let held = '';
  for (const row of rows) {
    held += `${columns.map((_, index) => escaped(row[index])).join('\t')}\n`;
    if (held.length < 2 ** 16) continue;
    yield held;
    held = '';
  }
  yield held;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (value: string | undefined): string =>
  value === undefined ? '\\N' : value.replace(/[\\\n\r\t]/g, (found) => ESCAPES[found]!);

async function copyToServer(server: string) {
  const sql = postgres(await emptyDatabase(server), { max: 1 });
  await sql`select 1`;
  return {
    async rows(table: string, rows: readonly string[][]) {
      await sql.unsafe(create(table));
      await pipeline(Readable.from(lines(rows)), await sql.unsafe(`copy ${table} from stdin`).writable());
    },
    close: () => sql.end(),
  };
}

async function copyToEmbedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'forthright-bench-least-'));
  const db = await PGlite.create(dataDir);
  return {
    async rows(table: string, rows: readonly string[][]) {
      await db.exec(create(table));
      await db.query(`copy ${table} from '/dev/blob'`, [], { blob: new Blob([...lines(rows)]) });
    },
    async close() {
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const copy = url ? await copyToServer(url) : await copyToEmbedded();
const from = performance.now();
for (const [index, file] of FILES.entries())
  await copy.rows(`least_${index}`, await parsed(join(archive, file)));
const ms = performance.now() - from;
await copy.close();
console.log(JSON.stringify({ ms, extraMb: 0 }));
