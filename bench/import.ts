/**
 * Importing a large LinkedIn archive, against the least that anybody would have to do: csv-parse of its files plus COPY
 * of the rows. Every run has a process and a database of its own; ratios are of medians.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgresServer } from '../tests/postgres-server.ts';

export interface Run {
  ms: number;
  /** Above the idle process, at its peak. */
  extraMb: number;
}

const GOALS = { server: 3, embedded: 8, extraMb: 150 };

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '30000' },
    messages: { type: 'string', default: '200000' },
  },
});

function compare(kind: 'server' | 'embedded', { archive, url }: { archive: string; url: string }) {
  const ours: Run[] = [];
  const least: Run[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    least.push(measured('least-import.ts', [archive, url]));
    ours.push(measured('product-import.ts', [archive, url]));
  }
  const [oursMs, leastMs] = [median(ours.map(({ ms }) => ms)), median(least.map(({ ms }) => ms))];
  return {
    [kind]: {
      ratio: round(oursMs / leastMs),
      goal: GOALS[kind],
      ours_ms: Math.round(oursMs),
      csv_parse_and_copy_ms: Math.round(leastMs),
      extra_mb: Math.round(median(ours.map(({ extraMb }) => extraMb))),
      goal_extra_mb: GOALS.extraMb,
      raw_ours_ms: ours.map(({ ms }) => Math.round(ms)),
      raw_least_ms: least.map(({ ms }) => Math.round(ms)),
    },
  };
}

function measured(file: string, args: string[]): Run {
  return JSON.parse(child(file, args)) as Run;
}

function child(file: string, args: string[]): string {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path, ...args], {
    maxBuffer: 2 ** 26,
  });
  if (run.status !== 0) throw new Error(`${file} failed:\n${run.stderr.toString()}`);
  return run.stdout.toString().trim();
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

function report(results: Record<string, unknown>): void {
  const { connections, messages } = values;
  const all = {
    bench: 'import',
    connections: Number(connections),
    messages: Number(messages),
    node: process.version,
    ...results,
  };
  console.log(JSON.stringify(all, null, values.json ? 0 : 2));
}

const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
const server = await startPostgresServer();
try {
  const archive = join(folder, 'archive');
  child('make-archive.ts', [archive, '--connections', values.connections, '--messages', values.messages]);
  const databases = { server: server.url, embedded: '' };
  const results = Object.entries(databases).map(([kind, url]) =>
    compare(kind as keyof typeof databases, { archive, url }),
  );
  report(Object.assign({}, ...results) as Record<string, unknown>);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
