import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { peopleQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { changed, filtersIn, type Filters } from './filters.ts';
import { useCodes } from './names.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import './people.css';

/** The people behind the plots. All filters stand in the address, so that a view can be kept and shared with oneself. */
export function PeoplePage() {
  const t = useTranslations();
  const filters = filtersIn(useSearch({ from: '/member/desk/history/people' }), useCodes());
  const navigate = useNavigate();
  const people = useInfiniteQuery(peopleQuery({ ...filters }));
  const pages = people.data?.pages ?? [];
  const total = pages[0]?.total;
  usePageTitle(t('history.people.title'));
  const change = (key: keyof Filters, value: string) =>
    void navigate({ to: '/history/people', search: changed(filters, key, value), replace: true });
  return (
    <main id="content" className="page">
      <Link className="page-back" to="/history">
        {t('history.people.back')}
      </Link>
      <h1 className="page-title">{t('history.people.title')}</h1>
      <PeopleFilters filters={filters} onChange={change} />
      <output className="people-found">
        {total !== undefined && t('history.people.found', { count: total })}
      </output>
      {people.isPending && <Waiting lines={8} />}
      {people.isError && <Failed error={people.error} retry={() => void people.refetch()} />}
      {total === 0 && (
        <Link className="button" to="/history/people">
          {t('history.people.clear')}
        </Link>
      )}
      {total !== undefined && total > 0 && <PeopleTable people={pages.flatMap((page) => page.items)} />}
      {people.hasNextPage && (
        <Button
          className="people-more"
          disabled={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {t('shell.more')}
        </Button>
      )}
    </main>
  );
}
