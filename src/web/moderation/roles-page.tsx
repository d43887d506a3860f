import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { meQuery } from '../queries.ts';
import { proofIn } from '../settings/prove.tsx';
import '../settings/settings.css';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { moderatorsQuery } from './moderation-queries.ts';
import { Password } from './password.tsx';
import { SettingsFrame } from '../settings/settings-frame.tsx';
import './moderation.css';

/** The way to the reports, and for the owner: who moderates, and to whom the instance goes. */
export function RolesPage() {
  const t = useTranslations('moderation.roles');
  const { data: me } = useQuery(meQuery);
  const isOwner = me?.role === 'owner';
  return (
    <SettingsFrame title={t('title')}>
      {me && <p className="lead">{t(isOwner ? 'lead' : 'leadModerator')}</p>}
      <p className="reports-head">
        <Link className="button yes" to="/moderation">
          {t('open')}
        </Link>
        {isOwner && (
          <Link className="button" to="/moderation/audit">
            {t('audit')}
          </Link>
        )}
      </p>
      {isOwner && <Moderators />}
      {isOwner && <HandOver />}
    </SettingsFrame>
  );
}

const pathOf = (handle: string) => `/api/v1/moderation/moderators/${encodeURIComponent(handle)}`;

function Moderators() {
  const t = useTranslations('moderation.roles');
  const sentenceOf = useSentence();
  const { data } = useQuery(moderatorsQuery);
  const change = useChange();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const handle = textIn(new FormData(form), 'handle');
    change.mutate(
      { handle, method: 'POST', said: t('given', { handle }) },
      { onSuccess: () => form.reset() },
    );
  };
  return (
    <section className="things">
      <h2>{t('moderators')}</h2>
      {data?.items.length === 0 && <p>{t('nobody')}</p>}
      <ul>
        {data?.items.map(({ handle, name }) => (
          <li key={handle}>
            <strong>{name}</strong>
            <Button
              aria-label={t('takeFor', { name })}
              disabled={change.isPending}
              onClick={() => change.mutate({ handle, method: 'DELETE', said: t('taken', { name }) })}
            >
              {t('take')}
            </Button>
          </li>
        ))}
      </ul>
      <form className="in-things" onSubmit={submit}>
        <Field label={t('handle')} hint={t('handleHint')} name="handle" autoComplete="off" required />
        <FormProblem text={change.isError ? sentenceOf(change.error) : null} />
        <Button type="submit" disabled={change.isPending}>
          {t('give')}
        </Button>
      </form>
    </section>
  );
}

function useChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ handle, method }: { handle: string; method: 'POST' | 'DELETE'; said: string }) =>
      call(pathOf(handle), { method }),
    onSuccess: async (_, { said }) => {
      notices.say(said);
      await client.invalidateQueries({ queryKey: moderatorsQuery.queryKey });
    },
  });
}

function HandOver() {
  const t = useTranslations('moderation.roles');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const handing = useMutation({
    mutationFn: (body: { handle: string; password?: string }) =>
      call('/api/v1/instance/owner', { method: 'POST', body }),
    onSuccess: async (_, { handle }) => {
      notices.say(t('handed', { handle }));
      await client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    handing.mutate({ handle: textIn(form, 'handle'), ...proofIn(form) });
  };
  return (
    <section className="things">
      <h2>{t('handOver')}</h2>
      <p>{t('handOverText')}</p>
      <form className="in-things" onSubmit={submit}>
        <Field label={t('handle')} hint={t('handleHint')} name="handle" autoComplete="off" required />
        <Password />
        <FormProblem text={handing.isError ? sentenceOf(handing.error) : null} />
        <Button type="submit" look="no" disabled={handing.isPending}>
          {t('hand')}
        </Button>
      </form>
    </section>
  );
}
