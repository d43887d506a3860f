import type { Reason } from '../reason.ts';
import type { Assessment, Signal } from '../request.ts';
import { MEANINGS } from './lexicon/meaning.ts';
import { probability, strongestFirst, total } from './log-odds.ts';
import type { Reading } from './reading.ts';

/** What a compliment may hide. Other reasons need no hiding. */
const HIDEABLE: ReadonlySet<Reason> = new Set([
  'sales',
  'introduction_wanted',
  'job_opening',
  'talent_pool',
  'network_growth',
  'seeking_job',
]);

const PRIOR = -3.6;

/** From here on we say so. */
export const MOTIVE_THRESHOLD = 0.5;

/** How sure the inferred reason must be before it is held against a declared one. */
const SURE = 0.7;

/**
 * What a note is really after where its opening pretends something else: praise or curiosity in front, a pitch, a search
 * for staff or contacts behind; or a declared reason that the text contradicts. Null when it is straightforward: who
 * declares the pitch, or begins with it, hides nothing, and a recruiter who praises a profile and then names the job is
 * honest. `declared` is null when the sender's network has no such field.
 */
export function hiddenMotive(
  reading: Reading,
  inferred: Assessment['reason'],
  declared: Reason | null,
): Assessment['hiddenMotive'] {
  const toward = HIDEABLE.has(inferred.code) ? inferred.code : pitchedBehind(reading, inferred.code);
  if (!toward || declared === toward) return null;
  const contradicted = declared && toward === inferred.code && contradicts(declared, inferred);
  const signals = [...coverSignals(reading, toward), ...(contradicted ? [declaredSignal(inferred)] : [])];
  const likely = probability(PRIOR + total(signals));
  return likely >= MOTIVE_THRESHOLD
    ? { toward, probability: likely, signals: strongestFirst(signals) }
    : null;
}

/** Reasons that a cover can look like so well that it outweighs the pitch behind it. */
const COVERS: ReadonlySet<Reason> = new Set(['your_work', 'your_profile', 'seeking_advice']);

/** What a note that reads as praise or a question pitches all the same; null when it pitches nothing. */
function pitchedBehind({ found }: Reading, inferred: Reason): Reason | null {
  if (!COVERS.has(inferred)) return null;
  const hidden = [...found.keys()]
    .map((code) => MEANINGS[code as keyof typeof MEANINGS])
    .filter(({ behind }) => behind);
  const weightOf = (reason: Reason) => hidden.reduce((sum, { reasons }) => sum + (reasons?.[reason] ?? 0), 0);
  const [best] = [...HIDEABLE].toSorted((a, b) => weightOf(b) - weightOf(a));
  return best && weightOf(best) > 0 ? best : null;
}

/** Pairs that people mix up in good faith. */
const NEIGHBOURS: Partial<Record<Reason, readonly Reason[]>> = {
  job_opening: ['talent_pool'],
  talent_pool: ['job_opening'],
  partnership: ['introduction_wanted'],
  future_relationship: ['network_growth'],
  same_field: ['network_growth'],
  community_event: ['network_growth'],
  seeking_advice: ['seeking_job', 'introduction_wanted'],
};

const contradicts = (declared: Reason, { code, probability: sure }: Assessment['reason']) =>
  declared !== 'none_given' && sure >= SURE && !NEIGHBOURS[declared]?.includes(code);

const declaredSignal = ({ signals }: Assessment['reason']): Signal => ({
  code: 'declared-differs',
  weight: 5,
  span: signals.find(({ span }) => span)?.span ?? null,
});

/** Cover that stands in front, and what comes behind it. */
function coverSignals({ found }: Reading, toward: Reason): Signal[] {
  const entries = [...found].map(([code, place]) => ({
    code,
    place,
    meaning: MEANINGS[code as keyof typeof MEANINGS],
  }));
  const behind = entries.filter(({ meaning }) => meaning.behind && (meaning.reasons?.[toward] ?? 0) > 0);
  const pitch = Math.min(...behind.map(({ place }) => place.first));
  const front = entries.filter(({ meaning, place }) => meaning.front && place.first < pitch);
  const asked = toward !== 'job_opening' && toward !== 'talent_pool';
  const disguised = front.filter(({ code }) => asked || DISGUISES.has(code));
  if (behind.length === 0 || disguised.length === 0) return [];
  return [
    ...disguised.map(({ code, place, meaning }) => ({ code, weight: meaning.front ?? 0, span: place.span })),
    ...behind.map(({ code, place, meaning }) => ({ code, weight: meaning.behind ?? 0, span: place.span })),
  ];
}

/** For recruiters, praise is no disguise; pretending to ask or to sell nothing is. */
const DISGUISES = new Set(['asks-advice', 'shows-curiosity', 'denies-selling']);
