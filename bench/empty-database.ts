import postgres from 'postgres';

/** A database of its own on the server of this run, so that no round sees the rows of another. */
export async function emptyDatabase(url: string): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const name = `bench_${Date.now()}_${process.pid}`;
  await sql`create database ${sql(name)}`;
  await sql.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
