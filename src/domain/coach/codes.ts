import type { Span } from '../request.ts';

/**
 * Everything that the coach can say. `stop`: sent like this it would harm or reach nobody; `mend`: better first;
 * `good`: keep it. Points add up to the score, in log-odds. What merely counts characters has none, since a longer name
 * makes a longer note but no better one.
 */
export const COACH_CODES = {
  blank: { weight: 'stop', points: -3 },
  placeholder: { weight: 'stop', points: -3 },
  'no-reason': { weight: 'stop', points: -2 },
  'evidence-contradicted': { weight: 'stop', points: -3 },
  'reads-as-fraud': { weight: 'stop', points: -6 },
  hurtful: { weight: 'stop', points: -6 },
  'no-good-reason': { weight: 'stop', points: -3 },
  'over-limit': { weight: 'stop', points: 0 },
  'own-copy': { weight: 'mend', points: -3 },
  'hidden-motive': { weight: 'mend', points: -2 },
  pushy: { weight: 'mend', points: -1.5 },
  'wrong-name': { weight: 'mend', points: -1.5 },
  'like-a-template': { weight: 'mend', points: -1.5 },
  'evidence-missing': { weight: 'mend', points: -1 },
  'nothing-personal': { weight: 'mend', points: -1 },
  'no-benefit': { weight: 'mend', points: -1 },
  link: { weight: 'mend', points: -0.5 },
  'too-short': { weight: 'mend', points: 0 },
  'too-long': { weight: 'mend', points: 0 },
  personal: { weight: 'good', points: 1.5 },
  'fact-confirmed': { weight: 'good', points: 1 },
  'fact-plausible': { weight: 'good', points: 0.5 },
  'reason-upfront': { weight: 'good', points: 0.5 },
  benefit: { weight: 'good', points: 0.5 },
  'good-length': { weight: 'good', points: 0 },
} as const satisfies Record<string, { weight: 'stop' | 'mend' | 'good'; points: number }>;

export type CoachCode = keyof typeof COACH_CODES;

/** One thing to do or to keep: a code with one sentence in the catalogue, what fills its gaps, and the passage it is about. */
export interface Advice {
  code: CoachCode;
  weight: 'stop' | 'mend' | 'good';
  /** Where in the note; null when it is about something missing, about a fact beside the note, or about all of it. */
  span: Span | null;
  values: Readonly<Record<string, string | number>>;
}

export const advise = (code: CoachCode, span: Span | null = null, values: Advice['values'] = {}): Advice => ({
  code,
  weight: COACH_CODES[code].weight,
  span,
  values,
});
