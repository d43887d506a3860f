import { useTranslations } from 'use-intl';

/** From when to when, as a line tells it; empty when it tells nothing. */
export function useSpan(): (line: { since: string; until: string }) => string {
  const t = useTranslations('profile.ofMember');
  return ({ since, until }) => {
    if (since && until) return t('until', { since, until });
    return since ? t('since', { since }) : until;
  };
}
