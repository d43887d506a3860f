/** Finds the header of a LinkedIn CSV and, by it, the delimiter and the kind of the file. */
import { splitRecords } from './csv-records.ts';
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
  const bytes = Buffer.from(text);
  for (const delimiter of DELIMITERS) {
    const found = findWith(delimiter, bytes, named);
    if (found !== null) return found;
  }
  return null;
}

function findWith(delimiter: string, bytes: Buffer, named: FileKind | undefined): Header | null {
  const search: { header: Header | null; rows: number; position: number } = {
    header: null,
    rows: 0,
    position: 0,
  };
  while (search.header === null && search.rows < MAX_ROWS_ABOVE && search.position < bytes.length) {
    const from = search.position;
    const outcome = splitRecords(bytes.subarray(from), delimiter, (fields, end) => {
      search.rows++;
      if (fields === null) return false;
      search.position = from + end;
      const kind = kindByHeader(fields, named);
      if (kind !== undefined)
        search.header = { kind, delimiter, ...columnsOf(fields), ...placeOf(bytes, from + end) };
      return search.header === null && search.rows < MAX_ROWS_ABOVE;
    });
    if (outcome === 'all-read') break;
    search.rows++;
    search.position = endOfLine(bytes, search.position);
  }
  return search.header;
}

const endOfLine = (bytes: Buffer, from: number): number => {
  const at = bytes.indexOf('\n', from);
  return at < 0 ? bytes.length : at + 1;
};

function placeOf(bytes: Buffer, end: number): Pick<Header, 'end' | 'nextLine'> {
  const above = bytes.toString('utf8', 0, end);
  return { end: above.length, nextLine: above.split('\n').length };
}

/** Spreadsheets may add empty columns on the right; those are no fields. */
function columnsOf(fields: readonly string[]): Pick<Header, 'columns' | 'width'> {
  const width = fields.findLastIndex((name) => name.trim() !== '') + 1;
  const columns = new Map<string, number>();
  for (const [index, name] of fields.slice(0, width).entries()) {
    if (!columns.has(plainColumn(name))) columns.set(plainColumn(name), index);
  }
  return { columns, width };
}
