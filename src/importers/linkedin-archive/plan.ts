import type { ArchiveLimits, UnreadFile } from '../importer.ts';
import { type Archive, type ArchiveFile, FileDamage } from './archive.ts';
import { type FileKind, kindByName, leftUnread, readingOrder } from './file-kinds.ts';
import type { PlannedFile } from './owner.ts';
import { openTable } from './table.ts';

/** Which files to read, in order, and why the others stay unread. Looks into files whose name says nothing. */
export async function planReading(
  archive: Archive,
  limits: ArchiveLimits,
): Promise<{ plan: PlannedFile[]; unread: UnreadFile[] }> {
  const plan: PlannedFile[] = [];
  const unread: UnreadFile[] = [...archive.refused];
  for (const file of archive.files) {
    const cause = leftUnread(file.path);
    const kind = cause === null ? (kindByName(file.path) ?? (await kindByContent(file, limits))) : cause;
    if (isKind(kind)) plan.push({ file, kind });
    else unread.push({ file: file.path, cause: kind });
  }
  const inOrder = plan.toSorted((a, b) => readingOrder(a.kind) - readingOrder(b.kind));
  return { plan: inOrder, unread };
}

const isKind = (found: FileKind | UnreadFile['cause']): found is FileKind =>
  readingOrder(found as FileKind) >= 0;

async function kindByContent(
  file: ArchiveFile,
  limits: ArchiveLimits,
): Promise<FileKind | UnreadFile['cause']> {
  try {
    const table = await openTable(file, limits);
    if (table === 'empty-file') return table;
    if (table === 'header-missing') return 'unknown-file';
    await table.close();
    return table.header.kind;
  } catch (error) {
    if (error instanceof FileDamage) return error.unreadCause;
    throw error;
  }
}
