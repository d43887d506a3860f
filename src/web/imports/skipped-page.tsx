import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { SkippedPage as Page } from '../../http/schemas.ts';
import { skippedQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import './imports.css';

/** Each row that could not be used, with file, line and cause. */
export function SkippedPage() {
  const t = useTranslations();
  const { id = '' } = useParams({ strict: false });
  const { cause = '' } = useSearch({ from: '/member/desk/import/$id/skipped' });
  const skipped = useInfiniteQuery(skippedQuery(id, cause));
  const pages = skipped.data?.pages ?? [];
  const causes = pages[0]?.causes ?? [];
  usePageTitle(t('imports.rows.title'));
  return (
    <main id="content" className="page">
      <Link className="page-back" to="/import/$id" params={{ id }}>
        {t('imports.rows.back')}
      </Link>
      <h1 className="page-title">{t('imports.rows.title')}</h1>
      <p className="lead">{t('imports.rows.lead')}</p>
      {skipped.isPending && <Waiting />}
      {skipped.isError && <Failed error={skipped.error} retry={() => void skipped.refetch()} />}
      {skipped.isSuccess && causes.length === 0 && (
        <EmptyState title={t('imports.rows.none.title')} text={t('imports.rows.none.text')} />
      )}
      {causes.length > 0 && (
        <>
          <Causes causes={causes} chosen={cause} id={id} />
          <Rows items={pages.flatMap((page) => page.items)} />
        </>
      )}
      {skipped.hasNextPage && (
        <Button disabled={skipped.isFetchingNextPage} onClick={() => void skipped.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      )}
    </main>
  );
}

function Causes({ causes, chosen, id }: { causes: Page['causes']; chosen: string; id: string }) {
  const t = useTranslations('imports.rows');
  const all = causes.reduce((sum, { count }) => sum + count, 0);
  const choices = [{ cause: '', text: t('all'), count: all }, ...causes];
  return (
    <nav aria-label={t('cause')}>
      <ul className="causes">
        {choices.map(({ cause, text, count }) => (
          <li key={cause}>
            <Link
              to="/import/$id/skipped"
              params={{ id }}
              search={cause ? { cause } : {}}
              aria-current={cause === chosen ? 'true' : undefined}
            >
              <span>{text}</span> <b>{count}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rows({ items }: { items: Page['items'] }) {
  const t = useTranslations('imports.rows');
  return (
    <table className="table skipped">
      <thead>
        <tr>
          <th scope="col">{t('file')}</th>
          <th scope="col" className="figure">
            {t('line')}
          </th>
          <th scope="col">{t('cause')}</th>
          <th scope="col">{t('detail')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ file, line, text, detail }, index) => (
          <tr key={index}>
            <th scope="row">{file}</th>
            <td className="figure" data-label={line > 0 ? t('line') : ''}>
              {line > 0 ? line : t('wholeFile')}
            </td>
            <td>{text}</td>
            <td className="detail">{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
