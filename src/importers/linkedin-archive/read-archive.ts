/** A LinkedIn archive as a stream of records. See docs/import-formats.md for what is read and what is not. */
import { fail, ok, type Result } from '../../domain/result.ts';
import {
  ARCHIVE_LIMITS,
  type ArchiveFailure,
  type ArchiveLimits,
  type ImportBatch,
  type ImportOptions,
  type ImportRecord,
  type NamedPerson,
  type SkippedRow,
  type UnreadFile,
} from '../importer.ts';
import { type Archive, FileDamage } from './archive.ts';
import { openArchive } from './open-archive.ts';
import { findOwner, type PlannedFile } from './owner.ts';
import { planReading } from './plan.ts';
import type { ReadRow } from './row.ts';
import { rowReader } from './row-readers.ts';
import { openTable, type TableChunk } from './table.ts';

/**
 * Opens an archive (zip, folder or one CSV file) and returns its records in batches: first whose archive it is, then the
 * profile, connections, invitations and messages. Ends early by leaving the loop; holds one batch at a time.
 *
 * @returns a failure when nothing of it can be read; whatever is wrong with single files and rows is in the batches.
 * The stream must be iterated, or a zip stays open.
 */
export async function readLinkedinArchive(
  path: string,
  options: ImportOptions = {},
): Promise<Result<AsyncIterable<ImportBatch>, ArchiveFailure>> {
  const limits = { ...ARCHIVE_LIMITS, ...options.limits };
  const archive = await openArchive(path, limits);
  if (!archive.ok) return archive;
  const { plan, unread } = await planReading(archive.value, limits);
  const bytesTotal = plan.reduce((sum, { file }) => sum + file.bytes, 0);
  if (plan.length > 0 && bytesTotal <= limits.maxTotalBytes) {
    return ok(readAll({ archive: archive.value, plan, unread, limits, bytesTotal, signal: options.signal }));
  }
  await archive.value.close();
  return fail(plan.length === 0 ? 'no-linkedin-files' : 'too-large');
}

interface Reading {
  archive: Archive;
  plan: readonly PlannedFile[];
  unread: readonly UnreadFile[];
  limits: ArchiveLimits;
  bytesTotal: number;
  signal: AbortSignal | undefined;
}

async function* readAll(reading: Reading): AsyncGenerator<ImportBatch> {
  const { archive, plan, limits, bytesTotal, signal } = reading;
  const seen = new Set<string>();
  let bytesBefore = 0;
  try {
    signal?.throwIfAborted();
    const owner = await findOwner(plan, limits);
    yield firstBatch(reading, owner);
    for (const planned of plan) {
      const { path, bytes } = planned.file;
      for await (const part of readFile(planned, { limits, owner, seen })) {
        signal?.throwIfAborted();
        const bytesRead = bytesBefore + Math.min(part.bytes, bytes);
        yield { ...part.batch, progress: { file: path, bytesRead, bytesTotal } };
      }
      bytesBefore += bytes;
    }
    yield { ...NOTHING, progress: { file: '', bytesRead: bytesTotal, bytesTotal } };
  } finally {
    await archive.close();
  }
}

const NOTHING = { records: [], skipped: [], unread: [], notices: [] } as const;

function firstBatch({ unread, bytesTotal }: Reading, owner: NamedPerson | null): ImportBatch {
  return {
    records: owner === null ? [] : [{ kind: 'owner', person: owner }],
    skipped: [],
    unread,
    notices: owner === null ? [{ file: '', code: 'owner-unknown' }] : [],
    progress: { file: '', bytesRead: 0, bytesTotal },
  };
}

interface Known {
  limits: ArchiveLimits;
  owner: NamedPerson | null;
  /** Keys of all records so far. */
  seen: Set<string>;
}

interface Part {
  batch: Omit<ImportBatch, 'progress'>;
  /** Of this file, so far. */
  bytes: number;
}

async function* readFile({ file }: PlannedFile, known: Known): AsyncGenerator<Part> {
  let bytes = 0;
  try {
    const table = await openTable(file, known.limits);
    if (typeof table === 'string') {
      yield { batch: { ...NOTHING, unread: [{ file: file.path, cause: table }] }, bytes };
      return;
    }
    const read = rowReader(table.header, known.owner);
    for await (const chunk of table.chunks) {
      bytes += chunk.bytes;
      yield { batch: toBatch(chunk, { file: file.path, read, seen: known.seen }), bytes };
    }
    const notices = table.notices().map((code) => ({ file: file.path, code }));
    if (notices.length > 0) yield { batch: { ...NOTHING, notices }, bytes };
  } catch (error) {
    if (!(error instanceof FileDamage)) throw error;
    yield { batch: { ...NOTHING, unread: [{ file: file.path, cause: error.unreadCause }] }, bytes };
  }
}

function toBatch(
  chunk: TableChunk,
  { file, read, seen }: { file: string; read: ReadRow; seen: Set<string> },
): Part['batch'] {
  const records: ImportRecord[] = [];
  const skipped: SkippedRow[] = chunk.bad.map((bad) => ({ file, ...bad }));
  for (const [index, fields] of chunk.rows.entries()) {
    const row = read(fields);
    const line = chunk.lines[index] ?? 0;
    if (!row.ok) skipped.push({ file, line, ...row.failure });
    else if (isNew(row.value, seen)) records.push(row.value);
    else skipped.push({ file, line, cause: 'duplicate-row' });
  }
  if (chunk.bad.length > 0) skipped.sort((a, b) => a.line - b.line);
  return { records, skipped, unread: [], notices: [] };
}

function isNew(record: ImportRecord, seen: Set<string>): boolean {
  if (!('key' in record)) return true;
  const before = seen.size;
  return seen.add(record.key).size > before;
}
