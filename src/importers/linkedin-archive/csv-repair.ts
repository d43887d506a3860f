/**
 * Second readings of a record that RFC 4180 cannot split, tried in this order and taken only when they give exactly the
 * right number of fields: quotes escaped by a backslash (some of LinkedIn's files), then quotes that were not escaped at
 * all (hand-made files), where only a quote before a delimiter or a line break closes a field.
 */
import type { Scan } from './csv-record.ts';

export interface RepairedRecord {
  fields: string[];
  end: number;
  by: 'backslash' | 'bare-quotes';
}

/** No second reading looks further than this, so that a damaged file costs time in proportion to its size. */
export const MAX_REPAIRED_CHARS = 2 ** 16;

export function repairRecord(scan: Scan, start: number, width: number): RepairedRecord | null {
  const text = scan.text.slice(start, start + MAX_REPAIRED_CHARS);
  if (!text.includes('"')) return null;
  const delimiter = String.fromCharCode(scan.delimiter);
  const reaches = start + text.length === scan.text.length && scan.final;
  for (const by of ['backslash', 'bare-quotes'] as const) {
    if (by === 'backslash' && !text.includes('\\"')) continue;
    const read = readLoosely({ text, delimiter, reaches, width }, FIELD[by]);
    if (read !== null) return { fields: read.fields.map(UNESCAPE[by]), end: start + read.end, by };
  }
  return null;
}

/** Matches one field with its end; the first group is a quoted value, the second a plain one. */
const FIELD = {
  backslash: (d: string) =>
    new RegExp(`(?:"((?:[^"\\\\]|\\\\[^]|"")*)"|([^"${d}\\n]*))(${d}|\\r?\\n|$)`, 'y'),
  'bare-quotes': (d: string) =>
    new RegExp(`(?:"([^]*?)"(?=${d}|\\r?\\n|$)|([^"${d}\\n]*))(${d}|\\r?\\n|$)`, 'y'),
};

const UNESCAPE = {
  backslash: (value: string) =>
    value.replace(/\\(["\\])|""/g, (_, escaped: string | undefined) => escaped ?? '"'),
  'bare-quotes': (value: string) => value.replaceAll('""', '"'),
};

interface Loose {
  text: string;
  delimiter: string;
  /** Whether the end of the text is the end of the file, and so may end a record. */
  reaches: boolean;
  width: number;
}

function readLoosely({ text, delimiter, reaches, width }: Loose, field: (delimiter: string) => RegExp) {
  const pattern = field(delimiter);
  const fields: string[] = [];
  while (fields.length < width) {
    const match = pattern.exec(text);
    if (match === null) return null;
    fields.push(match[1] ?? match[2]?.replace(/\r$/, '') ?? '');
    if (match[3] === delimiter) continue;
    const isCut = match[3] === '' && !reaches;
    return fields.length === width && !isCut ? { fields, end: pattern.lastIndex } : null;
  }
  return null;
}
