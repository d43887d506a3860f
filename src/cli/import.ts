import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { asId, type ImportId, type PersonId } from '../domain/ids.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import { openInstance } from '../main.ts';
import { failureText } from '../messages/cause-text.ts';
import type { ImportRow } from '../storage/imports.ts';
import type { Deps } from '../usecases/deps.ts';
import { importArchive } from '../usecases/import-archive.ts';
import { leaseImport } from '../usecases/lease-import.ts';
import { queueImport } from '../usecases/queue-import.ts';
import type { Invocation } from './main.ts';
import type { Terminal } from './terminal.ts';

const LOOK_EVERY = 200;

/** Imports an archive from the machine's own disk for a member. */
export async function importFile(
  { config, log, out }: Invocation,
  file: string,
  { member: handle, json = false }: { member: string; json?: boolean },
): Promise<boolean> {
  const path = resolve(file);
  if (!(await stat(path).catch(() => null)))
    return refuse(out, out.say('cli.refused.no-such-file', { path: file }));
  const { deps, database } = await openInstance(config, log);
  try {
    const member = await deps.store.members.byHandle(handle);
    if (!member) return refuse(out, out.say('cli.refused.no-such-member', { handle }));
    const ended = await runImport({ deps, out, viewer: viewerFor(member.id as PersonId), path });
    return report(out, ended, json);
  } finally {
    await database.close();
  }
}

function refuse(out: Terminal, sentence: string): false {
  out.remark(sentence);
  return false;
}

interface Running {
  deps: Deps;
  out: Terminal;
  viewer: Viewer;
  path: string;
}

async function runImport({ deps, out, viewer, path }: Running): Promise<ImportRow> {
  const id = asId<ImportId>(deps.newId());
  await queueImport(deps, viewer, { id, fileName: basename(path), path, origin: 'local' });
  const bar = out.progress(1);
  const looking = setInterval(async () => {
    const now = await deps.store.imports.one(viewer, id);
    if (now) bar.to(now.bytesRead, now.bytesInAll);
  }, LOOK_EVERY);
  try {
    await work({ deps, out, viewer, path }, id);
  } finally {
    clearInterval(looking);
    bar.end();
  }
  return (await deps.store.imports.one(viewer, id))!;
}

/** Does the import, or waits for the end of it where a server on the same database was quicker. */
async function work({ deps, viewer }: Running, id: ImportId): Promise<void> {
  for (;;) {
    const isOurs = await leaseImport(deps, { ownerId: viewer.memberId, id });
    const row = (await deps.store.imports.one(viewer, id))!;
    if (isOurs) return void (await importArchive(deps, { viewer, row }));
    if (row.endedAt !== null) return;
    await pause(LOOK_EVERY);
  }
}

function report(out: Terminal, { state, failure, counts, fileName }: ImportRow, json: boolean): boolean {
  if (json) out.json({ file: fileName, state, failure, ...counts });
  else if (state === 'failed')
    return refuse(
      out,
      out.say('cli.imported.failed', { sentence: failureText(out.say, failure ?? 'interrupted') }),
    );
  else {
    out.line(out.say('cli.imported.done', { ...counts }));
    if (counts.skipped > 0) out.line(out.say('cli.imported.skipped', { skipped: counts.skipped }));
  }
  return state === 'done';
}
