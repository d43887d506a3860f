import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { sentQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { BudgetPanel } from './budget-panel.tsx';
import { sentGroups } from './sent-state.ts';
import { SentRow } from './sent-row.tsx';
import './sent.css';

/** The member's own requests, those that wait for them first, and what they may still send. */
export function SentPage() {
  const t = useTranslations('sent');
  const sent = useInfiniteQuery(sentQuery);
  const items = sent.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(t('title'));
  return (
    <main id="content" className="page sent-page">
      <h1 className="page-title">{t('title')}</h1>
      <p className="lead">
        {t('lead')} <Link to="/waiting">{t('waiting')}</Link>
      </p>
      <div className="sent">
        <div>
          {sent.isPending && <Waiting lines={6} />}
          {sent.isError && !sent.data && <Failed error={sent.error} retry={() => void sent.refetch()} />}
          {sent.isSuccess && items.length === 0 && <NothingSent />}
          {sentGroups(items).map(({ group, items: same }) => (
            <section key={group} className="sent-group" aria-labelledby={`sent-${group}`}>
              <h2 id={`sent-${group}`} className={group}>
                {t(`groups.${group}`)}
                <span>{same.length}</span>
              </h2>
              <ol>
                {same.map((request) => (
                  <SentRow key={request.id} request={request} />
                ))}
              </ol>
            </section>
          ))}
          <More more={sent} />
        </div>
        <BudgetPanel />
      </div>
    </main>
  );
}

function NothingSent() {
  const t = useTranslations('sent.empty');
  return (
    <EmptyState title={t('title')} text={t('text')}>
      <Link className="button yes" to="/people">
        {t('find')}
      </Link>
    </EmptyState>
  );
}

interface MoreProps {
  more: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

function More({ more }: MoreProps) {
  const t = useTranslations('shell');
  if (!more.hasNextPage) return null;
  return (
    <Button look="quiet" disabled={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
      {t('more')}
    </Button>
  );
}
