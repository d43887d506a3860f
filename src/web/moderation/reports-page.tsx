import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReportsPage as Page } from '../../http/moderation-schemas.ts';
import '../connections/connections.css';
import { meQuery } from '../queries.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failed } from '../ui/failed.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { reportsQuery } from './moderation-queries.ts';
import { SettingsFrame } from '../settings/settings-frame.tsx';
import './moderation.css';

/** What waits for a moderator, and what has been decided. */
export function ReportsPage() {
  const t = useTranslations('moderation.queue');
  const [view, setView] = useState<'open' | 'done'>('open');
  const { data: me } = useQuery(meQuery);
  const found = useInfiniteQuery(reportsQuery(view));
  const items = found.data?.pages.flatMap((page) => page.items);
  const none = view === 'open' ? 'none' : 'noneDone';
  return (
    <SettingsFrame title={t('title')} look="contacts">
      <p className="lead">{t('lead')}</p>
      <div className="reports-head">
        <Choice
          label={t('views.label')}
          options={[
            { value: 'open', label: t('views.open') },
            { value: 'done', label: t('views.done') },
          ]}
          value={view}
          onChange={setView}
        />
        {me?.role === 'owner' && <Link to="/moderation/audit">{t('audit')}</Link>}
      </div>
      {found.isPending && <Waiting lines={4} />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {items?.length === 0 && <EmptyState title={t(`${none}.title`)} text={t(`${none}.text`)} />}
      {items && items.length > 0 && (
        <ul className="contacts-list">
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </ul>
      )}
      {found.hasNextPage && <More found={found} />}
    </SettingsFrame>
  );
}

function More({ found }: { found: { isFetchingNextPage: boolean; fetchNextPage: () => unknown } }) {
  const t = useTranslations('shell');
  return (
    <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
      {t('more')}
    </Button>
  );
}

function Row({ item }: { item: Page['items'][number] }) {
  const t = useTranslations('moderation');
  const day = useDay();
  const kind = t(`kinds.${item.kind}`);
  return (
    <li>
      <Link to="/moderation/$id" params={{ id: item.id }}>
        <strong>{t('queue.about', { kind, name: item.reported.name })}</strong>
        {item.words && <span>{item.words}</span>}
        <small>
          {item.state === 'appealed' && `${t('queue.appealed')} · `}
          {t('queue.by', { name: item.reporter.name })} · {day(item.at)}
        </small>
      </Link>
    </li>
  );
}
