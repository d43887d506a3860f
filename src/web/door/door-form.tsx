import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { DOOR_ACTIONS, DOOR_ROWS, LONGEST_DOOR_WORDS, type DoorAction } from '../../domain/door.ts';
import type { DoorTerms } from '../../http/door-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { Select } from '../ui/select.tsx';
import { useSentence } from '../ui/sentence.ts';
import { dayStart, dayValue } from './day.ts';
import { DoorPreview } from './door-preview.tsx';
import { doorQuery } from './door-queries.ts';

interface PartProps {
  terms: DoorTerms;
  change: (changes: Partial<DoorTerms>) => void;
}

/** The terms themselves, with what they would have done; nothing holds before it is saved. */
export function DoorForm({ door }: { door: DoorTerms }) {
  const t = useTranslations('door');
  const sentenceOf = useSentence();
  const [terms, setTerms] = useState(door);
  const saving = useSaving();
  const change = (changes: Partial<DoorTerms>) => {
    saving.reset();
    setTerms((now) => ({ ...now, ...changes }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(terms, { onSuccess: setTerms });
  };
  return (
    <form className="things" onSubmit={submit}>
      <Table terms={terms} change={change} />
      <Question terms={terms} change={change} />
      <Pause terms={terms} change={change} />
      <DoorPreview terms={terms} />
      <FormProblem text={saving.isError ? sentenceOf(saving.error) : null} />
      <Button type="submit" look="yes" disabled={saving.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}

function useSaving() {
  const t = useTranslations('door');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (terms: DoorTerms) => call<DoorTerms>('/api/v1/me/door', { method: 'PUT', body: terms }),
    onSuccess: (saved) => {
      client.setQueryData(doorQuery.queryKey, saved);
      void client.invalidateQueries({ queryKey: ['held'] });
      void client.invalidateQueries({ queryKey: ['inbox'] });
      notices.say(t('saved'));
    },
  });
}

function Table({ terms, change }: PartProps) {
  const t = useTranslations('door');
  const actions = DOOR_ACTIONS.map((action) => [action, t(`actions.${action}`)] as const);
  const does = (action: DoorAction) => Object.values(terms.rows).includes(action);
  const offer = (action: DoorAction): Partial<DoorTerms> => {
    if (action === 'ask' && terms.askWords === '') return { askWords: t('askWords.offered') };
    return action === 'decline' && terms.declineWords === ''
      ? { declineWords: t('declineWords.offered') }
      : {};
  };
  return (
    <>
      <h2>{t('table.title')}</h2>
      <p>{t('table.text')}</p>
      <ul className="door-rows">
        {DOOR_ROWS.map((row) => (
          <li key={row}>
            <div>
              <b>{t(`rows.${row}`)}</b>
              <span>{t(`rowTexts.${row}`)}</span>
            </div>
            <Select
              hideLabel
              label={`${t('table.what')}: ${t(`rows.${row}`)}`}
              options={actions}
              value={terms.rows[row]}
              onChange={(action) => change({ rows: { ...terms.rows, [row]: action }, ...offer(action) })}
            />
          </li>
        ))}
      </ul>
      {does('ask') && <Words name="askWords" terms={terms} change={change} />}
      {does('decline') && <Words name="declineWords" terms={terms} change={change} />}
    </>
  );
}

/** What the door says in its owner's name; only where it says something. */
function Words({ name, terms, change }: PartProps & { name: 'askWords' | 'declineWords' }) {
  const t = useTranslations(`door.${name}`);
  return (
    <Field
      label={t('label')}
      hint={t('hint')}
      value={terms[name]}
      maxLength={LONGEST_DOOR_WORDS}
      autoComplete="off"
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
}

function Question({ terms, change }: PartProps) {
  const t = useTranslations('door.question');
  return (
    <section className="door-part">
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <Field
        label={t('label')}
        hint={t('hint')}
        value={terms.question}
        maxLength={LONGEST_DOOR_WORDS}
        autoComplete="off"
        onChange={(event) => change({ question: event.target.value })}
      />
    </section>
  );
}

function Pause({ terms, change }: PartProps) {
  const t = useTranslations('door.pause');
  return (
    <section className="door-part">
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <Field
        className="door-day"
        type="date"
        label={t('label')}
        hint={t('hint')}
        value={dayValue(terms.pausedUntil)}
        onChange={(event) => change({ pausedUntil: dayStart(event.target.value) })}
      />
      {terms.pausedUntil !== null && (
        <Button look="quiet" onClick={() => change({ pausedUntil: null })}>
          {t('end')}
        </Button>
      )}
    </section>
  );
}
