import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import yazl from 'yazl';
import { directoryEntry, rename, spoiledZip } from '../../../tests/hostile-zip.ts';
import { fixture, ofKind, readWhole, writeZip, zipFolder } from '../../../tests/read-whole-archive.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import type { ImportOptions } from '../importer.ts';
import { readLinkedinArchive } from './read-archive.ts';

const CONNECTIONS =
  'First Name,Last Name,Email Address,Company,Position,Connected On\nIvo,Brandt,,,,08 Feb 2021\n';

const inside = (name: string) => join(temporaryFolder(), name);
const failureOf = async (path: string, options: ImportOptions = {}) => {
  const archive = await readLinkedinArchive(path, options);
  return archive.ok ? 'opened' : archive.failure;
};
const namesIn = async (path: string) =>
  ofKind(await readWhole(path), 'connection').map(({ person }) => person.name);

describe('an archive is refused as a whole', () => {
  test('when there is none', async () => {
    expect(await failureOf(inside('nothing.zip'))).toBe('not-found');
  });

  test.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['an empty file', ''],
    ['text', 'PK is how a zip begins, but not like this'],
  ])('when it is %s', async (_, content) => {
    const path = inside('photo.zip');
    await writeFile(path, content);
    expect(await failureOf(path)).toBe('not-an-archive');
  });

  test('when the download stopped half way', async () => {
    const path = inside('half.zip');
    await zipFolder(fixture('2024'), path);
    const { length } = await readFile(path);
    await truncate(path, Math.floor(length / 2));
    expect(await failureOf(path)).toBe('zip-damaged');
  });

  test('when it is empty', async () => {
    const path = inside('empty.zip');
    await writeZip(new yazl.ZipFile(), path);
    expect(await failureOf(path)).toBe('empty-archive');
    expect(await failureOf(temporaryFolder())).toBe('empty-archive');
  });

  test('when it holds other things', async () => {
    const path = await spoiledZip(
      inside('photos.zip'),
      { 'beach.jpg': 'sand', 'Shopping.csv': 'Item,Price\n' },
      () => {},
    );
    expect(await failureOf(path)).toBe('no-linkedin-files');
  });

  test('when it has far too many entries', async () => {
    const path = await spoiledZip(inside('many.zip'), { a: '', b: '', c: '' }, () => {});
    expect(await failureOf(path, { limits: { maxEntries: 2 } })).toBe('too-many-files');
    expect(await failureOf(fixture('2024'), { limits: { maxEntries: 2 } })).toBe('too-many-files');
  });

  test('when what we would read is too large in all', async () => {
    expect(await failureOf(fixture('2024'), { limits: { maxTotalBytes: 1_000 } })).toBe('too-large');
  });
});

describe('one bad entry does not cost the good ones', () => {
  const zipWith = (
    files: Record<string, string | Buffer>,
    spoil: (bytes: Buffer) => Buffer | void = () => {},
  ) => spoiledZip(inside('archive.zip'), { 'Connections.csv': CONNECTIONS, ...files }, spoil);
  const BAD = 'xx/Skills.csv';

  test.each([
    ['a way out of the folder', '../Skills.csv'],
    ['an absolute name', '/xxSkills.csv'],
    ['a drive', 'C:/Skills.csv'],
    ['backslashes', 'x\\\\kills.csv'],
  ])('%s in its name', async (_, name) => {
    const path = await zipWith({ [BAD]: 'Name\nPython\n' }, (bytes) =>
      rename(bytes, BAD, name.padEnd(BAD.length, 'v')),
    );
    const whole = await readWhole(path);
    expect(whole.unread).toEqual([{ file: expect.any(String), cause: 'unsafe-name' }]);
    expect(ofKind(whole, 'connection')).toHaveLength(1);
    expect(ofKind(whole, 'skill')).toHaveLength(0);
  });

  test('encryption', async () => {
    const path = await zipWith({ 'Skills.csv': 'Name\nPython\n' }, (bytes) => {
      bytes.writeUInt16LE(1, directoryEntry(bytes, 'Skills.csv') + 8);
    });
    expect((await readWhole(path)).unread).toEqual([{ file: 'Skills.csv', cause: 'encrypted' }]);
  });

  test('a packing that we do not know', async () => {
    const path = await zipWith({ 'Skills.csv': 'Name\nPython\n' }, (bytes) => {
      bytes.writeUInt16LE(14, directoryEntry(bytes, 'Skills.csv') + 10);
    });
    expect((await readWhole(path)).unread).toEqual([{ file: 'Skills.csv', cause: 'compression-unknown' }]);
  });

  test('a bomb: little to load, much to unpack', async () => {
    const path = await zipWith({ 'messages.csv': Buffer.alloc(20 * 2 ** 20, 'a') });
    expect((await readWhole(path)).unread).toEqual([{ file: 'messages.csv', cause: 'too-compressed' }]);
  });

  test('a bomb that lies about its size is stopped while it unpacks', async () => {
    const path = await zipWith({ 'Skills.csv': `Name\n${'Python\n'.repeat(100_000)}` }, (bytes) => {
      bytes.writeUInt32LE(1_000, directoryEntry(bytes, 'Skills.csv') + 24);
    });
    const whole = await readWhole(path);
    expect(whole.unread).toEqual([{ file: 'Skills.csv', cause: 'damaged' }]);
    expect(ofKind(whole, 'connection')).toHaveLength(1);
  });

  test('a declared size above every limit', async () => {
    const path = await zipWith({ 'Skills.csv': 'Name\nPython\n' }, (bytes) => {
      bytes.writeUInt32LE(2 ** 31, directoryEntry(bytes, 'Skills.csv') + 24);
    });
    expect((await readWhole(path)).unread).toEqual([{ file: 'Skills.csv', cause: 'too-large' }]);
  });

  test('a wrong checksum; what was read until then is kept and the damage told', async () => {
    const path = await zipWith({ 'Skills.csv': 'Name\nPython\n' }, (bytes) => {
      bytes.writeUInt32LE(0xdead, directoryEntry(bytes, 'Skills.csv') + 16);
    });
    const whole = await readWhole(path);
    expect(whole.unread).toEqual([{ file: 'Skills.csv', cause: 'damaged' }]);
    expect(whole.progress.at(-1)?.bytesRead).toBe(whole.progress.at(-1)?.bytesTotal);
  });

  test('two files of one name', async () => {
    const path = await zipWith({ 'Connectionz.csv': CONNECTIONS }, (bytes) =>
      rename(bytes, 'Connectionz.csv', 'Connections.csv'),
    );
    const whole = await readWhole(path);
    expect(whole.unread).toEqual([{ file: 'Connections.csv', cause: 'duplicate-name' }]);
    expect(ofKind(whole, 'connection')).toHaveLength(1);
  });

  test('an archive inside the archive', async () => {
    expect((await readWhole(await zipWith({ 'more.zip': 'PK' }))).unread).toEqual([
      { file: 'more.zip', cause: 'nested-archive' },
    ]);
  });

  test('a symbolic link, in a zip and in a folder', async () => {
    const path = inside('links.zip');
    const zip = new yazl.ZipFile();
    zip.addBuffer(Buffer.from(CONNECTIONS), 'Connections.csv');
    zip.addBuffer(Buffer.from('/etc/passwd'), 'Skills.csv', { mode: 0o120777 });
    await writeZip(zip, path);
    expect((await readWhole(path)).unread).toEqual([{ file: 'Skills.csv', cause: 'symbolic-link' }]);

    const folder = temporaryFolder();
    await writeFile(join(folder, 'Connections.csv'), CONNECTIONS);
    await symlink('/etc/passwd', join(folder, 'Skills.csv'));
    expect((await readWhole(folder)).unread).toEqual([{ file: 'Skills.csv', cause: 'symbolic-link' }]);
  });
});

test('one file in two folders is read twice and told once', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'copy'));
  await writeFile(join(folder, 'Connections.csv'), CONNECTIONS);
  await writeFile(join(folder, 'copy', 'Connections_2.csv'), CONNECTIONS);
  const whole = await readWhole(folder);
  expect(ofKind(whole, 'connection')).toHaveLength(1);
  expect(whole.skipped).toEqual([{ file: 'copy/Connections_2.csv', line: 2, cause: 'duplicate-row' }]);
});

test('a single CSV file is an archive of one file', async () => {
  const path = inside('Connections.csv');
  await writeFile(path, CONNECTIONS);
  expect(await namesIn(path)).toEqual(['Ivo Brandt']);
});

test('an import can be stopped', async () => {
  const stop = new AbortController();
  const archive = await readLinkedinArchive(fixture('2024'), { signal: stop.signal });
  if (!archive.ok) throw new Error(archive.failure);
  const read = async () => {
    for await (const _ of archive.value) stop.abort(new Error('enough'));
  };
  await expect(read()).rejects.toThrow('enough');
});
