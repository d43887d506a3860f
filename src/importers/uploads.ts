import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { fail, ok, type Result } from '../domain/result.ts';

/** Above any real archive; a full disk is worse than a refused file. */
const LARGEST_UPLOAD = 4 * 2 ** 30;

/** Files on their way in: kept from the upload to the end of their import, readable by the server's user alone. */
export function uploadsIn(dataDir: string) {
  const folder = join(dataDir, 'uploads');
  return {
    /** Writes a body to disk as it arrives. */
    async keep(
      id: string,
      body: ReadableStream | null,
    ): Promise<Result<string, 'upload-empty' | 'upload-too-large'>> {
      if (!body) return fail('upload-empty');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${id}.zip`);
      const count = countingUpTo(LARGEST_UPLOAD);
      try {
        await pipeline(Readable.fromWeb(body), count.through, createWriteStream(path, { mode: 0o600 }));
      } catch (error) {
        await rm(path, { force: true });
        if (count.isOver()) return fail('upload-too-large');
        throw error;
      }
      if (count.bytes() > 0) return ok(path);
      await rm(path, { force: true });
      return fail('upload-empty');
    },

    async remove(path: string): Promise<void> {
      await rm(path, { force: true });
    },
  };
}

export type Uploads = ReturnType<typeof uploadsIn>;

function countingUpTo(most: number) {
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > most ? new Error('The upload is too large.') : null, chunk);
    },
  });
  return { through, bytes: () => bytes, isOver: () => bytes > most };
}
