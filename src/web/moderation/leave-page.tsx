import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Leaving } from '../../http/moderation-schemas.ts';
import { call } from '../api.ts';
import { proofIn } from '../settings/prove.tsx';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Failed } from '../ui/failed.tsx';
import { FormProblem } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import './moderation.css';
import { leavingQuery } from './moderation-queries.ts';
import { Password } from './password.tsx';
import { SettingsFrame } from '../settings/settings-frame.tsx';

const HAPPENS = ['gone', 'open', 'others', 'reports', 'signIn'] as const;

/** Deleting the account: what happens, when, and the way back. */
export function LeavePage() {
  const t = useTranslations('moderation.leave');
  const { data, isError, error, refetch } = useQuery(leavingQuery);
  return (
    <SettingsFrame title={t('title')} look="narrow report">
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {data?.mustHandOver && <HandOverFirst />}
      {data?.dueAt && <Stay dueAt={data.dueAt} />}
      {data && !data.mustHandOver && !data.dueAt && <Leave />}
    </SettingsFrame>
  );
}

function HandOverFirst() {
  const t = useTranslations('moderation.leave');
  return (
    <>
      <p className="lead">{t('mustHandOver')}</p>
      <Link className="button" to="/settings/moderation">
        {t('handOver')}
      </Link>
    </>
  );
}

function Stay({ dueAt }: { dueAt: string }) {
  const t = useTranslations('moderation.leave');
  const day = useDay();
  const client = useQueryClient();
  const staying = useMutation({
    mutationFn: () => call('/api/v1/me/leaving', { method: 'DELETE' }),
    onSuccess: async () => {
      notices.say(t('stayed'));
      await client.invalidateQueries({ queryKey: leavingQuery.queryKey });
    },
  });
  return (
    <>
      <p className="lead">{t('asked', { date: day(dueAt) })}</p>
      <p>{t('askedText')}</p>
      <Button look="yes" disabled={staying.isPending} onClick={() => staying.mutate()}>
        {t('stay')}
      </Button>
    </>
  );
}

function Leave() {
  const t = useTranslations('moderation.leave');
  const sentenceOf = useSentence();
  const [when, setWhen] = useState<'later' | 'now'>('later');
  const leaving = useLeaving();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    leaving.mutate({ ...proofIn(new FormData(event.currentTarget)), atOnce: when === 'now' });
  };
  return (
    <>
      <p className="lead">{t('lead')}</p>
      <ul className="happens">
        {HAPPENS.map((what) => (
          <li key={what}>{t(`happens.${what}`)}</li>
        ))}
      </ul>
      <p>
        <a href="/api/v1/me/export" download>
          {t('export')}
        </a>
      </p>
      <form className="decide" onSubmit={submit}>
        <Choice
          label={t('when')}
          options={(['later', 'now'] as const).map((value) => ({
            value,
            label: t(`${value}.name`),
            text: t(`${value}.text`),
          }))}
          value={when}
          onChange={setWhen}
          look="list"
        />
        <Password />
        <FormProblem text={leaving.isError ? sentenceOf(leaving.error) : null} />
        <Button type="submit" look="no" disabled={leaving.isPending}>
          {t('act')}
        </Button>
      </form>
    </>
  );
}

function useLeaving() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { password?: string; atOnce: boolean }) =>
      call<Leaving>('/api/v1/me/leaving', { method: 'POST', body }),
    onSuccess: (leaving, { atOnce }) => {
      if (!atOnce) return client.setQueryData(leavingQuery.queryKey, leaving);
      // A whole new page: nothing of this account may stay in memory.
      client.clear();
      return location.assign('/sign-in');
    },
  });
}
