import type { Store } from '../storage/store.ts';
import type { Assessment, IncomingRequest } from '../domain/request.ts';
import type { Result } from '../domain/result.ts';
import type { ArchiveFailure, ImportBatch, ImportOptions } from '../importers/importer.ts';
import type { Instant } from '../domain/time.ts';

/** What use cases receive from outside. The clock and the ids come in too, so that every decision can be repeated. */
export interface Deps {
  /** Reads a LinkedIn archive as a stream of records. */
  readArchive: (
    path: string,
    options?: ImportOptions,
  ) => Promise<Result<AsyncIterable<ImportBatch>, ArchiveFailure>>;
  store: Store;
  now: () => Instant;
  /** A fresh UUIDv7; ids made later sort later. */
  newId: () => string;
  /** A secret for a link, which nobody can guess. */
  newToken: () => string;
  /** A short code that people can type and read out; see `domain/event.ts`. */
  newCode: () => string;
  assess: (request: Pick<IncomingRequest, 'note' | 'sender' | 'declared'>) => Assessment;
}
