import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whether PostgreSQL's control file is there; without it the directory cannot be opened. */
export const isComplete = (directory: string): boolean => existsSync(join(directory, 'global', 'pg_control'));

/**
 * Moves away what a first start left that was cut off. PGlite would take it for a database and fail. It holds nothing
 * of the user's, but it is not ours to delete either.
 * @returns where it is now, if there was anything
 */
export function moveAside(directory: string, now: Date): string | undefined {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return undefined;
  const aside = `${directory}.incomplete-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  renameSync(directory, aside);
  return aside;
}

/**
 * Makes a new database under another name first, so that a start which is cut off never leaves half a database under
 * the real one. Everything is on the disk before it gets its name.
 */
export async function createDirectory(
  directory: string,
  initialise: (made: string) => Promise<void>,
): Promise<void> {
  const making = `${directory}.new`;
  moveAside(making, new Date());
  mkdirSync(making, { recursive: true, mode: 0o700 });
  await initialise(making);
  const names = readdirSync(making, { recursive: true, encoding: 'utf8' });
  await sync([making, ...names.map((name) => join(making, name))]);
  renameSync(making, directory);
  await sync([dirname(directory)]);
}

const SYNCS_AT_ONCE = 32;

/** Several at once, because a disk can then keep many files with one turn. */
async function sync(paths: readonly string[]): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there, and files only for writing
  for (let start = 0; start < paths.length; start += SYNCS_AT_ONCE) {
    await Promise.all(paths.slice(start, start + SYNCS_AT_ONCE).map(syncOne));
  }
}

async function syncOne(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}
