import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { EvidenceList } from '../request/evidence-list.tsx';
import '../request/request.css';
import { useDay } from '../request/use-day.ts';
import { oneSentQuery } from '../sending-queries.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { costName } from './cost-name.ts';
import { SentActs } from './sent-acts.tsx';
import { saidState } from './sent-state.ts';
import { SentThread } from './sent-thread.tsx';
import './sent.css';
import { useMeaning } from './use-meaning.ts';

/** One of the member's own requests: where it stands, what can still be done, and the letter as it was written. */
export function OneSentPage() {
  const t = useTranslations('sent');
  const { id } = useParams({ from: '/member/desk/sent/$id' });
  const { data: request, isError, error, refetch } = useQuery(oneSentQuery(id));
  usePageTitle(request ? t('one', { name: request.to.name }) : t('title'));
  return (
    <main id="content" className="page sent-page">
      <Link className="page-back" to="/sent">
        {t('title')}
      </Link>
      {!request && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {request && <OneSent key={id} request={request} refresh={() => void refetch()} />}
    </main>
  );
}

function OneSent({ request, refresh }: { request: SentRequest; refresh: () => void }) {
  const t = useTranslations('sent');
  const { to } = request;
  useDelivery(request.editableUntil, refresh);
  return (
    <article className="one-sent">
      <h1 className="page-title">{t('one', { name: to.name })}</h1>
      <p className="one-sent-to">
        {to.headline && <span>{to.headline}</span>}
        {!to.isDeleted && (
          <Link to="/people/$handle" params={{ handle: to.handle }}>
            {t('person', { name: to.name })}
          </Link>
        )}
      </p>
      <Stands request={request} />
      {request.ask && <SentThread request={request} ask={request.ask} />}
      <Sentence request={request} />
      <SentLetter request={request} />
    </article>
  );
}

/** Asks again when the quarter of an hour is over: the request is then delivered. */
function useDelivery(editableUntil: string | null, refresh: () => void) {
  useEffect(() => {
    if (editableUntil === null) return undefined;
    const timer = setInterval(
      refresh,
      Math.max(5_000, Math.min(30_000, Date.parse(editableUntil) - Date.now())),
    );
    return () => clearInterval(timer);
  }, [editableUntil, refresh]);
}

function Stands({ request }: { request: SentRequest }) {
  const { state, means } = useMeaning()(request);
  const door = useTranslations('door.caller');
  const day = useDay();
  return (
    <section className="stands" data-state={saidState(request)}>
      <div aria-live="polite">
        <h2>{state}</h2>
        <p>{means}</p>
        {request.readsAgainAt && (
          <p>{door('waits', { name: request.to.name, date: day(request.readsAgainAt) })}</p>
        )}
      </div>
      <SentActs request={request} />
    </section>
  );
}

function Sentence({ request: { to, sentence } }: { request: SentRequest }) {
  const t = useTranslations('sent');
  if (sentence === '') return null;
  return (
    <section className="thread">
      <div>
        <h3>{t('sentence', { name: to.name })}</h3>
        <blockquote>{sentence}</blockquote>
      </div>
    </section>
  );
}

function SentLetter({ request }: { request: SentRequest }) {
  const t = useTranslations();
  const day = useDay();
  const { declared } = request;
  return (
    <section className="sent-letter">
      <h2 className="sent-says">{t('sent.reason')}</h2>
      <p className="why-reason">
        {declared === 'none_given' ? t('reasons.none_given.said') : t(`compose.reason.${declared}`)}
      </p>
      <EvidenceList evidence={request.evidence} />
      <div className="note-sheet">
        <blockquote className="note" aria-label={t('request.note.label')}>
          {request.note}
        </blockquote>
      </div>
      {request.doorAnswer && (
        <p className="sent-promise">
          <span>{request.doorAnswer.question}</span> {request.doorAnswer.answer}
        </p>
      )}
      {request.promise && (
        <p className="sent-promise">
          <span>{t('compose.promise.label')}</span> {request.promise}
        </p>
      )}
      <p className="sent-small">
        {t('sent.sentOn', { date: day(request.sentAt) })}. {t('sent.cost', { cost: costName(request.cost) })}
      </p>
    </section>
  );
}
