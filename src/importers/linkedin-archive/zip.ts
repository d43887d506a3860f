/**
 * A zip, read from its directory and unpacked as a stream. Names are checked by us and not by yauzl, because yauzl ends
 * at the first bad name, and one bad entry must not cost the member the good ones.
 */
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ArchiveFailure, ArchiveLimits, UnreadCause, UnreadFile } from '../importer.ts';
import { type Archive, type ArchiveFile, FileDamage } from './archive.ts';

export async function openZip(path: string, limits: ArchiveLimits): Promise<Result<Archive, ArchiveFailure>> {
  if (!(await startsLikeZip(path))) return fail('not-an-archive');
  let zip: ZipFile;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false, decodeStrings: false });
  } catch {
    return fail('zip-damaged'); // the directory stands at the end: a broken download has none
  }
  const listed = await listEntries(zip, limits).catch(() => fail('zip-damaged'));
  if (!listed.ok) zip.close();
  return listed;
}

/** Local header, or the end record that alone makes an empty zip. */
async function startsLikeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    return start === 'PK\x03\x04' || start === 'PK\x05\x06';
  } finally {
    await file.close();
  }
}

async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Result<Archive, ArchiveFailure>> {
  if (zip.entryCount === 0) return fail('empty-archive');
  if (zip.entryCount > limits.maxEntries) return fail('too-many-files');
  const files = new Map<string, ArchiveFile>();
  const refused: UnreadFile[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith('/')) continue;
    const cause = files.has(name) ? 'duplicate-name' : refusalOf(entry, name, limits);
    if (cause === null) files.set(name, zippedFile(zip, entry, name));
    else refused.push({ file: name, cause });
  }
  return ok({ files: [...files.values()], refused, close: async () => zip.close() });
}

/** `decodeStrings: false` turns names into buffers; the types of yauzl do not know that. */
function nameOf(entry: Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

const RATIO_MATTERS_FROM_BYTES = 2 ** 20;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

function refusalOf(entry: Entry, name: string, limits: ArchiveLimits): UnreadCause | null {
  if (yauzl.validateFileName(name) !== null || name.includes('\0')) return 'unsafe-name';
  if (isSymbolicLink(entry)) return 'symbolic-link';
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'encrypted';
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    return 'compression-unknown';
  if (entry.uncompressedSize > limits.maxFileBytes) return 'too-large';
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  return entry.uncompressedSize > RATIO_MATTERS_FROM_BYTES && ratio > limits.maxRatio
    ? 'too-compressed'
    : null;
}

/** The upper half of the external attributes holds the Unix mode. */
const isSymbolicLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000;

function zippedFile(zip: ZipFile, entry: Entry, path: string): ArchiveFile {
  return { path, bytes: entry.uncompressedSize, read: () => unpack(zip, entry) };
}

/** yauzl stops when the actual size differs from the declared one; the checksum it leaves to us. */
async function* unpack(zip: ZipFile, entry: Entry): AsyncIterable<Buffer> {
  let checksum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw new FileDamage('damaged', { cause: error });
  }
  if (checksum !== entry.crc32) throw new FileDamage('damaged');
}
