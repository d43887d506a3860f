import { momentOfNoticeId } from '../domain/notices.ts';
import { MINUTE, SECOND, type Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { DueNotice } from '../storage/notices.ts';
import type { Deps } from '../usecases/deps.ts';

/** So many pages of a member's are kept up to date by one process. */
const MOST_OF_ONE = 5;
/** So many members are asked about at once. */
const MEMBERS_AT_ONCE = 100;
/** Proxies cut a connection on which nothing is said. */
const HEARTBEAT_EVERY = 25 * SECOND;
/** A notice can be committed after its moment, and clocks of several machines differ: each look looks so far back. */
const LOOKS_BACK = MINUTE;
/** What a page has loaded before its stream began may lack what happened in between. */
const BEGINS_BEFORE = 10 * SECOND;
/** Whoever leaves so much unread has gone, or will ask again. */
const MOST_UNREAD = 1_000;
/** A browser that lost us comes back after so long. */
const COME_BACK_AFTER = 3 * SECOND;
/** A comment, which browsers pass over. */
const HEARTBEAT = ':\n\n';

interface Stream {
  viewer: Viewer;
  sessionId: string;
  /** What was due before is not told. */
  since: Instant;
  /** Told already, with the moment. */
  told: Map<string, Instant>;
  spokeAt: Instant;
  out: ReadableStreamDefaultController<Uint8Array>;
}

export interface OpenedBy {
  viewer: Viewer;
  sessionId: string;
  /** The event that a page saw last, when it comes back. */
  lastId?: string | undefined;
}

/**
 * Tells open pages that there is news, by looking into the database on behalf of all of them at once: so any process tells
 * of what any process did. It tells that a notice is due and no word of it; what it is, the page asks the API.
 */
export class LiveStreams {
  readonly #deps: Pick<Deps, 'store' | 'now'>;
  readonly #streams = new Set<Stream>();
  #isClosed = false;

  constructor(deps: Pick<Deps, 'store' | 'now'>) {
    this.#deps = deps;
  }

  /** A stream that begins with what the page missed; null when the member has too many already. */
  async open({ viewer, sessionId, lastId = '' }: OpenedBy): Promise<ReadableStream<Uint8Array> | null> {
    const now = this.#deps.now();
    const beginning = beginningAt(lastId, now);
    const missed = await this.#deps.store.notices.dueSince([viewer], { since: beginning.since, now });
    if (!this.#hasRoomFor(viewer)) return null;
    let stream: Stream;
    return new ReadableStream({
      start: (out) => {
        stream = { viewer, sessionId, ...beginning, spokeAt: now, out };
        this.#streams.add(stream);
        this.#say(stream, `retry: ${COME_BACK_AFTER}\n\n${newsFor(stream, missed)}`);
      },
      cancel: () => {
        this.#streams.delete(stream);
      },
    });
  }

  /** Looks what became due for those who are here, and says so. */
  async look(): Promise<void> {
    const now = this.#deps.now();
    const since = now - LOOKS_BACK;
    for (const some of lotsOf([...this.#streams])) {
      for (const stream of some) forget(stream, since);
      const viewers = some.map(({ viewer }) => viewer);
      await this.#tell(some, await this.#deps.store.notices.dueSince(viewers, { since, now }));
    }
  }

  /** Ends all of them; the pages look for another process. */
  close(): void {
    this.#isClosed = true;
    for (const stream of this.#streams) this.#end(stream);
  }

  #hasRoomFor({ memberId }: Viewer): boolean {
    const own = [...this.#streams].filter(({ viewer }) => viewer.memberId === memberId);
    return !this.#isClosed && own.length < MOST_OF_ONE;
  }

  /** Says what is new; to a stream that was silent for long, that it still lives; to one whose session ended, nothing. */
  async #tell(asked: readonly Stream[], due: readonly DueNotice[]): Promise<void> {
    const now = this.#deps.now();
    const speaking = asked.filter(
      (stream) => stream.spokeAt + HEARTBEAT_EVERY <= now || freshFor(stream, due).length > 0,
    );
    const sessions = new Set(speaking.map(({ sessionId }) => sessionId));
    const living = await this.#deps.store.signIns.living([...sessions], now);
    for (const stream of speaking) {
      if (!living.has(stream.sessionId)) this.#end(stream);
      else if (this.#streams.has(stream)) this.#say(stream, newsFor(stream, due) || HEARTBEAT);
    }
  }

  #say(stream: Stream, text: string): void {
    stream.spokeAt = this.#deps.now();
    stream.out.enqueue(BYTES.encode(text));
    if ((stream.out.desiredSize ?? 0) < -MOST_UNREAD) this.#end(stream);
  }

  #end(stream: Stream): void {
    if (this.#streams.delete(stream)) stream.out.close();
  }
}

/** Where a stream begins: at what the page saw last, or a moment ago. */
function beginningAt(lastId: string, now: Instant): Pick<Stream, 'since' | 'told'> {
  const last = momentOfNoticeId(lastId);
  if (last === null) return { since: now - BEGINS_BEFORE, told: new Map() };
  return { since: last - LOOKS_BACK, told: new Map([[lastId, last]]) };
}

const freshFor = ({ viewer, since, told }: Stream, due: readonly DueNotice[]): readonly DueNotice[] =>
  due.filter((one) => one.memberId === viewer.memberId && one.dueAt >= since && !told.has(one.id));

/** The events for what a stream has not told yet, which counts as told from then on; empty for nothing. */
function newsFor(stream: Stream, due: readonly DueNotice[]): string {
  const fresh = freshFor(stream, due);
  for (const { id, dueAt } of fresh) stream.told.set(id, dueAt);
  // Browsers drop events without data.
  return fresh.map(({ id }) => `event: notice\nid: ${id}\ndata: {}\n\n`).join('');
}

/** No look finds again what was due before. */
function forget({ told }: Stream, before: Instant): void {
  for (const [id, dueAt] of told) if (dueAt < before) told.delete(id);
}

const BYTES = new TextEncoder();

function* lotsOf(streams: readonly Stream[]): Generator<Stream[]> {
  for (let at = 0; at < streams.length; at += MEMBERS_AT_ONCE) yield streams.slice(at, at + MEMBERS_AT_ONCE);
}
