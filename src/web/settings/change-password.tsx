import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { sessionsQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { NewPassword } from '../ui/new-password.tsx';

export function ChangePassword() {
  const t = useTranslations('accounts.security');
  const sentenceOf = useSentence();
  const changing = useChangePassword();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    changing.mutate(new FormData(form), { onSuccess: () => form.reset() });
  };
  return (
    <section className="things">
      <h2>{t('password')}</h2>
      <p>{t('passwordText')}</p>
      <form className="in-things" onSubmit={submit}>
        <Field label={t('current')} name="current" type="password" autoComplete="current-password" required />
        <NewPassword label={t('next')} name="next" />
        <FormProblem text={changing.isError ? sentenceOf(changing.error) : null} />
        <Button type="submit" disabled={changing.isPending}>
          {t('change')}
        </Button>
      </form>
    </section>
  );
}

function useChangePassword() {
  const t = useTranslations('accounts.security');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: FormData) => {
      const body = { current: textIn(form, 'current'), next: textIn(form, 'next') };
      return call('/api/v1/me/password', { method: 'POST', body });
    },
    onSuccess: () => {
      notices.say(t('changed'));
      void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
}
