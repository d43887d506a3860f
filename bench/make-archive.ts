/**
 * Writes an invented LinkedIn archive, the same on every run:
 * `npx tsx bench/make-archive.ts OUT [--connections N] [--messages M] [--seed S] [--zip]`
 */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import yazl from 'yazl';
import { archiveFiles } from './archive/files.ts';

const USAGE = 'usage: make-archive OUT [--connections N] [--messages M] [--seed S] [--zip]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    connections: { type: 'string', default: '30000' },
    messages: { type: 'string', default: '200000' },
    seed: { type: 'string', default: 'forthright' },
    zip: { type: 'boolean', default: false },
  },
});

const [out] = positionals;
const size = {
  connections: Number(values.connections),
  messages: Number(values.messages),
  seed: values.seed,
};
if (out === undefined || positionals.length > 1 || !isSize(size.connections) || !isSize(size.messages)) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const files = archiveFiles(size);
await (values.zip ? writeZip(out, files) : writeFolder(out, files));

function isSize(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

async function writeFolder(folder: string, contents: Record<string, Iterable<string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, pieces] of Object.entries(contents)) {
    await pipeline(Readable.from(pieces), createWriteStream(join(folder, name)));
  }
}

async function writeZip(path: string, contents: Record<string, Iterable<string>>): Promise<void> {
  const zip = new yazl.ZipFile();
  const mtime = new Date(Date.UTC(2026, 10, 1)); // a fixed time, so that two runs give the same bytes
  for (const [name, pieces] of Object.entries(contents)) {
    const asBytes = Readable.from(pieces, { objectMode: false });
    zip.addReadStream(asBytes, name, { mtime });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
