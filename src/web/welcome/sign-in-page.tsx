import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Front } from './front.tsx';
import { SecondStep } from './second-step.tsx';
import { useEnter } from './use-enter.ts';

export function SignInPage() {
  const t = useTranslations('welcome');
  const signingIn = useSignIn();
  const problemOf = useProblem();
  usePageTitle(t('signIn.title'));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    signingIn.mutate(new FormData(event.currentTarget));
  };
  if (signingIn.data?.twoFactorRedirect)
    return (
      <Front>
        <SecondStep />
      </Front>
    );
  return (
    <Front>
      <form onSubmit={submit}>
        <h1>{t('signIn.title')}</h1>
        <Field label={t('owner.email')} name="email" type="email" autoComplete="username" required />
        <Field
          label={t('owner.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <FormProblem text={signingIn.isError ? problemOf(signingIn.error) : null} />
        <Button type="submit" look="yes" disabled={signingIn.isPending}>
          {t('signIn.submit')}
        </Button>
        <p className="front-small">{t('signIn.forgotten')}</p>
      </form>
    </Front>
  );
}

function useSignIn() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (form: FormData) => {
      const body = { email: textIn(form, 'email'), password: textIn(form, 'password') };
      return call<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/email', { method: 'POST', body });
    },
    onSuccess: ({ twoFactorRedirect }) => {
      if (!twoFactorRedirect) enter();
    },
  });
}

/** The sign-in library answers in English codes of its own. */
function useProblem(): (error: unknown) => string {
  const t = useTranslations('welcome.signIn');
  const sentenceOf = useSentence();
  return (error) => {
    if (!(error instanceof ApiError)) return sentenceOf(error);
    if (error.status === 429) return t('wait');
    return error.status >= 400 && error.status < 500 ? t('wrong') : sentenceOf(error);
  };
}
