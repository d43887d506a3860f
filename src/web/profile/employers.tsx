import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Employers as Shown } from '../../http/address-schemas.ts';
import { call, type Call } from '../api.ts';
import '../settings/settings.css';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

const employersQuery = queryOptions({
  queryKey: ['me', 'employers'],
  queryFn: ({ signal }) => call<Shown>('/api/v1/me/employers', { signal }),
});

interface Step {
  path?: string;
  method: NonNullable<Call['method']>;
  body?: unknown;
  said: string;
}

function useStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path = '', method, body }: Step) =>
      call<Shown>(`/api/v1/me/employers${path}`, { method, body }),
    onSuccess: (saved, { said }) => {
      client.setQueryData(employersQuery.queryKey, saved);
      notices.say(said);
    },
  });
}

/** Employers that the member has shown by a code, and showing another one. Nothing where the server sends no mail. */
export function Employers() {
  const t = useTranslations('addresses.employers');
  const { data } = useQuery(employersQuery);
  if (!data || (!data.sendsMail && data.items.length === 0)) return null;
  return (
    <section className="things">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {data.items.length === 0 && <p>{t('none')}</p>}
      <ul>
        {data.items.map((item) => (
          <OneEmployer key={item.domain} item={item} />
        ))}
      </ul>
      {data.pending && <EnterCode domain={data.pending} />}
      {data.sendsMail && <AskForCode />}
    </section>
  );
}

function OneEmployer({ item: { domain, expiresAt } }: { item: Shown['items'][number] }) {
  const t = useTranslations('addresses.employers');
  const format = useFormatter();
  const removing = useStep();
  const day = format.dateTime(new Date(expiresAt), { dateStyle: 'long' });
  return (
    <li>
      <div>
        <b>{domain}</b>
        <span>{t('until', { day })}</span>
      </div>
      <Button
        aria-label={t('removeFor', { domain })}
        disabled={removing.isPending}
        onClick={() => removing.mutate({ path: `/${domain}`, method: 'DELETE', said: t('removed') })}
      >
        {t('remove')}
      </Button>
    </li>
  );
}

function AskForCode() {
  const t = useTranslations('addresses.employers');
  const sentenceOf = useSentence();
  const asking = useStep();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = { email: textIn(new FormData(form), 'email') };
    asking.mutate({ method: 'POST', body, said: t('asked') }, { onSuccess: () => form.reset() });
  };
  return (
    <form className="in-things" onSubmit={submit}>
      <Field label={t('address')} name="email" type="email" autoComplete="off" required />
      <FormProblem text={asking.isError ? sentenceOf(asking.error) : null} />
      <Button type="submit" disabled={asking.isPending}>
        {t('ask')}
      </Button>
    </form>
  );
}

function EnterCode({ domain }: { domain: string }) {
  const t = useTranslations('addresses.employers');
  const sentenceOf = useSentence();
  const confirming = useStep();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = { code: textIn(new FormData(event.currentTarget), 'code') };
    confirming.mutate({ path: '/confirm', method: 'POST', body, said: t('confirmed') });
  };
  return (
    <form className="in-things" onSubmit={submit}>
      <Field
        label={t('code')}
        hint={t('pending', { domain })}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <FormProblem text={confirming.isError ? sentenceOf(confirming.error) : null} />
      <Button type="submit" look="yes" disabled={confirming.isPending}>
        {t('confirm')}
      </Button>
    </form>
  );
}
