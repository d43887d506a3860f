import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { lockDirectory } from './directory-lock.ts';

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

const lockAndRelease = async (folder: string) => (await lockDirectory(folder)).release();

/** Leaves a lock as another process would, changed as the test wants. */
async function leaveLock(folder: string, changes: object): Promise<string> {
  const file = join(folder, 'pglite.lock');
  const lock = await lockDirectory(folder);
  const holder = JSON.parse(readFileSync(file, 'utf8')) as object;
  lock.release();
  writeFileSync(file, JSON.stringify({ ...holder, token: 'theirs', ...changes }));
  return file;
}

describe('the lock of the data folder', () => {
  test('is refused while it is held, in one sentence with the process and the folder', async () => {
    const folder = temporaryFolder();
    const lock = await lockDirectory(folder);
    await expect(lockDirectory(folder)).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.pid}; stop that one first.`,
    );
    lock.release();
  });

  test('is free again after its release and leaves no file behind', async () => {
    const folder = temporaryFolder();
    (await lockDirectory(folder)).release();
    (await lockDirectory(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken over from a process that is gone', async () => {
    const folder = temporaryFolder();
    await leaveLock(folder, { pid: deadPid() });
    const lock = await lockDirectory(folder);
    expect(readdirSync(folder)).toEqual(['pglite.lock']);
    lock.release();
  });

  test('is taken over when the number of the process that is gone belongs to another process now', async () => {
    const folder = temporaryFolder();
    await leaveLock(folder, { began: 'some earlier boot/17' });
    await expect(lockAndRelease(folder)).resolves.toBeUndefined();
  });

  test('is taken over when its file was torn by a power cut', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'pglite.lock'), '');
    await expect(lockAndRelease(folder)).resolves.toBeUndefined();
  });

  test('is respected when another machine shows signs of life', async () => {
    const folder = temporaryFolder();
    await leaveLock(folder, { host: 'elsewhere', pid: 1 });
    await expect(lockDirectory(folder)).rejects.toThrow(/in use by process 1 on elsewhere/);
  });

  test('is taken over from another machine that was silent for two minutes', async () => {
    const folder = temporaryFolder();
    const file = await leaveLock(folder, { host: 'elsewhere', pid: 1 });
    const before = new Date(Date.now() - 120_000);
    utimesSync(file, before, before);
    await expect(lockAndRelease(folder)).resolves.toBeUndefined();
  });

  test('goes to exactly one of many that find a stale one at the same moment', async () => {
    const folder = temporaryFolder();
    await leaveLock(folder, { pid: deadPid() });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(folder)));
    const winners = tries.filter((one) => one.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    for (const { value } of winners) value.release();
  });
});
