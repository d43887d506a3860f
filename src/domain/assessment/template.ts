import type { Assessment, Signal } from '../request.ts';
import { probability, strongestFirst, total } from './log-odds.ts';
import { capitalisesNouns, isName } from './masked-bigrams.ts';
import { type Reading, signalsOf } from './reading.ts';

/** From here on the product calls a note canned when it knows no other copies of it. */
export const CANNED_THRESHOLD = 0.5;

/** Log-odds of a template before anything is read. */
export const TEMPLATE_PRIOR = -1.4;

/**
 * How much a note reads as if written for anybody: stock phrases and general praise speak for it, unfilled slots nearly
 * prove it, and what only this recipient could have been told speaks against it (details, dates, names, quotations).
 * Says nothing about how good the offer is. Blank notes are not templates (see `assess.ts`).
 */
export function templateLikeness(reading: Reading): Assessment['template'] {
  const signals = [
    ...signalsOf(reading, ({ template }) => template),
    ...slots(reading),
    ...stockShare(reading),
    ...particulars(reading),
    ...(reading.opinion.template ?? []),
  ];
  return { probability: probability(TEMPLATE_PRIOR + total(signals)), signals: strongestFirst(signals) };
}

const slots = ({ placeholders }: Reading): Signal[] =>
  placeholders.slice(0, 1).map((span) => ({ code: 'placeholder', weight: 4.5, span }));

/** Where most of a note is stock phrases, little is left that could be meant for this recipient. */
function stockShare({ found, words: text }: Reading): Signal[] {
  const covered = new Set<number>();
  for (const [code, { first, behind }] of found) {
    if (STOCK.has(code)) for (let at = first; at < behind; at++) covered.add(at);
  }
  const share = text.length === 0 ? 0 : covered.size / text.length;
  return share >= 0.4 ? [{ code: 'mostly-stock', weight: 2 * share, span: null }] : [];
}

const STOCK = new Set([
  'stock-opening',
  'stock-benefit',
  'stock-close',
  'stock-offer',
  'praises-profile',
  'came-across-profile',
  'grows-network',
  'only-asks-to-connect',
  'counts-mutuals',
  'asks-for-meeting',
  'collects-contacts',
]);

/** Names and numbers beyond the greeting, up to three: each could be a filled slot, hence little weight each. */
function particulars({ words: text }: Reading): Signal[] {
  const nouns = capitalisesNouns(text);
  const named = text.filter((word, at) => {
    if (word.kind === 'number') return true;
    const greeted = at > 0 && text[at - 1]!.sentence === 0 && at <= 3;
    return !greeted && isName(text, at, nouns);
  });
  const [first] = named;
  if (!first) return [];
  const span = { start: first.start, end: first.end };
  return [{ code: 'names-particulars', weight: -0.35 * Math.min(3, named.length), span }];
}
