import type { RequestCard } from '../../http/schemas.ts';

/** From this probability on, what a note reads like is set against what its sender says. */
const SURE_ENOUGH = 0.5;

/** Whether what a request says and what it reads like are the same; `open` where one of them is missing or unsure. */
export function agreementOf(card: Pick<RequestCard, 'declared' | 'assessment'>): 'agrees' | 'differs' | 'open' {
  const { declared, assessment } = card;
  if (declared === 'none_given' || assessment.blank) return 'open';
  if (assessment.hiddenMotive) return 'differs';
  if (assessment.reason.code === declared) return 'agrees';
  const isSure = assessment.reason.confidence >= SURE_ENOUGH && assessment.reason.code !== 'none_given';
  return isSure ? 'differs' : 'open';
}

/** How sure we are, in words: a figure would look more exact than it is. */
export function sureness(confidence: number): 'sure' | 'probably' | 'hardToTell' {
  if (confidence >= 0.8) return 'sure';
  return confidence >= SURE_ENOUGH ? 'probably' : 'hardToTell';
}
