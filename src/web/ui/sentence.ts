import { useTranslations } from 'use-intl';
import { ApiError } from '../api.ts';

/** Says a failure in words: the server's sentence where it has one. */
export function useSentence(): (error: unknown) => string {
  const t = useTranslations('shell.failed');
  return (error) => {
    if (!(error instanceof ApiError)) return t('unknown');
    if (error.status === 0) return t('unreachable');
    return error.message || t('unknown');
  };
}
