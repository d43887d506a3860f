import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { CodeLeadsTo, EventPage } from '../../http/place-schemas.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useAct } from './acting.ts';
import { EnterCode } from './events-page.tsx';
import { usePeriod } from './moments.ts';
import { codeQuery, eventQuery } from './place-queries.ts';
import './places.css';

/** Where the link of a code leads. Opening it checks nobody in: that takes a tap, so that no link does it by itself. */
export function CheckInPage() {
  const t = useTranslations('places.checkIn');
  const events = useTranslations('places.events');
  const sentenceOf = useSentence();
  const { code } = useParams({ from: '/member/desk/e/$code' });
  const { data: leadsTo, isError, error } = useQuery(codeQuery(code));
  usePageTitle(t('title'));
  return (
    <main id="content" className="page narrow places">
      <Link className="page-back" to="/events">
        {events('title')}
      </Link>
      <h1 className="page-title">{leadsTo?.event.name ?? t('title')}</h1>
      {!leadsTo && !isError && <Waiting />}
      {!leadsTo && isError && (
        <>
          <FormProblem text={sentenceOf(error)} />
          <EnterCode />
        </>
      )}
      {leadsTo && <CheckIn key={code} code={code} leadsTo={leadsTo} />}
    </main>
  );
}

function CheckIn({ code, leadsTo }: { code: string; leadsTo: CodeLeadsTo }) {
  const t = useTranslations('places');
  const period = usePeriod();
  const { event, session, counts, state, isCheckedIn } = leadsTo;
  return (
    <div className="check-in">
      <p>{t('checkIn.at', { session: session.name, ...period(session) })}</p>
      <p>{[event.place, t('event.by', { name: event.organiser.name })].filter(Boolean).join(' · ')}</p>
      {isCheckedIn ? (
        <>
          <p className="check-in-word">{t('checkIn.already')}</p>
          <Link className="button yes" to="/events/$id" params={{ id: event.id }}>
            {t('checkIn.see')}
          </Link>
        </>
      ) : state === 'open' ? (
        <Enter code={code} name={event.name} />
      ) : (
        <p className="check-in-word">
          {state === 'over'
            ? t('checkIn.over')
            : t('checkIn.early', { from: period({ startsAt: counts.from, endsAt: counts.until }).from })}
        </p>
      )}
    </div>
  );
}

function Enter({ code, name }: { code: string; name: string }) {
  const t = useTranslations('places.checkIn');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const navigate = useNavigate();
  const entering = useAct<EventPage>(['events'], { isForm: true });
  const onSuccess = (event: EventPage) => {
    client.setQueryData(eventQuery(event.id).queryKey, event);
    client.removeQueries({ queryKey: codeQuery(code).queryKey });
    notices.say(t('done', { event: name }));
    void navigate({ to: '/events/$id', params: { id: event.id }, replace: true });
  };
  return (
    <>
      <p>{t('open')}</p>
      <FormProblem text={entering.isError ? sentenceOf(entering.error) : null} />
      <Button
        look="yes"
        disabled={entering.isPending}
        onClick={() => entering.mutate({ path: '/api/v1/check-ins', body: { code } }, { onSuccess })}
      >
        {t('act')}
      </Button>
    </>
  );
}
