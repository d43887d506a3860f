/**
 * Second readings of a record that RFC 4180 cannot split, tried in this order and taken only when they give exactly the
 * right number of fields: quotes escaped by a backslash (some of LinkedIn's files), then quotes that were not escaped at
 * all (hand-made files), where only a quote before a delimiter or a line break closes a field.
 */
export interface RepairedRecord {
  fields: string[];
  /** In characters, line break included. */
  length: number;
  by: 'backslash' | 'bare-quotes';
}

/** No second reading should be given more than this, so that a damaged file costs time in proportion to its size. */
export const MAX_REPAIRED = 2 ** 16;

/** Reads the record that the text begins with. */
export function repairRecord(text: string, delimiter: string, width: number): RepairedRecord | null {
  if (!text.includes('"')) return null;
  for (const by of ['backslash', 'bare-quotes'] as const) {
    if (by === 'backslash' && !text.includes('\\"')) continue;
    const read = readLoosely(text, FIELD[by](delimiter), width);
    if (read === null) continue;
    return { fields: read.fields.map(UNESCAPE[by]), length: read.length, by };
  }
  return null;
}

/** Matches one field with what ends it; the groups are a quoted value, a plain one, and a line break as the end. */
const FIELD = {
  backslash: (d: string) =>
    new RegExp(`(?:"((?:[^"\\\\]|\\\\[^]|"")*)"|([^"${d}\\n]*?))(?:${d}|(\\r?\\n))`, 'y'),
  'bare-quotes': (d: string) => new RegExp(`(?:"([^]*?)"|([^"${d}\\n]*?))(?:${d}|(\\r?\\n))`, 'y'),
};

const UNESCAPE = {
  backslash: (value: string) =>
    value.replace(/\\(["\\])|""/g, (_, escaped: string | undefined) => escaped ?? '"'),
  'bare-quotes': (value: string) => value.replaceAll('""', '"'),
};

function readLoosely(text: string, field: RegExp, width: number) {
  const fields: string[] = [];
  while (fields.length < width) {
    const match = field.exec(text);
    if (match === null) return null;
    fields.push(match[1] ?? match[2] ?? '');
    if (match[3] === undefined) continue;
    return fields.length === width ? { fields, length: field.lastIndex } : null;
  }
  return null;
}
