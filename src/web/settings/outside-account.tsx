import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { WaysIn } from '../../http/account-schemas.ts';
import { call } from '../api.ts';
import { waysInQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { OutsideProblem } from '../welcome/outside-button.tsx';
import { proofIn, Prove } from './prove.tsx';

/** The account elsewhere, where this instance has a provider set up. */
export function OutsideAccount() {
  const t = useTranslations('accounts.outside');
  const { data } = useQuery(waysInQuery);
  const { connected } = useSearch({ from: '/member/desk/settings/security' });
  if (!data?.outside) return null;
  return (
    <section className="things">
      <h2>{t('title', { name: data.outside.name })}</h2>
      {connected && data.outside.connectedAt && <output>{t('isConnected')}</output>}
      <OutsideProblem />
      {data.outside.connectedAt ? (
        <Connected at={data.outside.connectedAt} />
      ) : (
        <Connect outside={data.outside} />
      )}
    </section>
  );
}

function Connected({ at }: { at: string }) {
  const t = useTranslations('accounts.outside');
  const format = useFormatter();
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const leaving = useMutation({
    mutationFn: () => call('/api/v1/me/outside', { method: 'DELETE' }),
    onSuccess: () => notices.say(t('disconnected')),
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey: waysInQuery.queryKey }),
  });
  return (
    <>
      <p>{t('connected', { day: format.dateTime(new Date(at), { dateStyle: 'long' }) })}</p>
      <div className="in-things">
        <Button disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          {t('disconnect')}
        </Button>
      </div>
    </>
  );
}

function Connect({ outside: { name } }: { outside: NonNullable<WaysIn['outside']> }) {
  const t = useTranslations('accounts.outside');
  const sentenceOf = useSentence();
  const leaving = useMutation({
    mutationFn: (form: FormData) =>
      call<{ url: string }>('/api/v1/me/outside', { method: 'POST', body: proofIn(form) }),
    onSuccess: ({ url }) => location.assign(url),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    leaving.mutate(new FormData(event.currentTarget));
  };
  return (
    <>
      <p>{t('lead')}</p>
      <form className="in-things" onSubmit={submit}>
        <Prove />
        <FormProblem text={leaving.isError ? sentenceOf(leaving.error) : null} />
        <Button type="submit" disabled={leaving.isPending || leaving.isSuccess}>
          {t('connect', { name })}
        </Button>
      </form>
    </>
  );
}
