import { NOTHING_COUNTED, type ImportCounts } from '../domain/import.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { ImportBatch } from '../importers/importer.ts';
import type { ImportRow, SkippedRowRow } from '../storage/imports.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { receiveArchivedInvitations } from './receive-archived-invitations.ts';
import { tellHistory } from './tell-history.ts';
import {
  archiveWriter,
  sortRecords,
  storeRecords,
  type ArchiveWriter,
  type SortedRecords,
} from './write-records.ts';

export interface Importing {
  viewer: Viewer;
  row: ImportRow;
  signal?: AbortSignal | undefined;
}

type Ending = 'done' | 'failed' | 'cancelled';

/**
 * Imports one archive: rows first, each batch in a transaction of its own with its progress, then the stories of past
 * connections, then the requests that are still open. Every step leaves alone what is there already, so an import that
 * was interrupted, by a cancel, a crash or a second copy of the archive, goes on by simply starting again.
 *
 * @returns how it ended; what had been stored until then stays in any case
 */
export async function importArchive(deps: Deps, { viewer, row, signal }: Importing): Promise<Ending> {
  const archive = await deps.readArchive(row.path, signal ? { signal } : {});
  if (!archive.ok) {
    await deps.store.imports.end(row, { state: 'failed', failure: archive.failure, at: deps.now() });
    return 'failed';
  }
  const writer = await archiveWriter(deps.store, viewer, deps.newId);
  const state: ImportInProgress = { row, counts: countedAgain(row.counts), places: 0 };
  if (!(await writeAll(deps, { writer, state, batches: archive.value }))) return 'cancelled';
  await writer.threads.save(deps.store, viewer);
  if (!(await tellHistory(deps, viewer, () => keepAlive(deps, state)))) return 'cancelled';
  state.counts.newRequests += await receiveArchivedInvitations(deps, viewer);
  if (!(await keepAlive(deps, state))) return 'cancelled';
  await deps.store.imports.end(row, { state: 'done', at: deps.now() });
  return 'done';
}

/** Where an import stands between two batches. */
interface ImportInProgress {
  row: ImportRow;
  counts: ImportCounts;
  /** How many skipped rows have been listed; the same archive lists the same ones at the same places. */
  places: number;
}

/** What is found is counted anew each time; what was new stays new, also when the import had to start again. */
const countedAgain = ({
  newConnections,
  newInvitations,
  newMessages,
  newRequests,
}: ImportCounts): ImportCounts => ({
  ...NOTHING_COUNTED,
  newConnections,
  newInvitations,
  newMessages,
  newRequests,
});

interface Writing {
  writer: ArchiveWriter;
  state: ImportInProgress;
  batches: AsyncIterable<ImportBatch>;
}

/** Stores one lot while the next is read and sorted; false when the import was cancelled meanwhile. */
async function writeAll(deps: Deps, { writer, state, batches }: Writing): Promise<boolean> {
  let storing = Promise.resolve(true);
  try {
    for await (const batch of inLots(batches)) {
      const rows = sortRecords(writer, batch.records);
      const skipped = skippedRows(batch, state);
      state.places += skipped.length;
      if (!(await storing)) return false;
      storing = storeLot(deps, { writer, state, rows, skipped, batch });
    }
    return await storing;
  } finally {
    await Promise.allSettled([storing]);
  }
}

interface Lot {
  writer: ArchiveWriter;
  state: ImportInProgress;
  rows: SortedRecords;
  skipped: SkippedRowRow[];
  batch: ImportBatch;
}

/** Stores a lot and its progress together; false when the import was cancelled, and then nothing of it. */
async function storeLot(deps: Deps, lot: Lot): Promise<boolean> {
  try {
    const { bytesRead, bytesTotal } = lot.batch.progress;
    const row = { ...lot.state.row, bytesRead, bytesInAll: bytesTotal };
    const counts = await deps.store.transaction((tx) => storeIn(tx, { ...lot, row, now: deps.now() }));
    Object.assign(lot.state, { counts, row });
    return true;
  } catch (error) {
    if (error === CANCELLED) return false;
    throw error;
  }
}

const CANCELLED = new Error('cancelled');

async function storeIn(
  tx: Repositories,
  { writer, state, rows, skipped, batch, row, now }: Lot & { row: ImportRow; now: Instant },
): Promise<ImportCounts> {
  const [goesOn, found] = await Promise.all([
    // The first to be sent: from here on a cancel waits for the end of this lot, so that what is stored is counted.
    tx.imports.progress(state.row, now),
    storeRecords(tx, writer.viewer, rows),
    tx.imports.addSkipped(skipped),
  ]);
  if (!goesOn) throw CANCELLED; // undoes what was stored before the answer came
  const counts = sum(state.counts, { ...found, skipped: batch.skipped.length });
  await tx.imports.progress({ ...row, counts }, now);
  return counts;
}

/** Records from which a lot is stored: fewer would cost more transactions, more would weigh more. */
const LOT = 4_000;

/** Puts small batches together. */
async function* inLots(batches: AsyncIterable<ImportBatch>): AsyncIterable<ImportBatch> {
  let held: ImportBatch[] = [];
  let records = 0;
  for await (const batch of batches) {
    held.push(batch);
    records += batch.records.length;
    if (records < LOT) continue;
    yield together(held);
    held = [];
    records = 0;
  }
  if (held.length > 0) yield together(held);
}

const together = (batches: readonly ImportBatch[]): ImportBatch => ({
  records: batches.flatMap(({ records }) => records),
  skipped: batches.flatMap(({ skipped }) => skipped),
  unread: batches.flatMap(({ unread }) => unread),
  notices: batches.flatMap(({ notices }) => notices),
  progress: batches.at(-1)!.progress,
});

const keepAlive = (deps: Deps, { row, counts }: ImportInProgress): Promise<boolean> =>
  deps.store.imports.progress({ ...row, counts }, deps.now());

function skippedRows(
  { skipped, unread, notices }: ImportBatch,
  { row, places }: ImportInProgress,
): SkippedRowRow[] {
  const base = { ownerId: row.ownerId, importId: row.id, line: 0, detail: '' };
  const listed = [
    ...skipped.map((one) => ({ ...base, kind: 'row', ...one })),
    ...unread.map((one) => ({ ...base, kind: 'file', ...one })),
    ...notices.map(({ file, code }) => ({ ...base, kind: 'notice', file, cause: code })),
  ];
  return listed.map((one, index) => ({ ...one, place: places + index }));
}

function sum(counts: ImportCounts, more: Partial<ImportCounts>): ImportCounts {
  const total = { ...counts };
  for (const [name, count] of Object.entries(more) as [keyof ImportCounts, number][]) total[name] += count;
  return total;
}
