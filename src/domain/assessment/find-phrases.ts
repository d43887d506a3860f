import type { Span } from '../request.ts';
import { type Node, PREFIX_HEAD } from './phrases.ts';
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
  const search: Search = { text, heads: text.map((word) => word.text.slice(0, PREFIX_HEAD)), fillers, found: new Map() };
  for (let start = 0; start < text.length; start++) walk(search, root, { start, at: start });
  return search.found;
}

interface Search {
  text: readonly Word[];
  heads: readonly string[];
  fillers: ReadonlySet<string>;
  found: Map<string, Found>;
}

interface Place {
  start: number;
  at: number;
}

function walk(search: Search, here: Node, place: Place): void {
  const { start, at } = place;
  if (at > start) for (const code of here.codes) record(search, code, place);
  for (const next of here.joins) walk(search, next, place);
  const word = search.text[at];
  if (!word || word.sentence !== search.text[start]!.sentence) return;
  const next = { start, at: at + 1 };
  const exact = here.exact.get(word.text);
  if (exact) walk(search, exact, next);
  const kind = here.kinds.size > 0 ? here.kinds.get(word.kind) : undefined;
  if (kind) walk(search, kind, next);
  if (here.prefix.size > 0) walkPrefixes(search, here, next);
  for (const { most, then } of here.gaps) walkGap(search, then, { ...place, most });
  // A gap behind the filler would find the same words again, hence only where a word must follow.
  if (at > start && here.gaps.length === 0 && search.fillers.has(word.text)) walk(search, withoutJoins(here), next);
}

/** Joined states were walked already before the filler; they skip it themselves. */
const withoutJoins = (here: Node): Node =>
  here.joins.length === 0 && here.codes.length === 0 ? here : { ...here, joins: [], codes: [] };

function walkPrefixes(search: Search, here: Node, next: Place): void {
  const word = search.text[next.at - 1]!;
  for (const [beginning, then] of here.prefix.get(search.heads[next.at - 1]!) ?? []) {
    if (word.text.startsWith(beginning)) walk(search, then, next);
  }
}

function walkGap(search: Search, then: Node, { start, at, most }: Place & { most: number }): void {
  const { sentence } = search.text[start]!;
  for (let skipped = 0; skipped <= most; skipped++) {
    if (search.text[at + skipped]?.sentence !== sentence) return;
    walk(search, then, { start, at: at + skipped });
  }
}

function record({ text, found }: Search, code: string, { start, at }: Place): void {
  const known = found.get(code);
  if (known && (known.first < start || known.behind >= at)) return;
  const span = { start: text[start]!.start, end: text[at - 1]!.end };
  found.set(code, { span, first: start, behind: at });
}
