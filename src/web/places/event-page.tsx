import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { EventPage as Event } from '../../http/place-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { ChangeEvent, EndEvent, AddSession } from './change-event.tsx';
import { usePeriod } from './moments.ts';
import { eventQuery } from './place-queries.ts';
import './places.css';
import { SessionCard } from './session-card.tsx';
import { Attendance } from './who-is-there.tsx';

/** An event: for its organiser the codes to show, for everybody who was there what that proves. */
export function EventPage() {
  const t = useTranslations('places.events');
  const { id } = useParams({ from: '/member/desk/events/$id' });
  const { data: event, isError, error, refetch } = useQuery(eventQuery(id));
  usePageTitle(event?.name ?? '', t('title'));
  return (
    <main id="content" className="page narrow places">
      <Link className="page-back" to="/events">
        {t('title')}
      </Link>
      {!event && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {event && (
        <article className="event" aria-label={event.name}>
          <Head event={event} />
          <Sessions event={event} />
          {event.attendance && <Attendance id={id} isListed={event.attendance.isListed} />}
          {event.isOrganiser && !event.isOver && (
            <div className="event-run">
              <AddSession event={event} />
              <ChangeEvent event={event} />
              <EndEvent id={id} />
            </div>
          )}
        </article>
      )}
    </main>
  );
}

function Head({ event }: { event: Event }) {
  const t = useTranslations('places.event');
  const period = usePeriod();
  const { organiser, isOrganiser, isOver, attendance } = event;
  return (
    <header className="event-head">
      <h1 className="page-title">{event.name}</h1>
      <p>{[event.place, t('from', period(event))].filter(Boolean).join(' · ')}</p>
      <p>
        {isOrganiser ? (
          t('byYou')
        ) : (
          <Link to="/people/$handle" params={{ handle: organiser.handle }}>
            {t('by', { name: organiser.name })}
          </Link>
        )}
      </p>
      {isOver && <p>{t('over')}</p>}
      {isOrganiser && !isOver && !attendance && <p>{t('checkInToo')}</p>}
    </header>
  );
}

function Sessions({ event }: { event: Event }) {
  const t = useTranslations('places.event');
  const isRunning = event.isOrganiser && !event.isOver;
  return (
    <section aria-labelledby="event-sessions">
      <div className="event-sessions-head">
        <h2 id="event-sessions">{t('sessions')}</h2>
        {isRunning && <Button onClick={() => print()}>{t('print')}</Button>}
      </div>
      {isRunning && <p className="field-hint">{t('rule')}</p>}
      {event.sessions.map((session) => (
        <SessionCard key={session.id} event={event} session={session} />
      ))}
    </section>
  );
}
