import { openDatabase } from '../storage/database.ts';
import { migrate } from '../storage/migrate.ts';
import type { Invocation } from './main.ts';

/** Brings the database up to date and stops. */
export async function migrateDatabase({ config, log, out }: Invocation): Promise<boolean> {
  const { databaseUrl: url, dataDir } = config;
  const database = await openDatabase({ url, dataDir, log: (message) => log.info(message) });
  try {
    const applied = await migrate(database.db);
    for (const name of applied) out.line(`Applied ${name}.`);
    out.line(applied.length === 0 ? 'The database was up to date.' : 'The database is up to date.');
    return true;
  } finally {
    await database.close();
  }
}
