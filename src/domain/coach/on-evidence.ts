import { WANTED_EVIDENCE, type Evidence } from '../evidence.ts';
import { advise, type Advice } from './codes.ts';
import type { ReadDraft } from './draft.ts';

/**
 * What the facts beside the note are worth. A contradicted one stops the draft: the recipient would be told of the
 * contradiction first of all, and taking the fact out is one tap. `unchecked` ones are neither praised nor blamed, so
 * that the advice gives away nothing about the recipient.
 */
export function onEvidence(read: ReadDraft): Advice[] {
  return [...missing(read), ...distinct(read.draft.evidence).flatMap(onFact)];
}

function onFact({ claim, check }: Evidence): Advice[] {
  if (check === 'contradicted') return [advise('evidence-contradicted', null, { claim })];
  if (check === 'unchecked') return [];
  return [advise(check === 'confirmed' ? 'fact-confirmed' : 'fact-plausible', null, { claim })];
}

/** A fact said twice is one fact, and an empty one is none. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const fact of evidence) {
    const claim = fact.claim.trim().toLowerCase();
    const key = `${fact.kind} ${claim}`;
    const known = seen.get(key);
    if (claim && (!known || STRENGTH[fact.check] > STRENGTH[known.check])) seen.set(key, fact);
  }
  return [...seen.values()];
}

/** Which of two outcomes for the same claim to go by; a contradiction is never talked over. */
const STRENGTH = { unchecked: 0, plausible: 1, confirmed: 2, contradicted: 3 } as const;

function missing({ draft, assessment }: ReadDraft): Advice[] {
  const { reason, evidence } = draft;
  const wanted = reason ? WANTED_EVIDENCE[reason] : [];
  const [first] = wanted;
  if (!reason || !first || distinct(evidence).some(({ kind }) => wanted.includes(kind))) return [];
  // Where a sentence is all that is wanted, a note that says the reason is that sentence.
  if (first === 'sentence' && assessment.reason.code === reason) return [];
  return [advise('evidence-missing', null, { reason, kind: first })];
}
