import { askServer, socketIn } from '../command-socket.ts';
import { openInstance } from '../main.ts';
import { runAdmin, type AdminCommand } from './admin-commands.ts';
import type { Invocation } from './main.ts';

type Options = Record<string, unknown>;

export const resetLink = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin reset-link', options);

export const dropSecondFactor = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin drop-second-factor', options);

export const makeOwnerLink = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin make-owner-link', options);

export const listMembers = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin members', options);

/** Runs a command: through the server that holds the embedded database where there is one, else on the database itself. */
async function administer(
  { config, log, out }: Invocation,
  name: AdminCommand,
  args: Options,
): Promise<boolean> {
  const path = config.databaseUrl === undefined ? socketIn(config.dataDir) : null;
  if (path !== null) {
    const line = { command: name, args, locale: out.locale };
    const succeeded = await askServer(path, line, (printed) =>
      'out' in printed ? out.line(printed.out) : out.remark(printed.err),
    );
    if (succeeded !== null) return succeeded;
  }
  const { deps, database } = await openInstance(config, log);
  try {
    return await runAdmin(name, args, { deps, origin: config.origin, out });
  } finally {
    await database.close();
  }
}
