import { readFile, writeFile } from 'node:fs/promises';
import yazl from 'yazl';
import { writeZip } from './read-whole-archive.ts';

const CENTRAL_ENTRY = 0x02014b50;

/** Writes a zip of texts, then lets `spoil` change its bytes: no honest tool makes what these tests need. */
export async function spoiledZip(
  path: string,
  files: Record<string, string | Buffer>,
  spoil: (bytes: Buffer) => Buffer | void,
): Promise<string> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  await writeZip(zip, path);
  const bytes = await readFile(path);
  await writeFile(path, spoil(bytes) ?? bytes);
  return path;
}

/** Renames an entry everywhere; both names have the same length. */
export function rename(bytes: Buffer, from: string, to: string): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
}

/** Where the entry of a name begins in the directory at the end of the zip. */
export function directoryEntry(bytes: Buffer, name: string): number {
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    if (bytes.readUInt32LE(at - 46) === CENTRAL_ENTRY) return at - 46;
  }
  throw new Error(`no entry ${name}`);
}
