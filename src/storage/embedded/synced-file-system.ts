import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Start = Parameters<NodeFS['init']>;
type EmscriptenModule = { FS: { filesystems: { NODEFS: { stream_ops: StreamOperations } } } };
type StreamOperations = { fsync?: (stream: { nfd: number }) => number };

/**
 * PGlite's own file system leaves out fsync, so PostgreSQL believes that its log is on the disk while it is still in
 * the operating system's memory. This one passes the call on. PostgreSQL then also syncs what it writes only by
 * fsync(): the fdatasync() of the WebAssembly build never reaches a file system (hence wal_sync_method in worker.ts).
 */
export class SyncedFileSystem extends NodeFS {
  override async init(...[pg, options]: Start): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (started: EmscriptenModule) => passOnFsync(started)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

let calls = 0;

/** How often PostgreSQL asked for a sync since this thread began, and was obeyed. */
export const syncedTimes = (): number => calls;

function passOnFsync({ FS }: EmscriptenModule): void {
  FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
    fsyncSync(nfd);
    calls++;
    return 0;
  };
}
