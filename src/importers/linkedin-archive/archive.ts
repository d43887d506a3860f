/** A zip, a folder or a single CSV file behind one interface. */
import type { UnreadCause, UnreadFile } from '../importer.ts';

/** A file that may be read: its name is safe and its declared size within the limits. */
export interface ArchiveFile {
  path: string;
  /** Unpacked; for a zip as declared, which reading enforces. */
  bytes: number;
  /** Reads once, from the start. Throws {@link FileDamage} where the bytes are not what was declared. */
  read(): AsyncIterable<Buffer>;
}

export interface Archive {
  files: readonly ArchiveFile[];
  /** Entries that are refused whatever their content. */
  refused: readonly UnreadFile[];
  close(): Promise<void>;
}

/** A file turned out damaged, or larger than allowed, while it was read. What came before is sound. */
export class FileDamage extends Error {
  override readonly name = 'FileDamage';
  readonly unreadCause: UnreadCause;
  constructor(unreadCause: UnreadCause, options?: ErrorOptions) {
    super(unreadCause, options);
    this.unreadCause = unreadCause;
  }
}
