import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Order, Report } from './worker.ts';
import { WorkerStream } from './worker-stream.ts';

/** PGlite in a thread of its own, so that a long query never stops the rest of the program. */
export class EmbeddedPostgres {
  readonly #worker: Worker;
  #failure: Error | undefined;
  readonly #streams = new Set<WorkerStream>();

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('error', (cause) => this.#fail(cause));
    worker.on('exit', () => this.#fail());
  }

  static async start(directory: string): Promise<EmbeddedPostgres> {
    const started = new EmbeddedPostgres(startWorker(directory));
    await started.#hear('ready');
    return started;
  }

  /** One more connection; all of them share one session, in turns. */
  connect(): WorkerStream {
    if (this.#failure) throw this.#failure;
    const { port1, port2 } = new MessageChannel();
    this.#tell({ connect: port2 });
    const stream = new WorkerStream(port1);
    this.#streams.add(stream);
    stream.once('close', () => this.#streams.delete(stream));
    return stream;
  }

  async countSyncs(): Promise<number> {
    const answer = once(this.#worker, 'message') as Promise<[Report]>;
    this.#tell('count-syncs');
    const [report] = await answer;
    return typeof report === 'object' ? report.syncs : 0;
  }

  /** PostgreSQL writes its checkpoint and ends; then the thread does. */
  async stop(): Promise<void> {
    if (!this.#failure) {
      const stopped = this.#hear('stopped');
      this.#tell('stop');
      await stopped;
    }
    await this.#worker.terminate();
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order, typeof order === 'object' ? [order.connect] : []);
  }

  /** @throws what ended the thread, if it ends instead */
  async #hear(expected: Report): Promise<void> {
    const [report] = (await Promise.race([once(this.#worker, 'message'), once(this.#worker, 'exit')])) as [
      unknown,
    ];
    if (report !== expected)
      throw this.#failure ?? new Error('The embedded database gave an unexpected answer.');
  }

  #fail(cause?: unknown): void {
    this.#failure ??= new Error('The embedded database has stopped.', { cause });
    for (const stream of this.#streams) stream.destroy(this.#failure);
  }
}

function startWorker(directory: string): Worker {
  const file = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';
  return new Worker(new URL(file, import.meta.url), { workerData: { directory } });
}
