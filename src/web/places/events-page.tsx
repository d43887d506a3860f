import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { EventLine } from '../../http/place-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { usePeriod } from './moments.ts';
import { eventsQuery } from './place-queries.ts';
import './places.css';

/** Checking in, where one was, and one's own events. */
export function EventsPage() {
  const t = useTranslations('places.events');
  usePageTitle(t('title'));
  return (
    <main id="content" className="page narrow places">
      <h1 className="page-title">{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <EnterCode />
      <Events view="attended" />
      <Events view="organised" />
      <Link className="button" to="/events/new">
        {t('organise')}
      </Link>
    </main>
  );
}

export function EnterCode() {
  const t = useTranslations('places.events');
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = textIn(new FormData(event.currentTarget), 'code');
    void navigate({ to: '/e/$code', params: { code } });
  };
  return (
    <form className="one-line" onSubmit={submit}>
      <Field
        label={t('code')}
        hint={t('codeHint')}
        name="code"
        maxLength={20}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <Button type="submit" look="yes">
        {t('enter')}
      </Button>
    </form>
  );
}

function Events({ view }: { view: 'attended' | 'organised' }) {
  const t = useTranslations('places.events');
  const { data, isError, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(eventsQuery(view));
  const events = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="things">
      <h2>{t(view)}</h2>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting lines={2} />)}
      {data && events.length === 0 && <p>{t(view === 'attended' ? 'noneAttended' : 'noneOrganised')}</p>}
      <ul>
        {events.map((event) => (
          <OneEvent key={event.id} event={event} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('more')}</Button>}
    </section>
  );
}

function OneEvent({ event }: { event: EventLine }) {
  const t = useTranslations('places');
  const period = usePeriod();
  const about = [event.place, t('event.from', period(event)), event.isOver && t('events.over')];
  return (
    <li>
      <div>
        <Link to="/events/$id" params={{ id: event.id }}>
          {event.name}
        </Link>
        <span>{about.filter(Boolean).join(' · ')}</span>
      </div>
    </li>
  );
}
