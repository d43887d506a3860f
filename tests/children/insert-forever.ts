import { openDatabase } from '../../src/storage/database.ts';

// A process to be killed: it prints the number of each row once the database has promised to keep it.
const { sql } = await openDatabase({ dataDir: process.argv[2] ?? '' });
await sql`create table if not exists kept (n integer primary key, filling text not null)`;
const [last] = await sql<{ n: number }[]>`select coalesce(max(n), 0) as n from kept`;
for (let n = (last?.n ?? 0) + 1; ; n++) {
  await sql`insert into kept values (${n}, ${'x'.repeat(500)})`;
  process.stdout.write(`${n}\n`);
}
