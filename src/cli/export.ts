import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { asId } from '../domain/ids.ts';
import { viewerFor } from '../domain/viewer.ts';
import { openInstance } from '../main.ts';
import { exportMyData } from '../usecases/export-my-data.ts';
import type { Invocation } from './main.ts';

/** Writes everything that is kept for a member to a file that only its owner can read. Never overwrites one. */
export async function exportMember(
  { config, log, out }: Invocation,
  { member: handle, out: path }: { member: string; out: string },
): Promise<boolean> {
  const { deps, database } = await openInstance(config, log);
  try {
    const member = await deps.store.members.byHandle(handle);
    if (!member) {
      out.remark(out.say('cli.refused.no-such-member', { handle }));
      return false;
    }
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    await pipeline(exportMyData(deps, viewerFor(asId(member.id))), file);
    out.line(out.say('cli.exported', { path }));
    return true;
  } finally {
    await database.close();
  }
}
