import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { AuditPage as Page } from '../../http/moderation-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import '../ui/table.css';
import { Waiting } from '../ui/waiting.tsx';
import { auditQuery } from './moderation-queries.ts';

const COLUMNS = ['when', 'who', 'what', 'about', 'why'] as const;

/** Who did what in moderation, for the owner. */
export function AuditPage() {
  const t = useTranslations('moderation');
  const shell = useTranslations('shell');
  const found = useInfiniteQuery(auditQuery);
  const items = found.data?.pages.flatMap((page) => page.items);
  usePageTitle(t('audit.title'));
  return (
    <main id="content" className="page">
      <Link className="page-back" to="/moderation">
        {t('queue.title')}
      </Link>
      <h1 className="page-title">{t('audit.title')}</h1>
      <p className="lead">{t('audit.lead')}</p>
      {found.isPending && <Waiting />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {items?.length === 0 && <p>{t('audit.none')}</p>}
      {items && items.length > 0 && <Steps items={items} />}
      {found.hasNextPage && (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {shell('more')}
        </Button>
      )}
    </main>
  );
}

function Steps({ items }: { items: Page['items'] }) {
  const t = useTranslations('moderation.audit');
  const format = useFormatter();
  // An act of a later version still has its code to say.
  const say = (what: string) =>
    t.has(`acts.${what}` as 'acts.decided') ? t(`acts.${what}` as 'acts.decided') : what;
  return (
    // Reachable by keyboard, since it scrolls sideways on a phone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-scroll" aria-label={t('table')} tabIndex={0}>
      <table className="table">
        <caption className="unseen">{t('table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, at, by, what, about, why }) => (
            <tr key={id}>
              <td>{format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}</td>
              <td>{by?.name ?? t('instance')}</td>
              <td>{say(what)}</td>
              <td>{about.name}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
