import { CANNED_THRESHOLD } from './assessment/template.ts';
import type { Preset } from './preset.ts';
import type { Reason } from './reason.ts';
import type { Assessment, Context, IncomingRequest, Risk } from './request.ts';

/** Everything that a verdict may rest on. */
export interface Facts {
  request: IncomingRequest;
  assessment: Assessment;
  context: Context;
  preset: Preset;
}

/** From this probability on, an inferred reason stands in for a missing declared one. */
export const REASON_TAKEN_FROM = 0.5;
/** One sender's copies from which a note counts as canned. */
export const CANNED_FROM_COPIES = 3;
/** Different senders of one text from which it counts as canned. */
export const CANNED_FROM_SENDERS = 5;
/** The reason to go by: the declared one, else the inferred one when it is probable enough, else `none_given`. */
export function reasonOf({ request, assessment }: Pick<Facts, 'request' | 'assessment'>): Reason {
  if (request.declared !== 'none_given') return request.declared;
  const { code, probability } = assessment.reason;
  return probability >= REASON_TAKEN_FROM ? code : 'none_given';
}

/** Whether the note was written for many: copies of it are known, or it reads like a template. */
export function isCanned({ assessment, context }: Pick<Facts, 'assessment' | 'context'>): boolean {
  const { copies } = context;
  if (copies && (copies.notes >= CANNED_FROM_COPIES || copies.senders >= CANNED_FROM_SENDERS)) return true;
  return hasSlots(assessment);
}

/** Whether a text says nothing of its own, or was made for anybody: an answer like that counts as none. */
export const isCannedText = (assessment: Assessment): boolean => assessment.blank || hasSlots(assessment);

const hasSlots = ({ placeholders, template }: Assessment): boolean =>
  placeholders.length > 0 || template.probability >= CANNED_THRESHOLD;

const RISK_ORDER: readonly Risk[] = ['ok', 'unwanted', 'scam'];

/** The note's assessment, with the risk of another text where that is worse; its passages are not passages of the note. */
export function withAnswer(assessment: Assessment, answer: Assessment['risk'] | undefined): Assessment {
  if (!answer || RISK_ORDER.indexOf(answer.level) <= RISK_ORDER.indexOf(assessment.risk.level))
    return assessment;
  const signals = answer.signals.map((signal) => ({ ...signal, span: null }));
  return { ...assessment, risk: { ...answer, signals } };
}
