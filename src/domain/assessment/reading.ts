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
  const found = findPhrases(NOTE_MATCHER, tokens, FILLERS);
  return { text, words: tokens, found, placeholders: placeholders(text), opinion: {} };
}

/** The signals of a reading whose meaning has a weight for one score; `weigh` picks it out of the meaning. */
export function signalsOf({ found }: Pick<Reading, 'found'>, weigh: (meaning: Meaning) => number | undefined): Signal[] {
  const signals: Signal[] = [];
  for (const [code, { span }] of found) {
    const weight = weigh(MEANINGS[code as keyof typeof MEANINGS]);
    if (weight) signals.push({ code, weight, span });
  }
  return signals;
}
