/** Finds the header of a LinkedIn CSV and, by it, the delimiter and the kind of the file. */
import { scanRecord } from './csv-record.ts';
import { type FileKind, kindByHeader, plainColumn } from './file-kinds.ts';

export interface Header {
  kind: FileKind;
  delimiter: string;
  width: number;
  /** Index of each column by its plain name; the first of several with the same name. */
  columns: ReadonlyMap<string, number>;
  /** Where the first row begins, and on which line. */
  end: number;
  nextLine: number;
}

const DELIMITERS = [',', ';', '\t'] as const;
/** LinkedIn's notes above the header take three lines; never count on it. */
const MAX_ROWS_ABOVE = 20;

/** Returns null when none of the first rows is a header that we know. */
export function findHeader(text: string, named: FileKind | undefined): Header | null {
  for (const delimiter of DELIMITERS) {
    const found = findWith(delimiter, text, named);
    if (found !== null) return found;
  }
  return null;
}

function findWith(delimiter: string, text: string, named: FileKind | undefined): Header | null {
  const scan = {
    text,
    final: true,
    delimiter: delimiter.charCodeAt(0),
    maxFields: 500,
    fields: [] as string[],
  };
  let position = 0;
  for (let row = 0; row < MAX_ROWS_ABOVE && position < text.length; row++) {
    const scanned = scanRecord(scan, position);
    const end = scanned >= 0 ? scanned : endOfLine(text, position);
    const kind = scanned >= 0 ? kindByHeader(scan.fields, named) : undefined;
    if (kind !== undefined) {
      const nextLine = 1 + text.slice(0, end).split('\n').length - 1;
      return { kind, delimiter, ...columnsOf(scan.fields), end, nextLine };
    }
    position = end;
  }
  return null;
}

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
};

/** Spreadsheets may add empty columns on the right; those are no fields. */
function columnsOf(fields: readonly string[]): Pick<Header, 'columns' | 'width'> {
  const width = fields.findLastIndex((name) => name.trim() !== '') + 1;
  const columns = new Map<string, number>();
  for (const [index, name] of fields.slice(0, width).entries()) {
    if (!columns.has(plainColumn(name))) columns.set(plainColumn(name), index);
  }
  return { columns, width };
}
