import { once } from 'node:events';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import { startThread } from '../../thread.ts';
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
    const started = new EmbeddedPostgres(
      startThread(new URL('./worker', import.meta.url), { workerData: { directory } }),
    );
    await started.#hear('ready');
    return started;
  }

  /** One more connection; all of them share one session, in turns. */
  connect(): WorkerStream {
    const stream = new WorkerStream(this.admit());
    this.#streams.add(stream);
    stream.once('close', () => this.#streams.delete(stream));
    return stream;
  }

  /** The end of a line to the database, which may be handed to another thread. */
  admit(): MessagePort {
    if (this.#failure) throw this.#failure;
    const { port1, port2 } = new MessageChannel();
    this.#tell({ connect: port2 });
    return port1;
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
