import type { Reason } from '../reason.ts';
import type { Assessment } from '../request.ts';
import { blank } from './blank.ts';
import { fingerprintOf } from './copies.ts';
import { inferReason, reasonOfBlank } from './infer-reason.ts';
import { languageOf } from './language.ts';
import type { Model } from './model.ts';
import { hiddenMotive } from './motive.ts';
import { read, type Reading } from './reading.ts';
import { riskOf } from './risk.ts';
import { templateLikeness } from './template.ts';

/** What is known beside the text. Both only help to read it; neither is checked here. */
export interface Hints {
  /** The sender's headline; leans the inferred reason, never risk. */
  headline?: string;
  /** The reason the sender chose; only tells a hidden motive, never the inferred reason. */
  declared?: Reason;
  /** A trained model's second opinion. */
  model?: Model;
}

/**
 * What a text alone shows: language, blank or not, unfilled slots, template-likeness, the reason behind it, a hidden
 * motive, risk, and a fingerprint for finding copies. Takes any string and never throws; the same arguments always give
 * the same assessment, and every span is inside the text. Linear in the length of the text.
 */
export function assess(text: string, hints: Hints = {}): Assessment {
  const reading = readWith(text, hints);
  const gist = gistOf(reading, hints);
  const language = languageOf(text, reading.words);
  if (gist.blank) return { ...gist, ...NOTHING_TO_COPY, language };
  return {
    ...gist,
    language,
    placeholders: reading.placeholders,
    template: templateLikeness(reading),
    fingerprint: fingerprintOf(reading.words),
  };
}

/** What a text wants, without its language, its likeness to templates and its fingerprint. */
export type Gist = Pick<Assessment, 'blank' | 'reason' | 'hiddenMotive' | 'risk'>;

/** The gist alone, at about half the cost: for old messages, of which there are many and nobody looks for copies. */
export const assessGist = (text: string, hints: Hints = {}): Gist => gistOf(readWith(text, hints), hints);

function readWith(text: string, { model }: Hints): Reading {
  const reading = read(text);
  return { ...reading, opinion: model?.judge(reading.words) ?? {} };
}

function gistOf(reading: Reading, { headline = '', declared }: Hints): Gist {
  const nothing = reading.placeholders.length === 0 ? blank(reading.words) : null;
  if (nothing) return { blank: true, reason: reasonOfBlank(nothing), hiddenMotive: null, risk: NO_RISK };
  const reason = inferReason(reading, headline);
  return {
    blank: false,
    reason,
    hiddenMotive: hiddenMotive(reading, reason, declared ?? null),
    risk: riskOf(reading),
  };
}

const NO_RISK: Assessment['risk'] = { level: 'ok', kind: null, probability: 0, signals: [] };

/** A blank note is not a template and no copy of anything: most honest requests are blank. */
const NOTHING_TO_COPY: Pick<Assessment, 'placeholders' | 'template' | 'fingerprint'> = {
  placeholders: [],
  template: { probability: 0, signals: [] },
  fingerprint: '',
};
