import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import { ARCHIVE_LIMITS, type ArchiveFailure, type ArchiveLimits } from '../importer.ts';
import type { Archive } from './archive.ts';
import { listFolder, localFile } from './folder.ts';
import { openZip } from './zip.ts';

/** Opens what a user dropped in; reads names and sizes only. Close it when done; reading after closing fails. */
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
  const { size } = kind;
  if (size > limits.maxFileBytes) return fail('too-large');
  return ok({ files: [localFile(path, basename(path), size)], refused: [], close: async () => {} });
}
