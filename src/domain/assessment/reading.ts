import type { Signal, Span } from '../request.ts';
import { type Findings, findPhrases } from './find-phrases.ts';
import { FILLERS, NOTE_MATCHER } from './lexicon/lexicons.ts';
import { MEANINGS, type Meaning } from './lexicon/meaning.ts';
import type { Opinion } from './model.ts';
import { placeholders } from './placeholders.ts';
import { type Word, words } from './words.ts';

/** A text read once: everything that the scores are made from. */
export interface Reading {
  text: string;
  words: readonly Word[];
  /** Phrases of the lexicons, by signal code. */
  found: Findings;
  placeholders: readonly Span[];
  /** What the model adds, if there is one. */
  opinion: Opinion;
}

/** Reads a text. Linear in its length. */
export function read(text: string): Reading {
  const tokens = words(text);
  const found = withoutNames(findPhrases(NOTE_MATCHER, tokens, FILLERS), tokens);
  return { text, words: tokens, found, placeholders: placeholders(text), opinion: {} };
}

/**
 * "Hola Linda" greets somebody of that name, "hola linda" does not: behind a greeting, an endearment with a capital letter
 * is a name, unless nobody is called so or the whole text is in capitals.
 */
function withoutNames(found: Findings, text: readonly Word[]): Findings {
  const endearment = found.get('uses-endearment');
  const last = text[(endearment?.behind ?? 0) - 1];
  if (!endearment || !last || endearment.behind - endearment.first !== 2) return found;
  const isName =
    last.capital && !NO_NAMES.has(last.text) && text.some(({ kind, capital }) => kind === 'word' && !capital);
  return isName ? new Map([...found].filter(([code]) => code !== 'uses-endearment')) : found;
}

const NO_NAMES = new Set(
  'dear dearest beautiful handsome gorgeous beloved friend sweetheart darling'.split(' '),
);

/** The signals of a reading whose meaning has a weight for one score; `weigh` picks it out of the meaning. */
export function signalsOf(
  { found }: Pick<Reading, 'found'>,
  weigh: (meaning: Meaning) => number | undefined,
): Signal[] {
  const signals: Signal[] = [];
  for (const [code, { span }] of found) {
    const weight = weigh(MEANINGS[code as keyof typeof MEANINGS]);
    if (weight) signals.push({ code, weight, span });
  }
  return signals;
}
