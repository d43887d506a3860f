import { type WordKind, words } from './words.ts';

/**
 * A small notation for phrases, readable in a lexicon and matched in linear time:
 *
 *   offer you a job        these words, in this order, within one sentence
 *   recruit*               any word with this beginning; (a|b)* is (a*|b*)
 *   (job|open role)        one of these
 *   new? (very nice)?      with or without
 *   ..3                    up to three words in between
 *   <number> <phone> <link> <email> <money>   any such token; money is a number beside a currency
 *
 * A line or a semicolon ends a phrase. Words are folded as in texts, so case, accents and quotes do not matter;
 * "für" also matches "fuer", and "I'd" and "follow-up" also match "Id" and "followup".
 */
export type Phrases = string;

/** Letters of the shortest beginning that a phrase may name. */
export const PREFIX_HEAD = 3;

/** A state of the matcher: what may come next, and which codes are complete here. */
export interface Node {
  exact: Map<string, Node>;
  /** Beginnings of words, under their first three letters, so that a word is compared with a handful only. */
  prefix: Map<string, [string, Node][]>;
  kinds: Map<WordKind, Node>;
  gaps: readonly Gap[];
  /** Continues here without reading a word. */
  joins: readonly Node[];
  codes: readonly string[];
}

/** Up to `most` words may be skipped before `next`. */
export interface Gap {
  most: number;
  next: Node;
}

/** Most states have one way out or none; an empty map or list for each of the others would take most of the memory. */
const NOTHING = new Map<never, never>();
const NONE: readonly never[] = [];

export const node = (): Node => ({
  exact: NOTHING,
  prefix: NOTHING,
  kinds: NOTHING,
  gaps: NONE,
  joins: NONE,
  codes: NONE,
});

/** Adds the phrases of one code to a matcher. Throws on a malformed phrase: lexicons are ours, and a test reads them all. */
export function addPhrases(root: Node, code: string, phrases: Phrases): void {
  for (const phrase of phrases.split(/[;\n]/)) {
    if (!phrase.trim()) continue;
    const reader = { items: spread(phrase).match(/\.\.\d+|<\w+>|[()|?]|[^\s()|?;]+/g) ?? [], at: 0, phrase };
    const ends = sequence(reader, [root]);
    if (reader.at < reader.items.length || ends.includes(root))
      throw new Error(`malformed phrase: ${phrase}`);
    for (const end of ends) if (!end.codes.includes(code)) end.codes = [...end.codes, code];
  }
}

/** Gives the star behind a bracket to each word in it. */
const spread = (phrase: string) =>
  phrase.replace(/\(([^()]*)\)\*/g, (_, inside: string) => `(${inside.split('|').join('*|')}*)`);

interface Reader {
  items: string[];
  at: number;
  phrase: string;
}

function sequence(reader: Reader, from: Node[]): Node[] {
  let nodes = from;
  while (
    reader.at < reader.items.length &&
    reader.items[reader.at] !== '|' &&
    reader.items[reader.at] !== ')'
  ) {
    const before = nodes;
    nodes = item(reader, nodes);
    if (reader.items[reader.at] === '?') {
      reader.at += 1;
      nodes = [...new Set([...before, ...nodes])];
    }
    nodes = joined(nodes);
  }
  return nodes;
}

/** Keeps the matcher small: beyond a few open ends, they flow together into one. */
function joined(nodes: Node[]): Node[] {
  if (nodes.length <= 4) return nodes;
  const meeting = node();
  for (const each of nodes) each.joins = [...each.joins, meeting];
  return [meeting];
}

function item(reader: Reader, from: Node[]): Node[] {
  const text = reader.items[reader.at++]!;
  if (text === '(') return group(reader, from);
  if (text.startsWith('..')) return gap(from, Number(text.slice(2)));
  if (text === '<money>') return money(from);
  if (text.startsWith('<')) return from.map((each) => kindOf(each, text.slice(1, -1) as WordKind));
  const begins = text.endsWith('*');
  return spellings(begins ? text.slice(0, -1) : text).flatMap((spelling) =>
    from.map((each) => spelled(each, spelling, begins)),
  );
}

/** The state behind a word of one or more tokens, of which the last may be a beginning only. */
function spelled(from: Node, tokens: string[], begins: boolean): Node {
  if (!begins) return tokens.reduce(exactly, from);
  return prefixOf(tokens.slice(0, -1).reduce(exactly, from), tokens.at(-1)!);
}

function group(reader: Reader, from: Node[]): Node[] {
  const ends: Node[] = [];
  do ends.push(...sequence(reader, from));
  while (reader.items[reader.at++] === '|');
  if (reader.items[reader.at - 1] !== ')') throw new Error(`open bracket in phrase: ${reader.phrase}`);
  return [...new Set(ends)];
}

function gap(from: Node[], most: number): Node[] {
  const next = node();
  for (const each of from) each.gaps = [...each.gaps, { most, next }];
  return [next];
}

const CURRENCIES =
  '$ € £ ¥ ₹ usd eur euro euros gbp dollar dollars dolares dolar reais pounds pfund livres libras chf usdt';

function money(from: Node[]): Node[] {
  const end = node();
  for (const each of from) {
    const number = kindOf(each, 'number');
    for (const currency of CURRENCIES.split(' ')) {
      for (const last of [exactly(number, currency), kindOf(exactly(each, currency), 'number')])
        last.joins = [...last.joins, end];
    }
  }
  return [end];
}

/** Every way in which people write a word of the lexicon, each as a list of tokens. */
function spellings(text: string): string[][] {
  const split = words(text).map((word) => word.text);
  const all = [split.length > 0 ? split : [text]];
  if (split.length > 1) all.push([split.join('')]);
  if (/[äöü]/i.test(text)) all.push(words(withoutUmlauts(text)).map((word) => word.text));
  return all;
}

const withoutUmlauts = (text: string) =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');

function exactly(from: Node, word: string): Node {
  const known = from.exact.get(word);
  if (known) return known;
  const made = node();
  if (from.exact === NOTHING) from.exact = new Map();
  from.exact.set(word, made);
  return made;
}

function prefixOf(from: Node, beginning: string): Node {
  const head = beginning.slice(0, PREFIX_HEAD);
  const bucket = from.prefix.get(head) ?? [];
  const known = bucket.find(([each]) => each === beginning);
  if (known) return known[1];
  if (beginning.length < PREFIX_HEAD) throw new Error(`too short a beginning: ${beginning}`);
  const made = node();
  if (from.prefix === NOTHING) from.prefix = new Map();
  from.prefix.set(head, [...bucket, [beginning, made]]);
  return made;
}

function kindOf(from: Node, kind: WordKind): Node {
  const known = from.kinds.get(kind);
  if (known) return known;
  const made = node();
  if (from.kinds === NOTHING) from.kinds = new Map();
  from.kinds.set(kind, made);
  return made;
}
