import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EventPage } from '../../http/place-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { useSentence } from '../ui/sentence.ts';
import { useAct } from './acting.ts';
import { EventFields, givenIn, Times } from './event-fields.tsx';

interface ChangingProps {
  eventId: string;
  title: string;
  act: string;
  path: string;
  method: 'POST' | 'PATCH';
  children: ReactNode;
}

/** A form that is there when it is wanted. It closes once what it says is done. */
function Changing({ eventId, title, act, path, method, children }: ChangingProps) {
  const t = useTranslations('places.event');
  const sentenceOf = useSentence();
  const saving = useAct(['event', eventId], { isForm: true });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const close = () => form.closest('details')?.removeAttribute('open');
    saving.mutate(
      { path, method, body: givenIn(new FormData(form)), said: t('saved') },
      { onSuccess: close },
    );
  };
  return (
    <details>
      <summary>{title}</summary>
      <form onSubmit={submit}>
        {children}
        <FormProblem text={saving.isError ? sentenceOf(saving.error) : null} />
        <Button type="submit" disabled={saving.isPending}>
          {act}
        </Button>
      </form>
    </details>
  );
}

export function ChangeEvent({ event }: { event: EventPage }) {
  const t = useTranslations('places.event');
  const path = `/api/v1/events/${event.id}`;
  return (
    <Changing eventId={event.id} title={t('change')} act={t('save')} path={path} method="PATCH">
      <EventFields event={event} />
    </Changing>
  );
}

export function AddSession({ event }: { event: EventPage }) {
  const t = useTranslations('places.event');
  const path = `/api/v1/events/${event.id}/sessions`;
  return (
    <Changing eventId={event.id} title={t('addSession')} act={t('add')} path={path} method="POST">
      <SessionName />
      <Times of={event} />
    </Changing>
  );
}

type Session = EventPage['sessions'][number];

export function ChangeSession({ event, session }: { event: EventPage; session: Session }) {
  const t = useTranslations('places.event');
  const path = `/api/v1/events/${event.id}/sessions/${session.id}`;
  const title = t('changeFor', { session: session.name });
  return (
    <Changing eventId={event.id} title={title} act={t('save')} path={path} method="PATCH">
      <SessionName name={session.name} />
      <Times of={session} />
    </Changing>
  );
}

function SessionName({ name = '' }: { name?: string }) {
  const t = useTranslations('places.event');
  return (
    <Field
      label={t('sessionName')}
      name="name"
      defaultValue={name}
      maxLength={120}
      autoComplete="off"
      required
    />
  );
}

/** Ending cannot be undone, so that it takes a second step. */
export function EndEvent({ id }: { id: string }) {
  const t = useTranslations('places.event');
  const ending = useAct(['event', id]);
  return (
    <details>
      <summary>{t('end')}</summary>
      <p>{t('endText')}</p>
      <Button
        look="no"
        disabled={ending.isPending}
        onClick={() => ending.mutate({ path: `/api/v1/events/${id}/end`, said: t('ended') })}
      >
        {t('end')}
      </Button>
    </details>
  );
}
