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
  for (const delimiter of DELIMITERS) {
    const found = findWith(delimiter, text, named);
    if (found !== null) return found;
  }
  return null;
}

function findWith(delimiter: string, text: string, named: FileKind | undefined): Header | null {
  const search: { header: Header | null; rows: number; position: number } = {
    header: null,
    rows: 0,
    position: 0,
  };
  while (search.header === null && search.rows < MAX_ROWS_ABOVE && search.position < text.length) {
    const take = (fields: string[] | null, end: number) => {
      search.rows++;
      if (fields === null) return false;
      search.position = end;
      const kind = kindByHeader(fields, named);
      if (kind !== undefined)
        search.header = { kind, delimiter, ...columnsOf(fields), ...placeOf(text, end) };
      return search.header === null && search.rows < MAX_ROWS_ABOVE;
    };
    const outcome = splitRecords(text, search.position, { delimiter, take });
    if (outcome === 'all-read') break;
    search.rows++;
    search.position = endOfLine(text, search.position);
  }
  return search.header;
}

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
};

const placeOf = (text: string, end: number): Pick<Header, 'end' | 'nextLine'> => ({
  end,
  nextLine: text.slice(0, end).split('\n').length,
});

/** Spreadsheets may add empty columns on the right; those are no fields. */
function columnsOf(fields: readonly string[]): Pick<Header, 'columns' | 'width'> {
  const width = fields.findLastIndex((name) => name.trim() !== '') + 1;
  const columns = new Map<string, number>();
  for (const [index, name] of fields.slice(0, width).entries()) {
    if (!columns.has(plainColumn(name))) columns.set(plainColumn(name), index);
  }
  return { columns, width };
}
