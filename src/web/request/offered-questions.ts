import type { Reason } from '../../domain/reason.ts';
import type { RequestCard } from '../../http/schemas.ts';

export type OfferedQuestion = 'reason' | 'met' | 'job' | 'benefit' | 'people';

const FITTING: Partial<Record<Reason, OfferedQuestion>> = {
  met_before: 'met',
  shared_connection: 'met',
  community_event: 'met',
  job_opening: 'job',
  talent_pool: 'job',
  introduction_wanted: 'people',
  network_growth: 'people',
};

const USUAL: readonly OfferedQuestion[] = ['reason', 'benefit', 'met', 'people'];

/** Three questions to choose from, the one that fits what the request seems to want first. */
export function offeredQuestions(card: Pick<RequestCard, 'declared' | 'assessment'>): OfferedQuestion[] {
  const read = card.assessment.hiddenMotive?.toward ?? card.assessment.reason.code;
  const fitting = [FITTING[read], FITTING[card.declared]].filter((question) => question !== undefined);
  return [...new Set([...fitting, ...USUAL])].slice(0, 3);
}
