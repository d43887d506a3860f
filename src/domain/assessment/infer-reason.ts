import { type Reason, REASONS } from '../reason.ts';
import type { Assessment, Signal } from '../request.ts';
import type { Blank } from './blank.ts';
import { findPhrases } from './find-phrases.ts';
import { FILLERS, HEADLINE_MATCHER } from './lexicon/lexicons.ts';
import { HEADLINE_SIGNALS, type Meaning } from './lexicon/meaning.ts';
import { softmax, strongestFirst, total } from './log-odds.ts';
import { type Reading, signalsOf } from './reading.ts';
import { words } from './words.ts';

type InferredReason = Assessment['reason'];

/** Log-odds of a reason that nothing speaks for, against none at all. A note without any signal gives no reason. */
const PRIOR = -3.5;

/** Log-odds that a blank note gives no reason: nearly certain, whoever sent it. */
const BLANK_WEIGHT = 8;

/**
 * The most probable reason of a note, with the probability of every reason; they sum to 1. Signals add up in log-odds,
 * and what is asked for weighs more than what it is hung on: an article praised before a job offer is a job offer.
 * The sender's headline only leans. Blank notes give no reason, whatever the headline says.
 */
export function inferReason(reading: Reading, headline: string): InferredReason {
  const hints = headlineSignals(headline);
  const signals = REASONS.map(
    (reason) => [reason, [...speakingFor(reading, reason), ...hintsFor(hints, reason)]] as const,
  );
  const logOdds = signals.map(([reason, each]) => [
    reason,
    total(each) + (reason === 'none_given' ? 0 : PRIOR),
  ]);
  const probabilities = softmax(Object.fromEntries(logOdds) as Record<Reason, number>);
  const code = REASONS.reduce((best, each) => (probabilities[each] > probabilities[best] ? each : best));
  const because = signals.find(([reason]) => reason === code)?.[1] ?? [];
  return { code, probability: probabilities[code], probabilities, signals: strongestFirst(because) };
}

/** The reason of a note that says nothing. */
export function reasonOfBlank({ because, span }: Blank): InferredReason {
  const signals: Signal[] = [{ code: because, weight: BLANK_WEIGHT, span }];
  const logOdds = REASONS.map((reason) => [reason, reason === 'none_given' ? BLANK_WEIGHT : PRIOR]);
  const probabilities = softmax(Object.fromEntries(logOdds) as Record<Reason, number>);
  return { code: 'none_given', probability: probabilities.none_given, probabilities, signals };
}

const speakingFor = (reading: Reading, reason: Reason): Signal[] => [
  ...signalsOf(reading, (meaning) => meaning.reasons?.[reason]),
  ...(reading.opinion.reasons?.[reason] ?? []),
];

function headlineSignals(headline: string): (Meaning & { code: string })[] {
  if (!headline) return [];
  const found = findPhrases(HEADLINE_MATCHER, words(headline), FILLERS);
  return [...found.keys()].map((code) => ({
    code,
    ...HEADLINE_SIGNALS[code as keyof typeof HEADLINE_SIGNALS],
  }));
}

/** Spans point into the note, and a headline is not in it. */
const hintsFor = (hints: (Meaning & { code: string })[], reason: Reason): Signal[] =>
  hints.flatMap(({ code, reasons }) =>
    reasons?.[reason] ? [{ code, weight: reasons[reason], span: null }] : [],
  );
