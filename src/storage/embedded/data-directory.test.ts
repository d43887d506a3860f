import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { createDirectory, isComplete, moveAside } from './data-directory.ts';

const noon = new Date('2026-11-23T12:00:00Z');
const aDirectory = () => join(temporaryFolder(), 'pglite');

async function initialise(directory: string): Promise<void> {
  mkdirSync(join(directory, 'global'));
  writeFileSync(join(directory, 'global', 'pg_control'), 'control');
}

describe('the directory of the embedded database', () => {
  test('appears only when it is complete', async () => {
    const directory = aDirectory();
    const cutOff = createDirectory(directory, async (made) => {
      writeFileSync(join(made, 'PG_VERSION'), '18');
      throw new Error('power cut');
    });
    await expect(cutOff).rejects.toThrow('power cut');
    expect(isComplete(directory)).toBe(false);
    await createDirectory(directory, initialise);
    expect(isComplete(directory)).toBe(true);
  });

  test('loses nothing when a first start is repeated', async () => {
    const directory = aDirectory();
    mkdirSync(`${directory}.new`);
    writeFileSync(join(`${directory}.new`, 'PG_VERSION'), '18');
    await createDirectory(directory, initialise);
    const names = readdirSync(dirname(directory));
    expect(names).toEqual(['pglite', expect.stringMatching(/^pglite\.new\.incomplete-/)]);
  });

  test('is moved aside whole when it was never completed', () => {
    const directory = aDirectory();
    mkdirSync(directory);
    writeFileSync(join(directory, 'PG_VERSION'), '18');
    const aside = moveAside(directory, noon) ?? '';
    expect(aside).toBe(`${directory}.incomplete-2026-11-23T12-00-00-000Z`);
    expect(readdirSync(aside)).toEqual(['PG_VERSION']);
    expect(readdirSync(dirname(directory))).toHaveLength(1);
  });

  test('is not moved when there is nothing in it', () => {
    const directory = aDirectory();
    expect(moveAside(directory, noon)).toBeUndefined();
    mkdirSync(directory);
    expect(moveAside(directory, noon)).toBeUndefined();
  });
});
