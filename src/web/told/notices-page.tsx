import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { noticesQuery, useSeeing } from './notice-queries.ts';
import { NoticeRow } from './notice-row.tsx';
import './told.css';

/** What the member was told, newest first. */
export function NoticesPage() {
  const t = useTranslations('notices');
  const shell = useTranslations('shell');
  const found = useInfiniteQuery(noticesQuery);
  const seeing = useSeeing();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(t('title'));
  return (
    <main id="content" className="page narrow">
      <h1 className="page-title">{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {found.isPending && <Waiting lines={6} />}
      {found.isError && !found.data && <Failed error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      )}
      {items.some(({ isSeen }) => !isSeen) && (
        <Button className="told-all" disabled={seeing.isPending} onClick={() => seeing.mutate(undefined)}>
          {t('seeAll')}
        </Button>
      )}
      <ol className="told">
        {items.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            onOpen={() => !notice.isSeen && seeing.mutate([notice.id])}
          />
        ))}
      </ol>
      {found.hasNextPage && (
        <Button look="quiet" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {shell('more')}
        </Button>
      )}
    </main>
  );
}
