import type { Reason } from '../reason.ts';
import type { Signal } from '../request.ts';
import type { Word } from './words.ts';

/**
 * A second opinion beside the named signals, such as a trained model of words. It never decides: what it returns is
 * added, in log-odds, to what the signals say, and is shown among them. Keep it pure: the same words, the same opinion.
 */
export interface Model {
  /** Called once per note; `text` holds the spans that its signals may point at. */
  judge(text: readonly Word[]): Opinion;
}

/** Signals that a model adds to each score; a score it has no opinion on is left out. */
export interface Opinion {
  reasons?: Partial<Record<Reason, readonly Signal[]>>;
  /** Adds to the score of unwanted notes. */
  unwanted?: readonly Signal[];
  /** Adds to the score of scams, whatever their kind. */
  scam?: readonly Signal[];
  template?: readonly Signal[];
}
