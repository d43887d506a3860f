import { useQuery } from '@tanstack/react-query';
import { useRef, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { FollowUps } from './follow-ups.tsx';
import { followUpsQuery, useFollowUp } from './waiting-queries.ts';
import './waiting.css';

const LONGEST = 300;
const WEEK = 7 * 86_400_000;

/** What is to happen on one connection, and a place to note down more. */
export function FollowUpsWith({ handle }: { handle: string }) {
  const t = useTranslations('waiting.followUps');
  const { data } = useQuery(followUpsQuery(handle));
  return (
    <section className="follow-ups" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('title')}</h2>
      {data && data.items.length > 0 && <FollowUps items={data.items} />}
      <details>
        <summary>{t('add')}</summary>
        <AddForm handle={handle} />
      </details>
    </section>
  );
}

function AddForm({ handle }: { handle: string }) {
  const t = useTranslations('waiting.followUps');
  const form = useRef<HTMLFormElement>(null);
  const adding = useFollowUp(t('saved'), () => form.current?.reset());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    // The evening of that day, wherever one is.
    const dueAt = new Date(`${textIn(given, 'day')}T18:00`).toISOString();
    adding.mutate({ path: '', body: { with: handle, text: textIn(given, 'text'), dueAt } });
  };
  return (
    <form ref={form} onSubmit={submit}>
      <Field label={t('what')} hint={t('hint')} name="text" maxLength={LONGEST} autoComplete="off" required />
      <Field label={t('when')} name="day" type="date" defaultValue={inAWeek()} required />
      <Button type="submit" disabled={adding.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}

/** As a date field wants it, in local time. */
const inAWeek = (): string => new Date(Date.now() + WEEK).toLocaleDateString('sv');
