/**
 * Splits CSV text into rows, chunk by chunk. Follows RFC 4180 and never gives up on a file: a row that cannot be split
 * is reported with its line, and reading goes on at the next line. Why not csv-parse: it is six times slower on these
 * files, and it cannot go on after an open quote or a field of many megabytes (see docs/import-formats.md).
 */
import { MAX_REPAIRED_CHARS, repairRecord } from './csv-repair.ts';
import { INCOMPLETE, scanRecord, type Scan } from './csv-record.ts';

export interface BadRow {
  line: number;
  cause: 'wrong-number-of-fields' | 'row-cut-off' | 'field-too-large';
}

export interface CsvRows {
  rows: string[][];
  /** The line on which each row begins, from 1. */
  lines: number[];
  bad: BadRow[];
  /** Rows that made sense only with quotes escaped by a backslash. */
  backslashed: number;
}

export interface CsvOptions {
  delimiter: string;
  /** How many fields a row has. */
  width: number;
  maxFieldChars: number;
  /** Spreadsheets leave out empty fields at the end of a row; then short rows are filled up. */
  fillShortRows: boolean;
  firstLine: number;
}

/** An open quote may reach this many times the largest field before the row is given up: it may be one huge field. */
const PATIENCE = 8;

const MAX_FAILED_REPAIRS = 1_000;

interface State extends CsvOptions {
  scan: Scan;
  position: number;
  line: number;
  /** How many more second readings may fail; they are slow, and a file where all fail is no CSV at all. */
  repairsLeft: number;
  /** Inside a line without end that was given up already. */
  discarding: boolean;
}

/** Takes text in pieces of any size; each call returns the rows that are complete by then. */
export function createCsvReader(options: CsvOptions) {
  const scan: Scan = {
    text: '',
    final: false,
    delimiter: options.delimiter.charCodeAt(0),
    maxFields: 2 * options.width + 16,
    fields: [],
  };
  const state: State = {
    ...options,
    scan,
    position: 0,
    line: options.firstLine,
    repairsLeft: MAX_FAILED_REPAIRS,
    discarding: false,
  };
  return {
    push: (text: string): CsvRows => readRows(state, text, false),
    end: (): CsvRows => readRows(state, '', true),
  };
}

function readRows(state: State, text: string, final: boolean): CsvRows {
  const found: CsvRows = { rows: [], lines: [], bad: [], backslashed: 0 };
  const { scan } = state;
  scan.text = scan.text.slice(state.position) + text;
  scan.final = final;
  state.position = 0;
  if (state.discarding) skipLine(state);
  while (state.position < scan.text.length && !state.discarding) {
    const end = scanRecord(scan, state.position);
    if (end >= 0 && takeRow(state, end, found)) moveTo(state, end);
    else if (!final && isWorthWaiting(state, end)) break;
    else if (!takeRepaired(state, found)) giveUpLine(state, end, found);
  }
  return found;
}

/** Whether more text may make sense of a record that makes none yet. */
function isWorthWaiting({ scan, position, maxFieldChars }: State, end: number): boolean {
  const chars = scan.text.length - position;
  return chars < (end === INCOMPLETE ? PATIENCE * maxFieldChars : MAX_REPAIRED_CHARS);
}

/** Takes the row that was just scanned, or returns false when it has not the right number of fields. */
function takeRow(state: State, end: number, found: CsvRows): boolean {
  const { fields } = state.scan;
  if (fields.length === 1 && fields[0] === '') return true; // a blank line is no row
  const fitting = fit(state, fields);
  if (fitting === null) return false;
  const isLarge = end - state.position > state.maxFieldChars;
  if (isLarge && fitting.some((field) => field.length > state.maxFieldChars)) {
    found.bad.push({ line: state.line, cause: 'field-too-large' });
    return true;
  }
  found.rows.push(fitting);
  found.lines.push(state.line);
  return true;
}

function fit({ width, fillShortRows }: State, fields: string[]): string[] | null {
  if (fields.length === width) return fields;
  if (fields.length > width)
    return fields.slice(width).every((field) => field === '') ? fields.slice(0, width) : null;
  return fillShortRows ? [...fields, ...Array<string>(width - fields.length).fill('')] : null;
}

function takeRepaired(state: State, found: CsvRows): boolean {
  if (state.repairsLeft === 0) return false;
  const repaired = repairRecord(state.scan, state.position, state.width);
  if (repaired === null) {
    state.repairsLeft--;
    return false;
  }
  found.rows.push(repaired.fields);
  found.lines.push(state.line);
  if (repaired.by === 'backslash') found.backslashed++;
  moveTo(state, repaired.end);
  return true;
}

/** Gives up one line only: what follows an open quote is usually sound. */
function giveUpLine(state: State, end: number, found: CsvRows): void {
  found.bad.push({ line: state.line, cause: causeOf(state, end) });
  const isOneLine = end >= 0 && state.scan.text.indexOf('\n', state.position) >= end - 1;
  if (isOneLine) moveTo(state, end);
  else skipLine(state);
}

function causeOf({ scan, position }: State, end: number): BadRow['cause'] {
  const endOfLine = scan.text.indexOf('\n', position);
  if (endOfLine < 0) return scan.final ? 'row-cut-off' : 'field-too-large';
  return end === INCOMPLETE ? 'row-cut-off' : 'wrong-number-of-fields';
}

function skipLine(state: State): void {
  const endOfLine = state.scan.text.indexOf('\n', state.position);
  state.discarding = endOfLine < 0 && !state.scan.final;
  moveTo(state, endOfLine < 0 ? state.scan.text.length : endOfLine + 1);
}

/** Every record ends at a line break or at the end of the text, so this search never looks further than `end`. */
function moveTo(state: State, end: number): void {
  const { text } = state.scan;
  let lineBreak = text.indexOf('\n', state.position);
  while (lineBreak >= 0 && lineBreak < end) {
    state.line++;
    lineBreak = lineBreak + 1 < end ? text.indexOf('\n', lineBreak + 1) : -1;
  }
  state.position = end;
}
