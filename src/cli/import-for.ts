import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { asId, type ImportId, type PersonId } from '../domain/ids.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import { failureText } from '../messages/cause-text.ts';
import type { ImportRow } from '../storage/imports.ts';
import type { Deps } from '../usecases/deps.ts';
import { importArchive } from '../usecases/import-archive.ts';
import { leaseImport } from '../usecases/lease-import.ts';
import { queueImport } from '../usecases/queue-import.ts';
import type { Terminal } from './terminal.ts';

const LOOK_EVERY = 200;

type Out = Pick<Terminal, 'say' | 'line' | 'json' | 'remark' | 'progress'>;

interface Importing {
  /** Absolute: whoever does it may be at work in another folder. */
  path: string;
  member: string;
  json: boolean;
  /** In a running server: starts what was queued in the server's own thread. Elsewhere the command does it itself. */
  queued?: () => void;
}

/** Imports an archive from the machine's own disk for a member, and says what came of it. */
export async function importFor(
  deps: Deps,
  out: Out,
  { path, member: handle, json, queued }: Importing,
): Promise<boolean> {
  const member = await deps.store.members.byHandle(handle);
  if (!member) return refuse(out, out.say('cli.refused.no-such-member', { handle }));
  const viewer = viewerFor(member.id as PersonId);
  return report(out, await runImport({ deps, out, viewer, path, queued }), json);
}

function refuse(out: Out, sentence: string): false {
  out.remark(sentence);
  return false;
}

interface Running {
  deps: Deps;
  out: Out;
  viewer: Viewer;
  path: string;
  queued: (() => void) | undefined;
}

async function runImport({ deps, out, viewer, path, queued }: Running): Promise<ImportRow> {
  const id = asId<ImportId>(deps.newId());
  await queueImport(deps, viewer, { id, fileName: basename(path), path, origin: 'local' });
  queued?.();
  const bar = out.progress(1);
  const looking = setInterval(async () => {
    const now = await deps.store.imports.one(viewer, id);
    if (now) bar.to(now.bytesRead, now.bytesInAll);
  }, LOOK_EVERY);
  try {
    await work({ deps, viewer, isOursToDo: queued === undefined }, id);
  } finally {
    clearInterval(looking);
    bar.end();
  }
  return (await deps.store.imports.one(viewer, id))!;
}

/** Does the import, or waits for the end of it where a server does it. */
async function work(
  { deps, viewer, isOursToDo }: Pick<Running, 'deps' | 'viewer'> & { isOursToDo: boolean },
  id: ImportId,
): Promise<void> {
  for (;;) {
    const isOurs = isOursToDo && (await leaseImport(deps, { ownerId: viewer.memberId, id }));
    const row = (await deps.store.imports.one(viewer, id))!;
    if (isOurs) return void (await importArchive(deps, { viewer, row }));
    if (row.endedAt !== null) return;
    await pause(LOOK_EVERY);
  }
}

function report(out: Out, { state, failure, counts, fileName }: ImportRow, json: boolean): boolean {
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
