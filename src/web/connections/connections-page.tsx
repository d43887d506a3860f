import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ConnectionsPage as Page } from '../../http/sending-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { connectionsQuery } from './connection-queries.ts';
import './connections.css';

/** Everybody to whom the member is connected here, the latest first. */
export function ConnectionsPage() {
  const t = useTranslations();
  const found = useInfiniteQuery(connectionsQuery);
  const contacts = found.data?.pages.flatMap(({ items }) => items);
  usePageTitle(t('connections.title'));
  return (
    <main id="content" className="page contacts">
      <h1 className="page-title">{t('connections.title')}</h1>
      {found.isPending && <Waiting lines={6} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {contacts?.length === 0 && <Nobody />}
      {contacts && contacts.length > 0 && (
        <ul className="contacts-list">
          {contacts.map((contact) => (
            <Row key={contact.handle} contact={contact} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      )}
    </main>
  );
}

function Row({ contact }: { contact: Page['items'][number] }) {
  const t = useTranslations();
  const day = useDay();
  const { handle, name, headline, connectedOn, reason } = contact;
  return (
    <li>
      <Link to="/connections/$handle" params={{ handle }}>
        <strong>{name}</strong>
        <span>{headline}</span>
        <small>
          {t(`reasons.${reason}.short`)} · {t('connections.since', { date: day(connectedOn) })}
        </small>
      </Link>
    </li>
  );
}

function Nobody() {
  const t = useTranslations('connections.empty');
  return (
    <EmptyState title={t('title')} text={t('text')}>
      <Link className="button yes" to="/people">
        {t('find')}
      </Link>
    </EmptyState>
  );
}
