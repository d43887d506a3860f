import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import yazl from 'yazl';
import type {
  ImportBatch,
  ImportOptions,
  ImportRecord,
  Notice,
  Progress,
  SkippedRow,
  UnreadFile,
} from '../src/importers/importer.ts';
import { readLinkedinArchive } from '../src/importers/linkedin-archive/read-archive.ts';

/** Everything that an archive gives, gathered. */
export interface WholeArchive {
  records: ImportRecord[];
  skipped: SkippedRow[];
  unread: UnreadFile[];
  notices: Notice[];
  progress: Progress[];
  batches: ImportBatch[];
}

/** Reads an archive that must open. */
export async function readWhole(path: string, options?: ImportOptions): Promise<WholeArchive> {
  const archive = await readLinkedinArchive(path, options);
  if (!archive.ok) throw new Error(`refused: ${archive.failure}`);
  const whole: WholeArchive = {
    records: [],
    skipped: [],
    unread: [],
    notices: [],
    progress: [],
    batches: [],
  };
  for await (const batch of archive.value) {
    whole.records.push(...batch.records);
    whole.skipped.push(...batch.skipped);
    whole.unread.push(...batch.unread);
    whole.notices.push(...batch.notices);
    whole.progress.push(batch.progress);
    whole.batches.push(batch);
  }
  return whole;
}

export function ofKind<Kind extends ImportRecord['kind']>(
  { records }: Pick<WholeArchive, 'records'>,
  kind: Kind,
): Extract<ImportRecord, { kind: Kind }>[] {
  return records.filter((record): record is Extract<ImportRecord, { kind: Kind }> => record.kind === kind);
}

/** Keys of everything that has one. */
export const keysIn = ({ records }: Pick<WholeArchive, 'records'>): string[] =>
  records.flatMap((record) => ('key' in record ? [record.key] : []));

/** Records as text, for comparing whole archives; their order within one archive is part of it. */
export const asText = ({ records }: Pick<WholeArchive, 'records'>): string[] =>
  records.map((record) => JSON.stringify(record));

export const fixture = (name: string): string =>
  fileURLToPath(new URL(`./fixtures/linkedin-archive/${name}`, import.meta.url));

/** Runs with a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'forthright-archive-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Packs a folder as LinkedIn does, into one zip. */
export async function zipFolder(folder: string, path: string): Promise<void> {
  const zip = new yazl.ZipFile();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    zip.addBuffer(await readFile(full), full.slice(folder.length + 1));
  }
  await writeZip(zip, path);
}

export async function writeZip(zip: yazl.ZipFile, path: string): Promise<void> {
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
