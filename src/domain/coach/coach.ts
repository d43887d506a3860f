import { probability } from '../assessment/log-odds.ts';
import { REASON_TAKEN_FROM } from '../facts.ts';
import type { Assessment } from '../request.ts';
import { advise, COACH_CODES, type Advice, type CoachCode } from './codes.ts';
import { readDraft, type Draft, type ReadDraft } from './draft.ts';
import { onEvidence } from './on-evidence.ts';
import { onRecipient } from './on-recipient.ts';
import { onText } from './on-text.ts';
import { coachWhileTyping } from './typing.ts';
import { worth } from './worth.ts';

export interface Coaching {
  /** What stops the draft, then what would mend it, then what is good; each the weightiest first. */
  advice: readonly Advice[];
  /** False exactly when some advice is a stop. */
  maySend: boolean;
  /**
   * 0..100, not rounded: what is good and what is missing, added up. For telling two versions of one draft apart; it
   * says nothing about the chance of an answer, and is never shown without its advice.
   */
  score: number;
}

/**
 * Advice on a draft. `assessment` is that of the same note, made with the draft's reason as a hint. Swapping names,
 * companies or what else a template fills in, for the draft and its recipient alike, improves nothing; every fact added
 * that is true improves the score. Linear in the note, the profile and the number of own notes.
 */
export function coach(draft: Draft, assessment: Assessment): Coaching {
  const read = readDraft(draft, assessment);
  const advice = FINDERS.flatMap((find) => find(read)).toSorted((a, b) => urgency(a) - urgency(b));
  return { advice, maySend: advice.every(({ weight }) => weight !== 'stop'), score: scoreOf(advice) };
}

const FINDERS: readonly ((read: ReadDraft) => readonly Advice[])[] = [
  ({ draft }) => coachWhileTyping(draft),
  onReason,
  worth,
  onEvidence,
  onText,
  onRecipient,
];

/** Said upfront is what stands in the first two sentences, the greeting included. */
const UPFRONT_SENTENCES = 2;

function onReason({ draft: { reason }, assessment, words }: ReadDraft): Advice[] {
  if (reason === null || reason === 'none_given') return [advise('no-reason')];
  const { code, probability, signals } = assessment.reason;
  if (assessment.hiddenMotive || code !== reason || probability < REASON_TAKEN_FROM) return [];
  const upfront = signals.find(({ weight, span }) => {
    const first = span && weight > 0 && words.find(({ start }) => start === span.start);
    return first && first.sentence < UPFRONT_SENTENCES;
  });
  return upfront ? [advise('reason-upfront', upfront.span, { reason })] : [];
}

const ORDER = Object.keys(COACH_CODES) as CoachCode[];
const urgency = ({ code }: Advice) => ORDER.indexOf(code);

/** Each fact counts; everything else counts once, however often it is found. */
function scoreOf(advice: readonly Advice[]): number {
  const facts = advice.filter(({ code }) => EACH.has(code)).map(({ code }) => code);
  const others = new Set(advice.map(({ code }) => code).filter((code) => !EACH.has(code)));
  const points = [...facts, ...others].reduce((sum, code) => sum + COACH_CODES[code].points, 0);
  return 100 * probability(points);
}

const EACH: ReadonlySet<CoachCode> = new Set(['fact-confirmed', 'fact-plausible', 'evidence-contradicted']);
