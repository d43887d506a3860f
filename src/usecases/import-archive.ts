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
  addRecords,
  archiveWriter,
  changeKnown,
  sortRecords,
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

/** Lots that may be under way to the database while the next is read and sorted. */
const LOTS_UNDER_WAY = 2;

/** Stores lots while the next is read and sorted; false when the import was cancelled meanwhile. */
async function writeAll(deps: Deps, { writer, state, batches }: Writing): Promise<boolean> {
  const underWay: Promise<boolean>[] = [];
  let last = Promise.resolve(true);
  try {
    for await (const batch of inLots(batches)) {
      const rows = sortRecords(writer, batch.records);
      const skipped = skippedRows(batch, state);
      state.places += skipped.length;
      if (underWay.length === LOTS_UNDER_WAY && !(await underWay.shift())) return false;
      last = storeLot(deps, { viewer: writer.viewer, state, rows, skipped, batch, before: last });
      underWay.push(last);
    }
    return await last;
  } finally {
    await Promise.allSettled(underWay);
  }
}

interface Lot {
  viewer: Viewer;
  state: ImportInProgress;
  rows: SortedRecords;
  skipped: SkippedRowRow[];
  batch: ImportBatch;
  /** The lot before this one. Their rows may travel side by side, but they are counted one after the other. */
  before: Promise<boolean>;
}

/** Stores a lot and its progress together; false when the import was cancelled, and then nothing of it. */
async function storeLot(deps: Deps, lot: Lot): Promise<boolean> {
  try {
    Object.assign(lot.state, await deps.store.transaction((tx) => storeIn(tx, lot, deps.now())));
    return true;
  } catch (error) {
    if (error === CANCELLED) return false;
    throw error;
  }
}

const CANCELLED = new Error('cancelled');

async function storeIn(
  tx: Repositories,
  { viewer, state, rows, skipped, batch, before }: Lot,
  now: Instant,
): Promise<Pick<ImportInProgress, 'row' | 'counts'>> {
  const [found] = await Promise.all([addRecords(tx, viewer, rows), tx.imports.addSkipped(skipped)]);
  if (!(await before)) throw CANCELLED;
  await changeKnown(tx, viewer, rows);
  const { bytesRead, bytesTotal } = batch.progress;
  const row = { ...state.row, bytesRead, bytesInAll: bytesTotal };
  const counts = sum(state.counts, { ...found, skipped: batch.skipped.length });
  // Asked last: what was stored after a cancel is undone, so that what stays is always counted.
  if (!(await tx.imports.progress({ ...row, counts }, now))) throw CANCELLED;
  return { row, counts };
}

/** Records from which a lot is stored: fewer would cost more transactions, more would weigh more. */
const LOT = 2_000;

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
