import type { MessagePort } from 'node:worker_threads';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { clientAt, openEmbedded } from './embedded/open-embedded.ts';
import { refuseOldServer } from './server-version.ts';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Either of them: repositories work inside a transaction as they do outside. */
export type Db = Database | Transaction;

export interface OpenDatabase {
  kind: 'embedded' | 'server';
  /**
   * For what Drizzle does not do well: cursors, COPY, streams. A client of its own, because Drizzle replaces the way
   * in which its client writes JSON and times. Never call it inside a transaction of `db`: embedded, both share one
   * session, and it would wait for the transaction that waits for it.
   */
  sql: postgres.Sql;
  db: Database;
  /** What another thread needs to work on the same database beside this one; it may be sent there. */
  share(): SharedDatabase;
  close(): Promise<void>;
}

/** The way to a database that another thread has opened: its address, or a line to the embedded one. */
export type SharedDatabase = { url: string } | { port: MessagePort };

export interface DatabaseAddress {
  /** A PostgreSQL to connect to; without it, the embedded one in the data folder. */
  url?: string | undefined;
  dataDir: string;
  log?: (message: string) => void;
}

/** The raw client serves a few long reads; Drizzle's keeps the driver's own ten connections. */
const RAW_CONNECTIONS = 4;
const CLOSE_SECONDS = 5;
const QUIET = { onnotice: () => {}, connection: { application_name: 'forthright' } };

/** Opens the one database of this instance. Same driver, same SQL, whichever of the two it is. */
export function openDatabase({ url, ...embedding }: DatabaseAddress): Promise<OpenDatabase> {
  return url === undefined ? openInFolder(embedding) : openServer(url);
}

async function openInFolder(embedding: Omit<DatabaseAddress, 'url'>): Promise<OpenDatabase> {
  const embedded = await openEmbedded(embedding);
  return opened({
    kind: 'embedded',
    newClient: () => embedded.client(),
    share: () => ({ port: embedded.admit() }),
    afterClose: () => embedded.stop(),
  });
}

async function openServer(url: string): Promise<OpenDatabase> {
  const newClient = (max?: number) => postgres(url, { ...QUIET, ...(max === undefined ? {} : { max }) });
  const database = opened({ kind: 'server', newClient, share: () => ({ url }), afterClose: async () => {} });
  try {
    const [row] = await database.sql<{ version: number }[]>`
      select current_setting('server_version_num')::int as version`;
    refuseOldServer(row?.version ?? 0);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

interface Opening {
  kind: OpenDatabase['kind'];
  newClient: (max?: number) => postgres.Sql;
  share: OpenDatabase['share'];
  afterClose: () => Promise<void>;
}

function opened({ kind, newClient, share, afterClose }: Opening): OpenDatabase {
  const sql = newClient(RAW_CONNECTIONS);
  const drizzled = newClient();
  let closing: Promise<void> | undefined;
  const end = async () => {
    await Promise.all([sql, drizzled].map((client) => client.end({ timeout: CLOSE_SECONDS })));
    await afterClose();
  };
  return { kind, sql, db: withDrizzle(drizzled), share, close: () => (closing ??= end()) };
}

/** Opens what another thread shares. */
export function openShared(shared: SharedDatabase): Pick<OpenDatabase, 'db' | 'close'> {
  const client = 'url' in shared ? postgres(shared.url, QUIET) : clientAt(shared.port);
  return { db: withDrizzle(client), close: () => client.end({ timeout: CLOSE_SECONDS }) };
}

const withDrizzle = (client: postgres.Sql): Database => drizzle(client, { casing: 'snake_case' });
