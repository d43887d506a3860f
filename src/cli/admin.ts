import { openInstance } from '../main.ts';
import { runAdmin, type ServerCommand } from './admin-commands.ts';
import type { Invocation } from './main.ts';
import { throughServer } from './through-server.ts';

type Options = Record<string, unknown>;

export const resetLink = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin reset-link', options);

export const dropSecondFactor = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin drop-second-factor', options);

export const makeOwnerLink = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin make-owner-link', options);

export const handOverInstance = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin hand-over', options);

export const listMembers = (invocation: Invocation, options: Options) =>
  administer(invocation, 'admin members', options);

/** Runs a command: through the server that holds the embedded database where there is one, else on the database itself. */
async function administer(invocation: Invocation, command: ServerCommand, args: Options): Promise<boolean> {
  const succeeded = await throughServer(invocation, { command, args });
  if (succeeded !== null) return succeeded;
  const { config, log, out } = invocation;
  const { deps, database } = await openInstance(config, log);
  try {
    return await runAdmin(command, args, { deps, origin: config.origin, out });
  } finally {
    await database.close();
  }
}
