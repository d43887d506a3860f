import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { EventPage } from '../../http/place-schemas.ts';
import { HOUR } from '../../domain/time.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { useAct } from './acting.ts';
import { EventFields, givenIn } from './event-fields.tsx';
import './places.css';

export function NewEventPage() {
  const t = useTranslations('places.newEvent');
  const events = useTranslations('places.events');
  const sentenceOf = useSentence();
  const navigate = useNavigate();
  const [first] = useState(nextHours);
  const making = useAct<EventPage>(['events'], { isForm: true });
  usePageTitle(t('title'));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = givenIn(new FormData(event.currentTarget));
    making.mutate(
      { path: '/api/v1/events', body },
      { onSuccess: ({ id }) => void navigate({ to: '/events/$id', params: { id }, replace: true }) },
    );
  };
  return (
    <main id="content" className="page narrow places">
      <Link className="page-back" to="/events">
        {events('title')}
      </Link>
      <h1 className="page-title">{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <form onSubmit={submit}>
        <EventFields event={{ name: '', place: '', ...first }} />
        <p className="field-hint">{t('later')}</p>
        <FormProblem text={making.isError ? sentenceOf(making.error) : null} />
        <Button type="submit" look="yes" disabled={making.isPending}>
          {t('make')}
        </Button>
      </form>
    </main>
  );
}

/** From the present hour on for three: a first guess that shows how the fields are filled in. */
function nextHours() {
  const startsAt = Math.floor(Date.now() / HOUR) * HOUR;
  return {
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + 3 * HOUR).toISOString(),
  };
}
