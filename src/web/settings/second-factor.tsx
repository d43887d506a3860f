import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { NewSecondFactor } from '../../http/account-schemas.ts';
import { call } from '../api.ts';
import { secondFactorQuery, sessionsQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { NewFactor } from './new-factor.tsx';

/** Whether signing in takes a second step, and the way to change that. */
export function SecondFactor() {
  const t = useTranslations('accounts.factor');
  const { data, isError, error, refetch } = useQuery(secondFactorQuery);
  const refresh = useRefresh();
  const beginning = useMutation({
    mutationFn: (password: string) =>
      call<NewSecondFactor>('/api/v1/me/second-factor', { method: 'POST', body: { password } }),
  });
  const ending = useMutation({
    mutationFn: (password: string) =>
      call('/api/v1/me/second-factor/off', { method: 'POST', body: { password } }),
    onSuccess: () => {
      notices.say(t('isOff'));
      refresh();
    },
  });
  const confirmed = () => {
    beginning.reset();
    notices.say(t('isOn'));
    refresh();
  };
  if (!data) return isError ? <Failed error={error} retry={() => void refetch()} /> : null;
  return (
    <section className="things factor">
      <h2>{t('title')}</h2>
      <p>{data.isOn ? t('on', { left: data.recoveryCodesLeft }) : t('off')}</p>
      {data.isOn && <AskPassword label={t('passwordOff')} act={t('end')} mutation={ending} />}
      {!data.isOn && !beginning.data && (
        <AskPassword label={t('password')} act={t('begin')} mutation={beginning} />
      )}
      {!data.isOn && beginning.data && <NewFactor factor={beginning.data} onConfirmed={confirmed} />}
    </section>
  );
}

interface AskPasswordProps {
  label: string;
  act: string;
  mutation: { mutate: (password: string) => void; isPending: boolean; isError: boolean; error: unknown };
}

function AskPassword({ label, act, mutation }: AskPasswordProps) {
  const sentenceOf = useSentence();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutation.mutate(textIn(new FormData(event.currentTarget), 'password'));
  };
  return (
    <form className="in-things" onSubmit={submit}>
      <Field label={label} name="password" type="password" autoComplete="current-password" required />
      <FormProblem text={mutation.isError ? sentenceOf(mutation.error) : null} />
      <Button type="submit" disabled={mutation.isPending}>
        {act}
      </Button>
    </form>
  );
}

/** A session that changes its second factor gets a new one in its place. */
function useRefresh(): () => void {
  const client = useQueryClient();
  return () => {
    for (const { queryKey } of [secondFactorQuery, sessionsQuery])
      void client.invalidateQueries({ queryKey });
  };
}
