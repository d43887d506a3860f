import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Node 20 cannot read TypeScript, and a thread does not get the loader of its parent: neither tsx's nor Vitest's. */
const FROM_SOURCE = new URL('./thread-from-source.mjs', import.meta.url);

/**
 * Starts a file in a thread of its own: compiled where we are compiled, from source where we run from source.
 *
 * @param file its address without the ending, as `new URL('./worker', import.meta.url)`
 */
export function startThread(file: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${file.href}.js`), options);
  return new Worker(FROM_SOURCE, { ...options, argv: [`${file.href}.ts`] });
}
