import { probability, total } from '../assessment/log-odds.ts';
import { TEMPLATE_PRIOR } from '../assessment/template.ts';
import type { Assessment, Signal } from '../request.ts';

/** What the template score counts beside phrases; all of it changes with the length or number of the names filled in. */
const BY_WHAT_IS_FILLED_IN: ReadonlySet<string> = new Set([
  'placeholder',
  'mostly-stock',
  'names-particulars',
]);

/**
 * How much a note reads as if written for anybody, and the phrases that make it so, the strongest first. By phrases alone:
 * more or longer names in the gaps make a template no more personal. One phrase alone is no template; it counts 0.
 */
export function templatePhrases({ template }: Assessment): { likely: number; phrases: readonly Signal[] } {
  const counted = template.signals.filter((signal) => isPhrase(signal));
  const phrases = counted.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return { likely: phrases.length < 2 ? 0 : probability(TEMPLATE_PRIOR + total(counted)), phrases };
}

/** "Guten Tag" closes some notes, but in front it is a greeting. */
const isPhrase = ({ code, span }: Signal) =>
  !BY_WHAT_IS_FILLED_IN.has(code) && !(code === 'stock-close' && span?.start === 0);
