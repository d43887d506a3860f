import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Waiting as Found } from '../../http/waiting-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { FollowUps } from './follow-ups.tsx';
import { waitingQuery } from './waiting-queries.ts';
import './waiting.css';

/** What waits for the member, and what they wait for. */
export function WaitingPage() {
  const t = useTranslations('waiting');
  const { data, isError, error, refetch } = useQuery(waitingQuery);
  usePageTitle(t('title'));
  return (
    <main id="content" className="page waiting-page">
      <h1 className="page-title">{t('title')}</h1>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting lines={6} />)}
      {data && (
        <>
          <p className="lead">{t('hanging', data.hanging)}</p>
          <div className="waiting-sides">
            <Side side="onMe" isEmpty={isNothing(data.onMe) && data.onMe.owed === 0}>
              <OnMe found={data.onMe} />
            </Side>
            <Side side="onThem" isEmpty={isNothing(data.onThem)}>
              <OnThem found={data.onThem} />
            </Side>
          </div>
        </>
      )}
    </main>
  );
}

const isNothing = ({ requests, asks, threads, followUps }: Found['onThem']): boolean =>
  requests + asks.length + threads.length + followUps.length === 0;

function Side({
  side,
  isEmpty,
  children,
}: {
  side: 'onMe' | 'onThem';
  isEmpty: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('waiting');
  return (
    <section aria-labelledby={side}>
      <h2 id={side}>{t(side)}</h2>
      {isEmpty ? <p className="waiting-none">{t(`nothing.${side}`)}</p> : children}
    </section>
  );
}

interface AsksProps {
  asks: Found['onMe']['asks'];
  side: 'onMe' | 'onThem';
  /** Where a question is answered, or seen. */
  to: '/sent/$id' | '/inbox/$id';
}

function Asks({ asks, side, to }: AsksProps) {
  const t = useTranslations('waiting');
  const day = useDay();
  return asks.map(({ id, name, question, until }) => (
    <li key={id}>
      <Link to={to} params={{ id }}>
        <b>{t(`asks.${side}`, { name })}</b>
        {question && <q>{question}</q>}
        <span>{t('until', { date: day(until) })}</span>
      </Link>
    </li>
  ));
}

function OnMe({ found }: { found: Found['onMe'] }) {
  const t = useTranslations('waiting');
  return (
    <>
      <ul className="waiting-list">
        <Asks asks={found.asks} side="onMe" to="/sent/$id" />
        {found.requests > 0 && (
          <li>
            <Link to="/inbox">
              <b>{t('requests.onMe', { count: found.requests })}</b>
            </Link>
          </li>
        )}
        <Threads threads={found.threads} side="onMe" />
        {found.owed > 0 && (
          <li>
            <Link to="/history/people" search={{ owes: 'owner' }}>
              <b>{t('owed', { count: found.owed })}</b>
            </Link>
          </li>
        )}
      </ul>
      <FollowUps items={found.followUps} />
    </>
  );
}

function OnThem({ found }: { found: Found['onThem'] }) {
  const t = useTranslations('waiting');
  return (
    <>
      <ul className="waiting-list">
        <Asks asks={found.asks} side="onThem" to="/inbox/$id" />
        {found.requests > 0 && (
          <li>
            <Link to="/sent">
              <b>{t('requests.onThem', { count: found.requests })}</b>
            </Link>
          </li>
        )}
        <Threads threads={found.threads} side="onThem" />
      </ul>
      <FollowUps items={found.followUps} />
    </>
  );
}

function Threads({ threads, side }: { threads: Found['onMe']['threads']; side: 'onMe' | 'onThem' }) {
  const t = useTranslations('waiting');
  const day = useDay();
  return threads.map(({ with: { handle, name }, since, isLate }) => (
    <li key={handle}>
      <Link to="/connections/$handle" params={{ handle }}>
        <b>{t(`threads.${side}`, { name })}</b>
        <span>
          {t('since', { date: day(since) })}
          {isLate && <span className="waiting-due">{t('late')}</span>}
        </span>
      </Link>
    </li>
  ));
}
