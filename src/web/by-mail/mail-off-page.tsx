import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Front } from '../welcome/front.tsx';

/** Where the link at the foot of a digest leads. */
export function MailOffPage() {
  const t = useTranslations('byMail.off');
  const sentenceOf = useSentence();
  const { token = '-' } = useSearch({ from: '/mail-off' });
  const stopping = useMutation({
    mutationFn: () => call(`/api/v1/mail-off/${encodeURIComponent(token)}`, { method: 'POST' }),
  });
  usePageTitle(t('title'));
  return (
    <Front>
      <h1>{stopping.isSuccess ? t('done') : t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <FormProblem text={stopping.error ? sentenceOf(stopping.error) : null} />
      {!stopping.isSuccess && (
        <Button look="yes" disabled={stopping.isPending} onClick={() => stopping.mutate()}>
          {t('act')}
        </Button>
      )}
    </Front>
  );
}
