import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { useEnter } from './use-enter.ts';

/** The page has just become this one question; whoever came here by keyboard goes on typing. */
const focus = (field: HTMLInputElement | null) => field?.focus();

/** After the password: a code of the authenticator app, or a recovery code. */
export function SecondStep() {
  const t = useTranslations('accounts.step');
  const sentenceOf = useSentence();
  const enter = useEnter();
  const sending = useMutation({
    mutationFn: (code: string) => call('/api/v1/second-factor', { method: 'POST', body: { code } }),
    onSuccess: enter,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    sending.mutate(textIn(new FormData(event.currentTarget), 'code'));
  };
  return (
    <form onSubmit={submit}>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <Field
        label={t('code')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        ref={focus}
        required
      />
      <FormProblem text={sending.isError ? sentenceOf(sending.error) : null} />
      <Button type="submit" look="yes" disabled={sending.isPending}>
        {t('submit')}
      </Button>
      <p className="front-small">{t('lost')}</p>
    </form>
  );
}
