import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';

/** What is left of a page that broke: one plain sentence and a way out. */
export function Crash({ error }: { error: unknown }) {
  const t = useTranslations('shell');
  const sentenceOf = useSentence();
  const fromServer = error instanceof ApiError;
  usePageTitle(t(fromServer ? 'failed.title' : 'crash.title'));
  return (
    <main id="content" className="failed" role="alert">
      <h1>{t(fromServer ? 'failed.title' : 'crash.title')}</h1>
      <p>{fromServer ? sentenceOf(error) : t('crash.text')}</p>
      <Button look="yes" onClick={() => location.reload()}>
        {t('crash.reload')}
      </Button>
    </main>
  );
}

export function NotFound() {
  const t = useTranslations('shell.notFound');
  usePageTitle(t('title'));
  return (
    <main id="content" className="failed">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <Link className="button yes" to="/inbox">
        {t('home')}
      </Link>
    </main>
  );
}
