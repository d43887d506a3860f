import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MemberCard } from '../../http/sending-schemas.ts';
import { meQuery } from '../queries.ts';
import { foundQuery } from '../sending-queries.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useDelayed } from '../use-delayed.ts';
import './people.css';
import { whatTheyDo, workOf } from './what-they-do.ts';

/** Finding a member. What was searched for stands in the address, so that the way back leads to the same list. */
export function SearchPage() {
  const t = useTranslations('people');
  const { query: first = '' } = useSearch({ from: '/member/desk/people' });
  const [typed, setTyped] = useState(first);
  const query = useDelayed(typed.trim(), 250);
  useAddress(query);
  usePageTitle(t('title'));
  return (
    <main id="content" className="page people">
      <div className="people-head">
        <h1 className="page-title">{t('title')}</h1>
        <p className="people-more">
          <Link to="/connections">{t('connections')}</Link>
          <Link to="/events">{t('events')}</Link>
        </p>
      </div>
      <search>
        <Field
          label={t('search.label')}
          hint={t('search.hint')}
          type="search"
          value={typed}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      <Found query={query} />
    </main>
  );
}

function useAddress(query: string) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: '/people', search: query ? { query } : {}, replace: true, resetScroll: false });
  }, [navigate, query]);
}

function Found({ query }: { query: string }) {
  const t = useTranslations('people');
  const { data, isError, error, refetch, isPlaceholderData } = useQuery(foundQuery(query));
  const { data: me } = useQuery(meQuery);
  if (query === '') return <EmptyState title={t('start.title')} text={t('start.text')} />;
  if (isError && !data) return <Failed error={error} retry={() => void refetch()} />;
  const items = data?.items ?? [];
  return (
    <>
      <output className="people-count">
        {items.length > 0 && t('search.found', { count: items.length })}
      </output>
      {data && !isPlaceholderData && items.length === 0 && (
        <EmptyState title={t('none.title')} text={t('none.text', { query })} />
      )}
      <ul className="people-found">
        {items.map((card) => (
          <FoundCard key={card.handle} card={card} isYou={card.handle === me?.handle} />
        ))}
      </ul>
    </>
  );
}

function FoundCard({ card, isYou }: { card: MemberCard; isYou: boolean }) {
  const t = useTranslations('people');
  const work = workOf(card);
  return (
    <li>
      <Link to="/people/$handle" params={{ handle: card.handle }}>
        <b>{card.name}</b>
        {isYou && <span className="people-you">{t('you')}</span>}
        <span>{whatTheyDo(card)}</span>
        {work && <span>{work}</span>}
      </Link>
    </li>
  );
}
