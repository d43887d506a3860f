import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Span } from '../../domain/request.ts';
import type { PersonPage } from '../../http/sending-schemas.ts';
import '../people/people.css';
import { WelcomeSaid } from '../people/welcome-said.tsx';
import { Relation } from '../people/relation.tsx';
import { personQuery } from '../sending-queries.ts';
import { Failed } from '../ui/failed.tsx';
import { Field } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { adviceOn } from './advice.ts';
import { AtDoor } from './at-door.tsx';
import { CoachPanel } from './coach-panel.tsx';
import './compose.css';
import { FactFields } from './fact-fields.tsx';
import { NoteField } from './note-field.tsx';
import { Preview } from './preview.tsx';
import { ReasonPicker } from './reason-picker.tsx';
import { SendBar } from './send-bar.tsx';
import { useSending } from './sending.ts';
import { useCoach } from './use-coach.ts';
import { useDraft } from './use-draft.ts';

const LONGEST_PROMISE = 200;

/** Writing a request to a member: steps of one page, none of them hidden behind another. */
export function ComposePage() {
  const t = useTranslations('compose');
  const { handle } = useParams({ from: '/member/desk/people/$handle/ask' });
  const { data: person, isError, error, refetch } = useQuery(personQuery(handle));
  const title = person ? t('title', { name: person.name }) : '';
  usePageTitle(title);
  return (
    <main id="content" className="page compose-page">
      {!person && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {person && (
        <>
          <Link className="page-back" to="/people/$handle" params={{ handle }}>
            {person.name}
          </Link>
          <h1 className="page-title">{title}</h1>
          {person.relation.name === 'none' ? (
            <Compose key={handle} person={person} />
          ) : (
            <Relation person={person} />
          )}
        </>
      )}
    </main>
  );
}

function Compose({ person }: { person: PersonPage }) {
  const t = useTranslations('compose');
  const { code } = useSearch({ from: '/member/desk/people/$handle/ask' });
  const { draft, change: write, drop, clear } = useDraft(person.handle, code);
  const coach = useCoach(person.handle, draft);
  const sending = useSending(person, draft, drop);
  const [lit, setLit] = useState<Span | null>(null);
  const advice = adviceOn(draft.note, coach.coached);
  const change: typeof write = (changes) => {
    sending.forget();
    write(changes);
  };
  const parts = { person, draft, change };
  return (
    <div className="compose">
      <div className="compose-write">
        <p className="lead">{t('lead')}</p>
        <WelcomeSaid person={person} />
        <ReasonPicker {...parts} problem={sending.problemAt('reason')} />
        <FactFields {...parts} coached={coach.coached} problem={sending.problemAt('fact')} />
        <AtDoor {...parts} door={person.door} problem={sending.problemAt('door')} />
        <NoteField {...parts} advice={advice} lit={lit} problem={sending.problemAt('note')} />
        <Field
          label={t('promise.label')}
          hint={t('promise.hint')}
          value={draft.promise}
          maxLength={LONGEST_PROMISE}
          autoComplete="off"
          onChange={(event) => change({ promise: event.target.value })}
        />
      </div>
      <CoachPanel advice={advice} isUnreachable={coach.isUnreachable} onLight={setLit} />
      <Preview person={person} draft={draft} evidence={coach.coached?.evidence ?? []} />
      <SendBar draft={draft} coached={coach.coached} sending={sending} clear={clear} />
    </div>
  );
}
