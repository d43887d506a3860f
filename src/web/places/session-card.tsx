import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { EventPage } from '../../http/place-schemas.ts';
import '../request/request.css';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { useAct } from './acting.ts';
import { ChangeSession } from './change-event.tsx';
import { usePeriod } from './moments.ts';

type Session = EventPage['sessions'][number];

/** A session: its code to be shown large, or whether one was there. */
export function SessionCard({ event, session }: { event: EventPage; session: Session }) {
  const t = useTranslations('places.event');
  const period = usePeriod();
  const { name, code, count, isCheckedIn } = session;
  const isRunning = code !== null && !event.isOver;
  return (
    <section className="session" aria-label={name}>
      <div>
        <h3>{name}</h3>
        <p>{t('from', period(session))}</p>
        {count !== null && <p>{t('count', { count })}</p>}
        {(isCheckedIn || !event.isOrganiser) && (
          <p className={`check ${isCheckedIn ? 'confirmed' : 'unchecked'}`}>
            <Icon name={isCheckedIn ? 'accept' : 'ignore'} size={14} />
            {t(isCheckedIn ? 'was' : 'wasNot')}
          </p>
        )}
      </div>
      {isRunning && (
        <>
          <p className="session-code">{code.text}</p>
          <QrCode text={code.link} label={t('picture', { session: name })} />
          <p className="session-link">{code.link}</p>
          <SessionActs event={event} session={session} code={code.text} />
        </>
      )}
    </section>
  );
}

function SessionActs({ event, session, code }: { event: EventPage; session: Session; code: string }) {
  const t = useTranslations('places.event');
  const acting = useAct(['event', event.id]);
  const path = `/api/v1/events/${event.id}/sessions/${session.id}`;
  const { name } = session;
  return (
    <div className="session-acts">
      {!session.isCheckedIn && (
        <Link className="button" to="/e/$code" params={{ code }}>
          {t('checkIn')}
        </Link>
      )}
      <Button
        aria-label={t('renewFor', { session: name })}
        disabled={acting.isPending}
        onClick={() => acting.mutate({ path: `${path}/code`, said: t('renewed') })}
      >
        {t('renew')}
      </Button>
      {session.count === 0 && event.sessions.length > 1 && (
        <Button
          aria-label={t('removeFor', { session: name })}
          disabled={acting.isPending}
          onClick={() => acting.mutate({ path, method: 'DELETE' })}
        >
          {t('remove')}
        </Button>
      )}
      <ChangeSession event={event} session={session} />
    </div>
  );
}
