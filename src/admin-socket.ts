import { runAdmin, type Administering } from './cli/admin-commands.ts';
import { printing } from './cli/terminal.ts';
import { socketIn, takeCommands } from './command-socket.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { localeFor, translator } from './messages/translator.ts';
import type { OpenDatabase } from './storage/database.ts';

interface Taking extends Pick<Administering, 'deps' | 'origin'> {
  config: Pick<Config, 'dataDir'>;
  /** Starts a queued import at once. */
  jobs: { lookNow: () => void };
  database: OpenDatabase;
  log: Log;
}

/**
 * Lets the operator's commands reach the embedded database, which no second process may open. A PostgreSQL they reach
 * themselves. Where no socket can be made the server runs all the same, and says what does not work.
 */
export async function takeAdminCommands({
  database,
  config: { dataDir },
  log,
  jobs,
  ...administering
}: Taking): Promise<{ stop(): Promise<void> } | undefined> {
  if (database.kind !== 'embedded') return undefined;
  const path = socketIn(dataDir);
  if (path === null) {
    log.warn(translator('en')('cli.refused.no-socket', { folder: dataDir }));
    return undefined;
  }
  try {
    return await takeCommands(path, ({ command, args, locale }, print) =>
      runAdmin(command, args, {
        ...administering,
        out: printing(localeFor([locale]), print),
        server: { importQueued: jobs.lookNow, piece: (piece) => print({ piece }) },
      }),
    );
  } catch (error) {
    log.warn({ error }, 'no socket could be made in the data folder: commands need the server stopped');
    return undefined;
  }
}
