import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportState } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { importQuery, isUnderWay } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { notices } from '../ui/notices.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Counts } from './counts.tsx';
import './imports.css';
import { ProgressBar } from './progress-bar.tsx';

export function ProgressPage() {
  const t = useTranslations('imports');
  const { id = '' } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(importQuery(id));
  useFreshAfter(data);
  usePageTitle(data ? titleOf(t, data) : t('title'));
  return (
    <main id="content" className="page narrow">
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {data && (
        <>
          <h1 className="page-title" aria-live="polite">
            {titleOf(t, data)}
          </h1>
          <p className="lead">{data.state === 'running' ? null : data.fileName}</p>
          {isUnderWay(data) ? <UnderWay found={data} /> : <Ended found={data} />}
        </>
      )}
    </main>
  );
}

const titleOf = (
  t: ReturnType<typeof useTranslations<'imports'>>,
  { state, fileName }: ImportState,
): string => t(`states.${state}`, { file: fileName });

function UnderWay({ found }: { found: ImportState }) {
  const t = useTranslations('imports');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => call<ImportState>(`/api/v1/imports/${found.id}/cancel`, { method: 'POST' }),
    onSuccess: (stopped) => client.setQueryData(importQuery(found.id).queryKey, stopped),
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
  return (
    <>
      <ProgressBar
        label={titleOf(t, found)}
        share={found.bytesInAll === 0 ? 0 : found.bytesRead / found.bytesInAll}
      />
      <Counts counts={found.counts} isFinal={false} />
      <Button disabled={cancelling.isPending} onClick={() => cancelling.mutate()}>
        {t('cancel')}
      </Button>
    </>
  );
}

function Ended({ found }: { found: ImportState }) {
  const t = useTranslations('imports');
  if (found.state === 'failed') {
    return (
      <>
        <p className="import-failure">{found.failure?.text}</p>
        <Link className="button yes" to="/import">
          {t('again')}
        </Link>
      </>
    );
  }
  return (
    <>
      {found.state === 'cancelled' && <p className="lead">{t('cancelled')}</p>}
      <Counts counts={found.counts} isFinal />
      <p className="import-skipped">
        {t('skipped', { count: found.counts.skipped })}{' '}
        {found.counts.skipped > 0 && (
          <Link to="/import/$id/skipped" params={{ id: found.id }}>
            {t('whySkipped')}
          </Link>
        )}
      </p>
      <div className="import-next">
        <Link className="button yes" to="/history">
          {t('history')}
        </Link>
        <Link className="button" to="/inbox">
          {t('inbox')}
        </Link>
      </div>
    </>
  );
}

/** An import changes nearly everything: once it has ended, all that was shown before is asked for again. */
function useFreshAfter(found: ImportState | undefined) {
  const client = useQueryClient();
  const hasEnded = found !== undefined && !isUnderWay(found);
  useEffect(() => {
    if (!hasEnded) return;
    for (const queryKey of [['me'], ['inbox'], ['history'], ['people']])
      void client.invalidateQueries({ queryKey });
  }, [hasEnded, client]);
}
