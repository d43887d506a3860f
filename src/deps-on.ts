import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { CODE_LENGTH, codeFrom } from './domain/event.ts';
import { readLinkedinArchive } from './importers/linkedin-archive/read-archive.ts';
import type { Database } from './storage/database.ts';
import { storeOn } from './storage/store.ts';
import { assessRequest } from './usecases/assess-request.ts';
import type { Deps } from './usecases/deps.ts';

/** The real things behind what use cases receive, the same in every thread. */
export const wired = (db: Database): Deps => ({
  store: storeOn(db),
  now: Date.now,
  newId,
  newCode: () => codeFrom(randomBytes(CODE_LENGTH)),
  newToken: () => randomBytes(24).toString('base64url'),
  assess: assessRequest,
  readArchive: readLinkedinArchive,
});
