import type { Span } from '../request.ts';
import { type Gap, type Node, PREFIX_HEAD } from './phrases.ts';
import type { Word } from './words.ts';

/** Where a phrase of some code was found first, and how much of the text its phrases cover. */
export interface Found {
  /** The first place; of several beginning there, the longest. */
  span: Span;
  /** Index of its first word. */
  first: number;
  /** Index behind its last word. */
  behind: number;
}

/** What was found, by code. A code counts once however often it is said: repeating a phrase proves nothing more. */
export type Findings = ReadonlyMap<string, Found>;

/**
 * Finds the phrases of a matcher in a text. Words such as "really" are skipped inside phrases. Linear in the number of
 * words: from each word at most as far as the longest phrase reaches.
 */
export function findPhrases(root: Node, text: readonly Word[], fillers: ReadonlySet<string>): Findings {
  const heads = text.map((word) => word.text.slice(0, PREFIX_HEAD));
  const search: Search = { text, heads, fillers, found: new Map(), start: 0, end: 0 };
  for (let start = 0; start < text.length; start++) {
    search.start = start;
    if (start === search.end) search.end = sentenceEnd(text, start);
    readWord(search, root, start);
  }
  return search.found;
}

/** One walk through a matcher begins at each word; this is what all of its steps share, to spare memory on each. */
interface Search {
  text: readonly Word[];
  heads: readonly string[];
  fillers: ReadonlySet<string>;
  found: Map<string, Found>;
  /** Where the phrase that is looked for begins, and where the sentence of that word ends: no phrase reaches over it. */
  start: number;
  end: number;
}

function sentenceEnd(text: readonly Word[], start: number): number {
  let end = start + 1;
  while (end < text.length && text[end]!.sentence === text[start]!.sentence) end += 1;
  return end;
}

/** Behind a word that a phrase reads: here it may end. */
function arrive(search: Search, here: Node, at: number): void {
  for (const code of here.codes) record(search, code, at);
  for (const next of here.joins) arrive(search, next, at);
  goOn(search, here, at);
}

/** Behind words that a gap skips: a phrase that could end here ended before them. */
function pass(search: Search, here: Node, at: number): void {
  for (const next of here.joins) pass(search, next, at);
  goOn(search, here, at);
}

/** More fillers in a row than people write; without a limit, a text of nothing else would take for ever. */
const MOST_FILLERS = 3;

function goOn(search: Search, here: Node, at: number): void {
  for (const gap of here.gaps) walkGap(search, gap, at);
  readWord(search, here, at);
  // A gap finds the words behind a filler anyhow.
  if (here.gaps.length > 0) return;
  for (let behind = at; behind < at + MOST_FILLERS && isFiller(search, behind); behind++)
    readWord(search, here, behind + 1);
}

const isFiller = ({ text, end, fillers }: Search, at: number) => at < end && fillers.has(text[at]!.text);

/** What follows a gap may be optional, so a gap may also stand at the end of a sentence. */
function walkGap(search: Search, { most, next }: Gap, at: number): void {
  arrive(search, next, at);
  if (endsHere(next)) return;
  const furthest = Math.min(at + most, search.end - 1);
  for (let behind = at + 1; behind <= furthest; behind++) pass(search, next, behind);
}

const endsHere = ({ exact, prefix, kinds, gaps, joins }: Node) =>
  exact.size + prefix.size + kinds.size + gaps.length + joins.length === 0;

function readWord(search: Search, here: Node, at: number): void {
  if (at >= search.end) return;
  const word = search.text[at]!;
  const exact = here.exact.get(word.text);
  if (exact) arrive(search, exact, at + 1);
  const kind = here.kinds.size > 0 ? here.kinds.get(word.kind) : undefined;
  if (kind) arrive(search, kind, at + 1);
  if (here.prefix.size === 0) return;
  for (const [beginning, next] of here.prefix.get(search.heads[at]!) ?? []) {
    if (word.text.startsWith(beginning)) arrive(search, next, at + 1);
  }
}

function record({ text, found, start }: Search, code: string, at: number): void {
  const known = found.get(code);
  if (known && (known.first < start || known.behind >= at)) return;
  const span = { start: text[start]!.start, end: text[at - 1]!.end };
  found.set(code, { span, first: start, behind: at });
}
