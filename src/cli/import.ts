import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openInstance } from '../main.ts';
import { importFor } from './import-for.ts';
import type { Invocation } from './main.ts';
import { throughServer } from './through-server.ts';

/** Imports an archive from the machine's own disk for a member, in the running server where there is one. */
export async function importFile(
  invocation: Invocation,
  file: string,
  { member, json = false }: { member: string; json?: boolean },
): Promise<boolean> {
  const { config, log, out } = invocation;
  const path = resolve(file);
  if (!(await stat(path).catch(() => null))) {
    out.remark(out.say('cli.refused.no-such-file', { path: file }));
    return false;
  }
  const args = { path, member, json };
  const succeeded = await throughServer(invocation, { command: 'import', args });
  if (succeeded !== null) return succeeded;
  const { deps, database } = await openInstance(config, log);
  try {
    return await importFor(deps, out, args);
  } finally {
    await database.close();
  }
}
