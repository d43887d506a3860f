/**
 * One CSV file as a table: its first bytes tell encoding, delimiter and header, then come the rows in chunks. Nothing is
 * read twice, and no more than one chunk is held.
 */
import type { ArchiveLimits, Notice } from '../importer.ts';
import type { ArchiveFile } from './archive.ts';
import { type CsvRows, createCsvReader } from './csv.ts';
import { createDecoder, type Decoder } from './encoding.ts';
import { kindByName } from './file-kinds.ts';
import { findHeader, type Header } from './header.ts';

export interface TableChunk extends CsvRows {
  /** Bytes of the file that this chunk stands for. */
  bytes: number;
}

export interface Table {
  header: Header;
  chunks: AsyncIterable<TableChunk>;
  /** What is unusual about the file; complete when the chunks are read. */
  notices(): Notice['code'][];
  /** Lets go of the file without reading the rows. */
  close(): Promise<void>;
}

/** Large enough that no time goes into waiting, small enough that the rows of one chunk weigh little. */
const CHUNK_BYTES = 2 ** 16;

/** Opens a file. Read the chunks, leave the loop over them, or close the table. */
export async function openTable(
  file: ArchiveFile,
  limits: ArchiveLimits,
): Promise<Table | 'empty-file' | 'header-missing'> {
  const source = inChunks(file.read());
  const first = await source.next();
  if (first.done === true) return 'empty-file';
  const decoder = createDecoder(first.value);
  const head = decoder.decode(first.value);
  const toLines = lineBreaks(head);
  const text = toLines(head);
  const header = findHeader(text, kindByName(file.path));
  if (header === null) {
    await source.return(undefined);
    return text.trim() === '' ? 'empty-file' : 'header-missing';
  }
  return tableOf({ header, decoder, limits, source, text, toLines, bytes: first.value.length });
}

interface Opened {
  header: Header;
  decoder: Decoder;
  limits: ArchiveLimits;
  source: AsyncGenerator<Buffer>;
  /** The first chunk, which told us the header. */
  text: string;
  bytes: number;
  toLines: (text: string) => string;
}

function tableOf(opened: Opened): Table {
  const seen = { backslashes: false };
  return {
    header: opened.header,
    chunks: readChunks(opened, seen),
    notices: () => noticesOf(opened, seen.backslashes),
    close: async () => void (await opened.source.return(undefined)),
  };
}

async function* readChunks(opened: Opened, seen: { backslashes: boolean }): AsyncIterable<TableChunk> {
  const { header, decoder, limits, source, toLines } = opened;
  const reader = createCsvReader({
    delimiter: header.delimiter,
    width: header.width,
    maxFieldChars: limits.maxFieldChars,
    fillShortRows: isResaved(opened),
    firstLine: header.nextLine,
  });
  const counted = (rows: CsvRows, bytes: number): TableChunk => {
    seen.backslashes ||= rows.backslashed > 0;
    return { ...rows, bytes };
  };
  try {
    yield counted(reader.push(opened.text.slice(header.end)), opened.bytes);
    for await (const chunk of source)
      yield counted(reader.push(toLines(decoder.decode(chunk))), chunk.length);
    yield counted(reader.push(toLines(decoder.end())), 0);
    yield counted(reader.end(), 0);
  } finally {
    await source.return(undefined);
  }
}

/** Old spreadsheets on the Mac end lines with a carriage return alone. */
function lineBreaks(head: string): (text: string) => string {
  const isOldMac = head.includes('\r') && !head.includes('\n');
  return isOldMac ? (text) => text.replaceAll('\r', '\n') : (text) => text;
}

/** LinkedIn itself never writes semicolons, nor a mark before UTF-8, nor CRLF in any file that we read. */
function isResaved({ header, decoder, text }: Opened): boolean {
  const { encoding, hasMark } = decoder.found;
  if (encoding.startsWith('utf-16')) return false;
  return header.delimiter !== ',' || hasMark || text.charCodeAt(header.end - 2) === 13;
}

function noticesOf(opened: Opened, hasBackslashes: boolean): Notice['code'][] {
  const { found } = opened.decoder;
  const notices: Notice['code'][] = [];
  if (isResaved(opened)) notices.push('resaved-by-spreadsheet');
  if (found.encoding === 'windows-1252') notices.push('read-as-windows-1252');
  if (found.encoding.startsWith('utf-16')) notices.push('read-as-utf-16');
  if (hasBackslashes) notices.push('read-with-backslash-quotes');
  if (found.controlCharacters) notices.push('control-characters-removed');
  return notices;
}

/** Zips unpack in small pieces; fewer and larger ones cost less. */
async function* inChunks(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < CHUNK_BYTES) continue;
    yield held.length === 1 ? piece : Buffer.concat(held);
    held = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(held);
}
