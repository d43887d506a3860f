/** A zip, a folder or a single CSV file behind one interface. Opening reads names and sizes only. */
import { lstat, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  ARCHIVE_LIMITS,
  type ArchiveFailure,
  type ArchiveLimits,
  type UnreadCause,
  type UnreadFile,
} from '../importer.ts';
import { listFolder, localFile } from './folder.ts';
import { openZip } from './zip.ts';

/** A file that may be read: its name is safe and its declared size within the limits. */
export interface ArchiveFile {
  path: string;
  /** Unpacked; for a zip as declared, which reading enforces. */
  bytes: number;
  /** Reads once, from the start. Throws {@link FileDamage} where the bytes are not what was declared. */
  read(): AsyncIterable<Buffer>;
}

export interface Archive {
  files: readonly ArchiveFile[];
  /** Entries that are refused whatever their content. */
  refused: readonly UnreadFile[];
  close(): Promise<void>;
}

/** A file turned out damaged, or larger than allowed, while it was read. What came before is sound. */
export class FileDamage extends Error {
  override readonly name = 'FileDamage';
  readonly unreadCause: UnreadCause;
  constructor(unreadCause: UnreadCause, options?: ErrorOptions) {
    super(unreadCause, options);
    this.unreadCause = unreadCause;
  }
}

/** Opens what a user dropped in. Close it when done; reading after closing fails. */
export async function openArchive(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Result<Archive, ArchiveFailure>> {
  const kind = await stat(path).catch(() => null);
  if (kind === null) return fail('not-found');
  if (kind.isDirectory()) return listFolder(path, limits);
  if (!kind.isFile()) return fail('not-an-archive');
  const zip = await openZip(path, limits);
  const isSingleCsv = !zip.ok && zip.failure === 'not-an-archive' && /\.csv$/i.test(path);
  if (!isSingleCsv) return zip;
  const { size } = await lstat(path);
  if (size > limits.maxFileBytes) return fail('too-large');
  return ok({ files: [localFile(path, basename(path), size)], refused: [], close: async () => {} });
}
