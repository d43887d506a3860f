/** Records by csv-parse, which reads RFC 4180 and takes a quote inside an unquoted field for what it is, a character. */
import { CsvError, parse } from 'csv-parse/sync';

/** Takes a record and where it ends, or null when its quotes make no sense; returns whether to go on. */
export type TakeRecord = (fields: string[] | null, end: number) => boolean;

/** Hands over one record after the other, without blank lines. Says why it came to an end. */
export function splitRecords(
  bytes: Buffer,
  delimiter: string,
  take: TakeRecord,
): 'all-read' | 'stopped' | 'open-quote' {
  let start = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      on_record: (fields, { bytes: end }) => {
        const isSound = !isMisquoted(fields, delimiter, () => bytes.toString('utf8', start, end));
        if (!take(isSound ? fields : null, end)) throw STOPPED;
        start = end;
        return null;
      },
    });
    return 'all-read';
  } catch (error) {
    if (error === STOPPED) return 'stopped';
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return 'open-quote';
    throw error;
  }
}

const STOPPED = new Error('stopped');

/**
 * csv-parse keeps the quotes around a field when there is text after the second one. A field may also begin with a quote
 * that was escaped; then the record holds it with all its quotes doubled.
 */
function isMisquoted(fields: readonly string[], delimiter: string, record: () => string): boolean {
  const suspects = fields.filter((field) => field.charCodeAt(0) === 34);
  if (suspects.length === 0) return false;
  const text = `${record().replace(/\r?\n$/, '')}${delimiter}`;
  let from = 0;
  return suspects.some((field) => {
    const written = `"${field.replaceAll('"', '""')}"${delimiter}`;
    const at = text.indexOf(written, from);
    from = at + written.length;
    return at < 0;
  });
}
