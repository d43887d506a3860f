/**
 * CSV text to rows, chunk by chunk. Papa Parse splits it; around that, this reader never gives up on a file: a row that
 * cannot be split is repaired or reported with its line, and the splitting begins anew at the next line.
 */
import { splitRecords } from './csv-records.ts';
import { MAX_REPAIRED, repairRecord } from './csv-repair.ts';

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

/** So many characters could be read in the time that it takes to begin anew. */
const RESTART_COST = 2 ** 12;

const FIRST_CREDIT = 2 ** 24;

interface State extends CsvOptions {
  /** Text that makes no rows yet, and how long it must be before another try: twice as long as at the last one. */
  text: string;
  enough: number;
  line: number;
  /** How many more second readings may fail; they are slow, and a file where all fail is no CSV at all. */
  repairsLeft: number;
  /**
   * Characters that may still be read in vain; every sound row adds its own. Without credit a bad row is passed over as
   * Papa Parse sees it, even when it swallowed sound lines.
   */
  credit: number;
  /** Inside a line without end that was given up already. */
  discarding: boolean;
  found: CsvRows;
}

/** The whole lines at hand. */
interface Lines {
  text: string;
  position: number;
  /** Where the record ends that makes no sense. */
  failedEnd: number;
  /** Whether the file ends here, and whether a line break was missing there. */
  final: boolean;
  isCutOff: boolean;
  /** Characters of the line after these. */
  more: number;
}

const nothing = (): CsvRows => ({ rows: [], lines: [], bad: [], backslashed: 0 });

/** Takes text in pieces of any size; each call returns the rows that are known to be complete by then. */
export function createCsvReader(options: CsvOptions) {
  const state: State = {
    ...options,
    text: '',
    enough: 0,
    line: options.firstLine,
    repairsLeft: MAX_FAILED_REPAIRS,
    credit: FIRST_CREDIT,
    discarding: false,
    found: nothing(),
  };
  return {
    push: (text: string): CsvRows => readRows(state, text, false),
    end: (): CsvRows => readRows(state, '', true),
  };
}

function readRows(state: State, text: string, final: boolean): CsvRows {
  state.found = nothing();
  state.text += state.discarding ? afterLineBreak(state, text) : text;
  if (state.text === '' || (!final && state.text.length < state.enough)) return state.found;
  const whole = final ? state.text.length : state.text.lastIndexOf('\n') + 1;
  const isCutOff = final && !state.text.endsWith('\n');
  const lines: Lines = {
    text: state.text.slice(0, whole) + (isCutOff ? '\n' : ''),
    position: 0,
    failedEnd: 0,
    final,
    isCutOff,
    more: state.text.length - whole,
  };
  moveTo(state, lines, 0);
  readLines(state, lines);
  state.text = lines.text.slice(lines.position) + state.text.slice(whole);
  if (state.text.length >= patience(state)) giveUpEndlessLine(state);
  state.enough = Math.min(2 * state.text.length, patience(state));
  return state.found;
}

const patience = ({ maxFieldChars }: State): number => PATIENCE * maxFieldChars;

function afterLineBreak(state: State, text: string): string {
  const lineBreak = text.indexOf('\n');
  if (lineBreak < 0) return '';
  state.discarding = false;
  state.line++;
  return text.slice(lineBreak + 1);
}

function giveUpEndlessLine(state: State): void {
  state.found.bad.push({ line: state.line, cause: 'field-too-large' });
  state.text = '';
  state.discarding = true;
}

function readLines(state: State, lines: Lines): void {
  const { text } = lines;
  const take = (fields: string[] | null, end: number) => takeRecord(state, lines, { fields, end });
  while (lines.position < text.length) {
    const outcome = splitRecords(text, lines.position, { delimiter: state.delimiter, take });
    if (outcome === 'all-read') return;
    const isOpen = outcome === 'open-quote';
    if (isWorthWaiting(state, lines, isOpen)) return;
    const scanned = isOpen ? text.length : lines.failedEnd;
    if (takeRepaired(state, lines)) state.credit -= Math.max(0, scanned - lines.position);
    else giveUp(state, lines, { isOpen, scanned });
  }
}

/** Whether more text may make sense of a record that makes none yet. */
function isWorthWaiting(state: State, { text, position, final, more }: Lines, isOpen: boolean): boolean {
  const held = text.length - position;
  if (final || held + more >= patience(state)) return false;
  return isOpen || held < MAX_REPAIRED;
}

/** Takes the record as a row or as a bad one, or returns false when it deserves a second reading. */
function takeRecord(state: State, lines: Lines, record: { fields: string[] | null; end: number }): boolean {
  const { fields, end } = record;
  if (fields?.length === 1 && fields[0] === '') return moveTo(state, lines, end); // no row but a blank line
  const fitting = fields === null ? null : fit(state, fields);
  if (fitting === null) return passOver(state, lines, end);
  const length = end - lines.position;
  state.credit += length;
  if (length > state.maxFieldChars && fitting.some((field) => field.length > state.maxFieldChars)) {
    state.found.bad.push({ line: state.line, cause: 'field-too-large' });
  } else {
    state.found.rows.push(fitting);
    state.found.lines.push(state.line);
  }
  return moveTo(state, lines, end);
}

function fit({ width, fillShortRows }: State, fields: string[]): string[] | null {
  if (fields.length === width) return fields;
  if (fields.length > width)
    return fields.slice(width).every((field) => field === '') ? fields.slice(0, width) : null;
  return fillShortRows ? [...fields, ...Array<string>(width - fields.length).fill('')] : null;
}

/** Without quotes there is only one reading. */
function passOver(state: State, lines: Lines, end: number): boolean {
  lines.failedEnd = end;
  if (state.credit > 0 && lines.text.slice(lines.position, end).includes('"')) return false;
  state.found.bad.push({ line: state.line, cause: causeOf(lines, end, false) });
  return moveTo(state, lines, end);
}

function causeOf({ text, isCutOff }: Lines, end: number, isOpen: boolean): BadRow['cause'] {
  return isOpen || (isCutOff && end === text.length) ? 'row-cut-off' : 'wrong-number-of-fields';
}

function takeRepaired(state: State, lines: Lines): boolean {
  if (state.repairsLeft === 0) return false;
  const { text, position } = lines;
  const part = text.slice(position, position + MAX_REPAIRED);
  const repaired = repairRecord(part, state.delimiter, state.width);
  if (repaired === null) {
    state.repairsLeft--;
    return false;
  }
  state.found.rows.push(repaired.fields);
  state.found.lines.push(state.line);
  if (repaired.by === 'backslash') state.found.backslashed++;
  return moveTo(state, lines, position + repaired.length);
}

/** Gives up one line only: what follows an open quote is usually sound. */
function giveUp(state: State, lines: Lines, failed: { isOpen: boolean; scanned: number }): void {
  const { isOpen, scanned } = failed;
  state.credit -= RESTART_COST + scanned - lines.position;
  const endOfLine = lines.text.indexOf('\n', lines.position) + 1;
  state.found.bad.push({ line: state.line, cause: causeOf(lines, endOfLine, isOpen) });
  moveTo(state, lines, isOpen && state.credit <= 0 ? lines.text.length : endOfLine);
}

/** Goes to a place after a line break, and over the blank lines that follow. */
function moveTo(state: State, lines: Lines, end: number): true {
  while (lines.position < end) {
    lines.position = lines.text.indexOf('\n', lines.position) + 1;
    state.line++;
  }
  for (let length = blankLine(lines); length > 0; length = blankLine(lines)) {
    lines.position += length;
    state.line++;
  }
  return true;
}

function blankLine({ text, position }: Lines): number {
  if (text[position] === '\n') return 1;
  return text[position] === '\r' && text[position + 1] === '\n' ? 2 : 0;
}
