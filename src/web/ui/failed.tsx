import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { useSentence } from './sentence.ts';

/** What a page shows when it could not load: the server's own sentence where there is one, and another try. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('shell.failed');
  const sentenceOf = useSentence();
  return (
    <div className="failed" role="alert">
      <h2>{t('title')}</h2>
      <p>{sentenceOf(error)}</p>
      <Button onClick={retry}>{t('retry')}</Button>
    </div>
  );
}
