import type { Signal } from '../request.ts';

/** The probability, 0..1, that log-odds stand for. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** What signals add up to, in log-odds. */
export const total = (signals: readonly Signal[]): number =>
  signals.reduce((sum, { weight }) => sum + weight, 0);

/** Turns log-odds of alternatives into probabilities that sum to 1; ties and large values are safe. */
export function softmax<Key extends string>(logOdds: Readonly<Record<Key, number>>): Record<Key, number> {
  const keys = Object.keys(logOdds) as Key[];
  const largest = Math.max(...keys.map((key) => logOdds[key]));
  const raised = keys.map((key) => Math.exp(logOdds[key] - largest));
  const sum = raised.reduce((all, each) => all + each, 0);
  return Object.fromEntries(keys.map((key, at) => [key, raised[at]! / sum])) as Record<Key, number>;
}

/** Signals of one score in the order in which a screen shows them: what moves it most comes first. */
export const strongestFirst = (signals: readonly Signal[]): Signal[] =>
  signals.filter(({ weight }) => weight !== 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
