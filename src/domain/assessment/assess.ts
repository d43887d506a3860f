import type { Reason } from '../reason.ts';
import type { Assessment, Signal } from '../request.ts';
import { blank, type Blank } from './blank.ts';
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
  const plain = read(text);
  const nothing = plain.placeholders.length === 0 ? blank(plain.words) : null;
  if (nothing) return assessBlank(plain, nothing);
  const reading = { ...plain, opinion: hints.model?.judge(plain.words) ?? {} };
  const reason = inferReason(reading, hints.headline ?? '');
  return {
    language: languageOf(text, reading.words),
    blank: false,
    placeholders: reading.placeholders,
    template: templateLikeness(reading),
    reason,
    hiddenMotive: hiddenMotive(reading, reason, hints.declared ?? null),
    risk: riskOf(reading),
    fingerprint: fingerprintOf(reading.words),
  };
}

/** A blank note is not a template, not risky and no copy of anything: most honest requests are blank. */
function assessBlank(reading: Reading, nothing: Blank): Assessment {
  const none: readonly Signal[] = [];
  return {
    language: languageOf(reading.text, reading.words),
    blank: true,
    placeholders: [],
    template: { probability: 0, signals: none },
    reason: reasonOfBlank(nothing),
    hiddenMotive: null,
    risk: { level: 'ok', kind: null, probability: 0, signals: none },
    fingerprint: '',
  };
}
