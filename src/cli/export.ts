import { open, rm, type FileHandle } from 'node:fs/promises';
import { asId } from '../domain/ids.ts';
import { viewerFor } from '../domain/viewer.ts';
import { openInstance } from '../main.ts';
import { exportMyData } from '../usecases/export-my-data.ts';
import type { Invocation } from './main.ts';
import { throughServer } from './through-server.ts';

/** Writes everything that is kept for a member to a file that only its owner can read. Never overwrites one. */
export async function exportMember(
  invocation: Invocation,
  { member, out: path }: { member: string; out: string },
): Promise<boolean> {
  const { out } = invocation;
  const file = await open(path, 'wx', 0o600);
  let isWhole = false;
  try {
    const write = async (piece: string) => void (await file.write(piece));
    const asked = await throughServer(invocation, { command: 'export', args: { member } }, write);
    isWhole = asked ?? (await exportHere(invocation, member, file));
  } finally {
    await file.close();
    if (!isWhole) await rm(path, { force: true });
  }
  if (isWhole) out.line(out.say('cli.exported', { path }));
  return isWhole;
}

async function exportHere(
  { config, log, out }: Invocation,
  handle: string,
  file: FileHandle,
): Promise<boolean> {
  const { deps, database } = await openInstance(config, log);
  try {
    const member = await deps.store.members.byHandle(handle);
    if (!member) {
      out.remark(out.say('cli.refused.no-such-member', { handle }));
      return false;
    }
    for await (const piece of exportMyData(deps, viewerFor(asId(member.id)))) await file.write(piece);
    return true;
  } finally {
    await database.close();
  }
}
