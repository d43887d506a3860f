/** Records by Papa Parse, which reads RFC 4180 and takes a quote inside an unquoted field for what it is, a character. */
import Papa from 'papaparse';

/** Takes a record and where it ends, or null when its quotes make no sense; returns whether to go on. */
export type TakeRecord = (fields: string[] | null, end: number) => boolean;

/**
 * Hands over one record after the other, beginning at a place of the text; a blank line is a record of one empty field.
 * Lines may end in either way, also within one text. Says why it came to an end.
 */
export function splitRecords(
  text: string,
  from: number,
  { delimiter, take }: { delimiter: string; take: TakeRecord },
): 'all-read' | 'stopped' | 'open-quote' {
  const start = from + (text.charCodeAt(from) === BYTE_ORDER_MARK ? 1 : 0); // Papa Parse leaves it out of its count
  let outcome: ReturnType<typeof splitRecords> = 'all-read';
  Papa.parse<string[]>(text.slice(start), {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const end = start + meta.cursor;
      if (errors.some(({ code }) => code === 'MissingQuotes')) outcome = 'open-quote';
      else if (!take(errors.length > 0 ? null : withoutReturn(data, text, end), end)) outcome = 'stopped';
      if (outcome !== 'all-read') parser.abort();
    },
  });
  return outcome;
}

const BYTE_ORDER_MARK = 0xfeff;

/** Where lines end with two characters, the first of them hangs on to a last field that has no quotes. */
function withoutReturn(fields: string[], text: string, end: number): string[] {
  const last = fields.at(-1) ?? '';
  if (!last.endsWith('\r')) return fields;
  const behind = text[end - 1] === '\n' ? end - 1 : end;
  const isQuoted = text[behind - 1] === '"' || !text.endsWith(last, behind);
  return isQuoted ? fields : [...fields.slice(0, -1), last.slice(0, -1)];
}
