/** An unpacked archive. Symbolic links are never followed: the folder may come from somebody else. */
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ArchiveFailure, ArchiveLimits, UnreadFile } from '../importer.ts';
import { type Archive, type ArchiveFile, FileDamage } from './archive.ts';

const CHUNK_BYTES = 2 ** 16;
/** LinkedIn nests two deep; anything deeper is not its archive. */
const MAX_DEPTH = 6;

interface Listing {
  root: string;
  limits: ArchiveLimits;
  files: ArchiveFile[];
  refused: UnreadFile[];
  entries: number;
}

export async function listFolder(
  root: string,
  limits: ArchiveLimits,
): Promise<Result<Archive, ArchiveFailure>> {
  const listing: Listing = { root, limits, files: [], refused: [], entries: 0 };
  const isComplete = await listInto(listing, '', 0);
  if (!isComplete) return fail('too-many-files');
  if (listing.entries === 0) return fail('empty-archive');
  return ok({ files: listing.files, refused: listing.refused, close: async () => {} });
}

/** Returns false as soon as there are too many entries. */
async function listInto(listing: Listing, folder: string, depth: number): Promise<boolean> {
  const entries = await readdir(join(listing.root, folder), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    listing.refused.push({ file: folder, cause: 'unreadable' });
    return true;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (++listing.entries > listing.limits.maxEntries) return false;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && depth < MAX_DEPTH) {
      if (!(await listInto(listing, path, depth + 1))) return false;
    } else if (entry.isSymbolicLink()) listing.refused.push({ file: path, cause: 'symbolic-link' });
    else if (entry.isFile()) await addFile(listing, path);
    else listing.refused.push({ file: path, cause: 'unreadable' }); // pipes and devices would never end
  }
  return true;
}

async function addFile(listing: Listing, path: string): Promise<void> {
  const full = join(listing.root, path);
  const found = await lstat(full).catch(() => null);
  if (found === null) listing.refused.push({ file: path, cause: 'unreadable' });
  else if (found.size > listing.limits.maxFileBytes) listing.refused.push({ file: path, cause: 'too-large' });
  else listing.files.push(localFile(full, path, found.size));
}

export function localFile(full: string, path: string, bytes: number): ArchiveFile {
  return { path, bytes, read: () => readLocal(full, bytes) };
}

/** Reads no more than the size at listing: a file that somebody appends to would have no end. */
async function* readLocal(full: string, bytes: number): AsyncIterable<Buffer> {
  if (bytes === 0) return;
  try {
    yield* createReadStream(full, { highWaterMark: CHUNK_BYTES, end: bytes - 1 });
  } catch (error) {
    throw new FileDamage('unreadable', { cause: error });
  }
}
