import { fold } from './fold.ts';
import { readLink, readNumber } from './long-tokens.ts';

export type WordKind = 'word' | 'number' | 'phone' | 'link' | 'email' | 'sign';

/** One token of a text. Spans point into the text as it was given, whatever folding did to the letters. */
export interface Word {
  /** Folded for matching (see `fold.ts`); the host name of a link. */
  text: string;
  kind: WordKind;
  start: number;
  end: number;
  /** Counts sentences from 0; a phrase never reaches over the end of a sentence. */
  sentence: number;
  /** Begins with a capital letter in the original. */
  capital: boolean;
}

/** What a scan remembers while it walks through a text. */
interface Scan {
  text: string;
  words: Word[];
  sentence: number;
  /** Where the last run of non-blank characters ends in which links were looked for, and how often. */
  run: { end: number; looks: number };
}

/**
 * Splits a text into folded words, numbers, telephone numbers, links and currency signs, in the order of the text.
 * Apostrophes and hyphens separate ("I'd" is two words); punctuation and emoji are no words. Empty for a text without
 * letters or digits. Takes any string, lone surrogates included; time is linear in its length.
 */
export function words(text: string): Word[] {
  const scan: Scan = { text, words: [], sentence: 0, run: { end: 0, looks: 0 } };
  let at = 0;
  while (at < text.length) at = step(scan, at);
  return scan.words;
}

function step(scan: Scan, at: number): number {
  const { text } = scan;
  const code = text.charCodeAt(at);
  if (code <= 0x20) return newline(scan, at);
  const long = beginsRun(text, at) && mayBeLink(scan, at) ? readLink(text, at) : null;
  if (long) return push(scan, { ...long, start: at });
  if (isDigit(code) || (code === PLUS && isDigit(text.charCodeAt(at + 1)))) {
    return push(scan, { ...readNumber(text, at), start: at });
  }
  const end = wordEnd(text, at);
  if (end > at) return push(scan, { kind: 'word', start: at, end });
  if (SIGNS.has(text[at]!)) return push(scan, { kind: 'sign', start: at, end: at + 1 });
  if (ENDS.has(text[at]!) && endsSentence(scan, at)) scan.sentence += 1;
  return at + 1;
}

const PLUS = 0x2b;
const SIGNS = new Set(['$', '€', '£', '¥', '₹', '₿', '%']);
const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** Abbreviations whose full stop ends no sentence, so that "Dr. Weber" stays in one. Single letters never end one. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms sr sra srta hr fr st nr vs bzw ca prof dhr mevr mme mlle inc etc evtl ggf'.split(' '),
);

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Links are looked for only where a run of non-blank characters begins, or behind punctuation in it. */
const beginsRun = (text: string, at: number) => at === 0 || ' \n\t\r(<["\'“„«»,;:'.includes(text[at - 1]!);

/** "(see:example.org" needs a few looks; a long run of punctuation must not get one at each. */
const MOST_LOOKS = 4;

function mayBeLink({ text, run }: Scan, at: number): boolean {
  if (at >= run.end) {
    run.looks = 0;
    run.end = at;
    while (run.end < text.length && text.charCodeAt(run.end) > 0x20) run.end += 1;
  }
  run.looks += 1;
  return run.looks <= MOST_LOOKS;
}

/** An empty line ends a sentence; a single line break does not, since mail programs wrap lines. */
function newline(scan: Scan, at: number): number {
  let end = at + 1;
  let breaks = scan.text[at] === '\n' ? 1 : 0;
  for (; end < scan.text.length && scan.text.charCodeAt(end) <= 0x20; end++) {
    if (scan.text[end] === '\n') breaks += 1;
  }
  if (breaks > 1) scan.sentence += 1;
  return end;
}

function endsSentence({ text, words: found }: Scan, at: number): boolean {
  if (at + 1 < text.length && !/[\s"'”»)]/.test(text[at + 1]!)) return false;
  const last = found.at(-1);
  if (text[at] !== '.' || !last || last.end !== at || last.kind !== 'word') return true;
  return last.text.length > 1 && !ABBREVIATIONS.has(last.text);
}

/** Where the word that begins here ends; the same place when no word begins here. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) end += 1;
    else if (code < 0x80) break;
    else {
      const point = String.fromCodePoint(text.codePointAt(end)!);
      if (!/[\p{L}\p{N}]/u.test(point) && !(end > start && INSIDE.test(point))) break;
      end += point.length;
    }
  }
  return end;
}

/** Marks and invisible characters that may stand inside a word without ending it. */
const INSIDE = /[\p{M}\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

function push(scan: Scan, token: { kind: WordKind; start: number; end: number; host?: string }): number {
  const { kind, start, end } = token;
  const raw = scan.text.slice(start, end);
  const first = raw[0]!;
  scan.words.push({
    text: token.host ?? fold(raw),
    kind,
    start,
    end,
    sentence: scan.sentence,
    capital: kind === 'word' && first !== first.toLowerCase(),
  });
  return end;
}
