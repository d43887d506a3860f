import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { History } from '../../http/history-schemas.ts';
import { historyQuery } from '../queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { ByReason, ByRole, ByYear, Recruiters } from './plots.tsx';
import './history.css';
import { OwnRequests } from './own-requests.tsx';
import { Summary } from './summary.tsx';

/** "Why they connected": the past in three sentences, then in plots that lead to the people behind them. */
export function HistoryPage() {
  const t = useTranslations('history');
  const { data, isError, error, refetch } = useQuery(historyQuery);
  usePageTitle(t('title'));
  return (
    <main id="content" className="page history">
      <h1 className="history-title">{t('title')}</h1>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting lines={10} />)}
      {data && (data.connections === 0 ? <Empty /> : <Filled history={data} />)}
    </main>
  );
}

function Empty() {
  const t = useTranslations('history.empty');
  return (
    <EmptyState title={t('title')} text={t('text')}>
      <Link className="button yes" to="/import">
        {t('import')}
      </Link>
    </EmptyState>
  );
}

function Filled({ history }: { history: History }) {
  return (
    <>
      <Summary history={history} />
      <ByYear history={history} />
      <ByReason history={history} />
      <ByRole history={history} />
      <div className="history-pair">
        <Recruiters history={history} />
        <OwnRequests history={history} />
      </div>
    </>
  );
}
