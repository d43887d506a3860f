import type { RequestCard } from '../../http/schemas.ts';

/**
 * Whether what a request says and what it reads like are the same. It differs only where the text hides what it is
 * after: two honest readings of one note are no contradiction, and stand side by side without a judgement.
 */
export function agreementOf(
  card: Pick<RequestCard, 'declared' | 'assessment'>,
): 'agrees' | 'differs' | 'open' {
  const { declared, assessment } = card;
  if (declared === 'none_given' || assessment.blank) return 'open';
  if (assessment.hiddenMotive) return 'differs';
  return assessment.reason.code === declared ? 'agrees' : 'open';
}

/** How sure we are, in words: a figure would look more exact than it is. */
export function sureness(confidence: number): 'sure' | 'probably' | 'hardToTell' {
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.5 ? 'probably' : 'hardToTell';
}
