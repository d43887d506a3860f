import type { RequestCard } from '../../http/schemas.ts';
import type { Verb } from './answering.ts';

export const KEY_OF: Record<Verb, string> = { accept: 'a', ask: 'w', ignore: 'i', decline: 'd', report: 'r' };

interface Layout {
  /** Side by side, in this order; always in the same places, so that the hand learns them. */
  bar: Verb[];
  more: Verb[];
  /** The answer that stands out, because the verdict advises it. */
  advised: Verb | null;
}

const USUAL: readonly Verb[] = ['accept', 'ask', 'ignore'];
/** Where we warn, accepting is not the first thing under the thumb; it stays possible, under "More". */
const CAREFUL: readonly Verb[] = ['report', 'ask', 'ignore'];
const ALL: readonly Verb[] = ['accept', 'ask', 'ignore', 'decline', 'report'];

/** Which answers stand in the bar and which under "More". Once a request is answered, everything else is under "More". */
export function layoutOf(card: Pick<RequestCard, 'verdict' | 'state' | 'mayAnswer'>): Layout {
  const may = (verb: Verb) => card.mayAnswer.includes(verb);
  const isOpen = card.state === 'waiting' || card.state === 'asked';
  const { recommendation } = card.verdict;
  const bar = isOpen ? (recommendation === 'report' ? CAREFUL : USUAL).filter(may) : [];
  const more = ALL.filter((verb) => may(verb) && !bar.includes(verb));
  const advised = bar.includes(recommendation) ? recommendation : null;
  return { bar, more, advised };
}
