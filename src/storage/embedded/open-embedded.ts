import { join, resolve } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import postgres from 'postgres';
import { createDirectory, isComplete, moveAside } from './data-directory.ts';
import { lockDirectory } from './directory-lock.ts';
import { EmbeddedPostgres } from './embedded-postgres.ts';
import { WorkerStream } from './worker-stream.ts';

export interface EmbeddedClients {
  /** A new client; all clients share one session, in turns. */
  client(): postgres.Sql;
  /** A line to the database for a client in another thread; see {@link clientAt}. */
  admit(): MessagePort;
  countSyncs(): Promise<number>;
  stop(): Promise<void>;
}

export interface Embedding {
  dataDir: string;
  log?: (message: string) => void;
}

/** Locks the data folder and starts PGlite on it. */
export async function openEmbedded({ dataDir, log }: Embedding): Promise<EmbeddedClients> {
  const folder = resolve(dataDir);
  const lock = await lockDirectory(folder);
  try {
    const server = await startIn(join(folder, 'pglite'), log);
    return {
      client: () => clientOf(() => server.connect()),
      admit: () => server.admit(),
      countSyncs: () => server.countSyncs(),
      stop: () => server.stop().finally(() => lock.release()),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startIn(directory: string, log?: (message: string) => void): Promise<EmbeddedPostgres> {
  if (!isComplete(directory)) {
    const aside = moveAside(directory, new Date());
    if (aside) log?.(`The database in ${directory} had never been completed; it was moved to ${aside}.`);
    await createDirectory(directory, async (made) => (await EmbeddedPostgres.start(made)).stop());
  }
  return EmbeddedPostgres.start(directory).catch((cause: unknown) => {
    throw new Error(`The embedded database in ${directory} cannot be opened.`, { cause });
  });
}

const EVERYBODY = {
  host: 'embedded',
  port: 5432,
  user: 'postgres',
  database: 'postgres',
  password: 'embedded',
};

/** All clients are one session: more connections would wait for each other, and so may the first greeting. */
const ONE_FOR_EVER = { max: 1, max_lifetime: null, idle_timeout: 0, connect_timeout: 0 };

/** The one client at the end of a line. */
export const clientAt = (port: MessagePort): postgres.Sql => clientOf(() => new WorkerStream(port));

/** Undocumented in its types: postgres.js asks this function for its socket and does not dial itself. */
function clientOf(socket: () => WorkerStream): postgres.Sql {
  const options = { ...EVERYBODY, ...ONE_FOR_EVER, ssl: false, onnotice: () => {}, socket };
  return postgres(options as postgres.Options<Record<string, never>>);
}
