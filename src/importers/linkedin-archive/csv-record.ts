/** One CSV record by RFC 4180, from a given place in a text. Kept apart and small: this is the innermost loop. */

export interface Scan {
  text: string;
  /** Whether the text ends where the file ends. */
  final: boolean;
  /** Code of the delimiter. */
  delimiter: number;
  /** More fields than this are no record but a runaway quote. */
  maxFields: number;
  /** The fields of the last record. */
  fields: string[];
}

/** The text ends inside the record. */
export const INCOMPLETE = -1;
/** A quote stands where none may stand, or there are far too many fields. */
export const BROKEN = -2;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Reads the record at `start` into `scan.fields`. Returns where the next one begins, or INCOMPLETE or BROKEN. */
export function scanRecord(scan: Scan, start: number): number {
  const { text, delimiter, maxFields } = scan;
  const fields: string[] = [];
  scan.fields = fields;
  let position = start;
  while (fields.length < maxFields) {
    const end =
      text.charCodeAt(position) === QUOTE ? quotedField(scan, position) : plainField(scan, position);
    if (end < 0) return end;
    const after = text.charCodeAt(end);
    if (after === delimiter) position = end + 1;
    else if (after === LINE_FEED) return end + 1;
    else if (after === CARRIAGE_RETURN) return Math.min(end + 2, text.length);
    else return text.length;
  }
  return BROKEN;
}

/** Adds the field and returns the index of what ends it: a delimiter, a line break or the end of the file. */
function quotedField(scan: Scan, start: number): number {
  const { text } = scan;
  let isEscaped = false;
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
    isEscaped = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return INCOMPLETE;
  const after = close + 1;
  if (!endsField(scan, after)) return after >= text.length - 1 && !scan.final ? INCOMPLETE : BROKEN;
  const value = text.slice(start + 1, close);
  scan.fields.push(isEscaped ? value.replaceAll('""', '"') : value);
  return after;
}

function endsField({ text, final, delimiter }: Scan, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === delimiter || code === LINE_FEED) return true;
  if (code === CARRIAGE_RETURN) {
    return text.charCodeAt(at + 1) === LINE_FEED || (final && at + 1 === text.length);
  }
  return final && at >= text.length;
}

/** A quote inside an unquoted field is an ordinary character, as spreadsheets read it. */
function plainField(scan: Scan, start: number): number {
  const { text, delimiter } = scan;
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === delimiter || code === LINE_FEED) break;
    end++;
  }
  if (end === text.length && !scan.final) return INCOMPLETE;
  const endsLine = end === text.length || text.charCodeAt(end) === LINE_FEED;
  if (endsLine && end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
  scan.fields.push(text.slice(start, end));
  return end;
}
