import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface Holder {
  pid: number;
  /** When that process began, in the kernel's own count; empty where the system does not tell. */
  began: string;
  host: string;
  token: string;
}

export interface DirectoryLock {
  release(): void;
}

const HEARTBEAT_MS = 10_000;
/** A holder on another machine or in another container cannot be looked up, only missed. */
const MISSED_AFTER_MS = 60_000;
const TAKEOVER_MS = 10_000;

/**
 * Lets only one process use the folder, because PGlite itself lets two destroy each other's rows.
 * The lock of a process that is gone is taken over.
 * @throws with one plain sentence when somebody else holds it
 */
export async function lockDirectory(folder: string): Promise<DirectoryLock> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'pglite.lock');
  const me: Holder = { pid: process.pid, began: beganAt(process.pid), host: hostname(), token: randomUUID() };
  const mine = `${file}.${me.token}`;
  // Written aside first: a lock must never be seen half written.
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
  try {
    while (!claim(mine, file)) await removeIfStale({ file, folder, token: me.token });
  } finally {
    rmSync(mine, { force: true });
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS).unref();
  return {
    release() {
      clearInterval(heartbeat);
      if (read(file)?.token === me.token) rmSync(file, { force: true });
    },
  };
}

/** Links fail when the name exists, on every file system: only one process gets the name. */
function claim(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function removeIfStale({
  file,
  folder,
  token,
}: {
  file: string;
  folder: string;
  token: string;
}): Promise<void> {
  refuseIfAlive(file, folder);
  // Two starting processes may both find the lock stale. Only the one that gets this second name removes it, and looks
  // again before; else the slower one would remove the new lock of the faster one.
  const guard = `${file}.takeover`;
  if (!claim(`${file}.${token}`, guard)) {
    if (ageMs(guard) > TAKEOVER_MS) rmSync(guard, { force: true });
    await pause(50);
    return;
  }
  try {
    refuseIfAlive(file, folder);
    renameSync(file, `${file}.${token}.stale`);
    rmSync(`${file}.${token}.stale`, { force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  } finally {
    rmSync(guard, { force: true });
  }
}

function refuseIfAlive(file: string, folder: string): void {
  const holder = read(file);
  if (holder === undefined || !isAlive(holder, file)) return;
  const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
  throw new Error(
    `The data folder ${folder} is in use by process ${holder.pid}${where}; stop that one first.`,
  );
}

function isAlive({ pid, began, host }: Holder, file: string): boolean {
  if (host !== hostname()) return ageMs(file) < MISSED_AFTER_MS;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false; // EPERM: it lives, under another user
  }
  // After a crash in a container the next start often gets the same process number again.
  return beganAt(pid) === began;
}

function beganAt(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1) ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}/${afterName.split(' ')[19]}`;
  } catch {
    return '';
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function ageMs(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody removed the folder under us; the database itself will say so.
  }
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
