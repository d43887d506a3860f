import { useTranslations } from 'use-intl';
import type { DecisionTold } from '../../http/moderation-schemas.ts';

/** Says what was decided. */
export function useOutcome(): (decision: Pick<DecisionTold, 'outcome' | 'days'>) => string {
  const t = useTranslations('moderation.outcomes');
  return ({ outcome, days }) => (outcome === 'paused' ? t('paused', { days }) : t(outcome));
}
