import type { PGlite } from '@electric-sql/pglite';
import { messageSplitter } from './message-splitter.ts';

/** What one client of the session sees: bytes in, bytes out. */
export interface Client {
  receive(chunk: Uint8Array): void;
  leave(): void;
}

interface Line {
  split: (chunk: Uint8Array) => Uint8Array[];
  waiting: Uint8Array[];
  answer: (bytes: Uint8Array) => void;
}

/**
 * PGlite reads only what it has been given and ends when it wants more, so COPY FROM STDIN would end the database. Put
 * behind every input this refuses the copy instead; PostgreSQL ignores it whenever no copy is going on.
 */
const REFUSE_COPY = message('f', 'the embedded database cannot COPY FROM STDIN');

/** "Ready for query, no transaction open": how every answer to a finished conversation ends. */
const READY_AND_IDLE = Buffer.from('Z\0\0\0\x05I', 'latin1');

const SYNC = Buffer.from('S\0\0\0\x04', 'latin1');

/**
 * PGlite has one session for everybody. This lets several clients use it without mixing their conversations: whoever
 * spoke last keeps the floor until PostgreSQL says that it is ready and that no transaction is open.
 */
export class Session {
  readonly #pg: PGlite;
  readonly #lines: Line[] = [];
  #floor: Line | undefined;

  constructor(pg: PGlite) {
    this.#pg = pg;
  }

  admit(answer: (bytes: Uint8Array) => void): Client {
    const line: Line = { split: messageSplitter(), waiting: [], answer };
    this.#lines.push(line);
    return {
      receive: (chunk) => {
        line.waiting.push(...line.split(chunk));
        this.#serve();
      },
      leave: () => this.#dismiss(line),
    };
  }

  #serve(): void {
    for (let line = this.#next(); line !== undefined; line = this.#next()) {
      const piece = line.waiting.shift();
      if (piece !== undefined) this.#floor = this.#run(piece, line.answer) ? undefined : line;
    }
  }

  #next(): Line | undefined {
    const allowed = this.#floor === undefined ? this.#lines : [this.#floor];
    return allowed.find((line) => line.waiting.length > 0);
  }

  /** @returns whether the conversation is over, so that another client may speak */
  #run(given: Uint8Array, answer: (bytes: Uint8Array) => void): boolean {
    const input = isStartup(given) ? given : Buffer.concat([given, REFUSE_COPY]);
    let tail: Uint8Array = Buffer.alloc(0); // the last bytes; they may arrive in two pieces
    // It promises, but it does its work and calls back before it returns.
    void this.#pg.execProtocolRawStream(input, {
      syncToFs: false,
      onRawData: (data) => {
        tail = Buffer.concat([tail, data.subarray(-READY_AND_IDLE.length)]).subarray(-READY_AND_IDLE.length);
        answer(data.slice()); // the memory behind it is PostgreSQL's own buffer
      },
    });
    return READY_AND_IDLE.equals(tail);
  }

  #dismiss(line: Line): void {
    this.#lines.splice(this.#lines.indexOf(line), 1);
    if (this.#floor !== line) return;
    this.#run(SYNC, () => {}); // after an error PostgreSQL ignores everything before this
    this.#run(message('Q', 'rollback'), () => {});
    this.#floor = undefined;
    this.#serve();
  }
}

const isStartup = (input: Uint8Array) => input[0] === 0;

function message(type: string, content: string): Buffer {
  const text = Buffer.from(`${content}\0`);
  const header = Buffer.alloc(5);
  header.write(type);
  header.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([header, text]);
}
