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
  /** Words were just skipped: a phrase that ends here ended before them. */
  skipped?: boolean;
  /** Fillers passed since the last word of the phrase. */
  fillers?: number;
}

/** More fillers in a row than people write; without a limit, a text of nothing else would take for ever. */
const MOST_FILLERS = 3;

function walk(search: Search, here: Node, place: Place): void {
  const { start, at } = place;
  if (at > start && !place.skipped) for (const code of here.codes) record(search, code, place);
  for (const next of here.joins) walk(search, next, place);
  for (const gap of here.gaps) walkGap(search, gap, place);
  const word = search.text[at];
  if (!word || word.sentence !== search.text[start]!.sentence) return;
  const next = { start, at: at + 1 };
  const exact = here.exact.get(word.text);
  if (exact) walk(search, exact, next);
  const kind = here.kinds.size > 0 ? here.kinds.get(word.kind) : undefined;
  if (kind) walk(search, kind, next);
  if (here.prefix.size > 0) walkPrefixes(search, here, next);
  // A gap behind the filler would find the same words again, hence only where a word must follow.
  const { fillers = 0 } = place;
  const mayPass = at > start && fillers < MOST_FILLERS && here.gaps.length === 0;
  if (mayPass && search.fillers.has(word.text)) walk(search, withoutJoins(here), { ...next, fillers: fillers + 1 });
}

/** Joined states were walked already before the filler; they skip it themselves. */
const withoutJoins = (here: Node): Node =>
  here.joins.length === 0 && here.codes.length === 0 ? here : { ...here, joins: [], codes: [] };

function walkPrefixes(search: Search, here: Node, next: Place): void {
  const word = search.text[next.at - 1]!;
  for (const [beginning, behind] of here.prefix.get(search.heads[next.at - 1]!) ?? []) {
    if (word.text.startsWith(beginning)) walk(search, behind, next);
  }
}

/** What follows a gap may be optional, so a gap may also stand at the end of a sentence. */
function walkGap(search: Search, { most, next }: Gap, { start, at }: Place): void {
  const { sentence } = search.text[start]!;
  walk(search, next, { start, at });
  for (let skipped = 1; skipped <= most; skipped++) {
    if (search.text[at + skipped - 1]?.sentence !== sentence) return;
    walk(search, next, { start, at: at + skipped, skipped: true });
  }
}

function record({ text, found }: Search, code: string, { start, at }: Place): void {
  const known = found.get(code);
  if (known && (known.first < start || known.behind >= at)) return;
  const span = { start: text[start]!.start, end: text[at - 1]!.end };
  found.set(code, { span, first: start, behind: at });
}
