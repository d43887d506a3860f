import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Front } from './front.tsx';
import { SignInInstead } from './join-page.tsx';
import { NewPassword } from '../ui/new-password.tsx';

/** Where a reset link leads: the new password, and then to signing in with it. */
export function ResetPage() {
  const t = useTranslations('accounts.reset');
  const { token } = useSearch({ from: '/reset' });
  const resetting = useMutation({
    mutationFn: (form: FormData) => {
      const body = { token, password: textIn(form, 'password') };
      return call('/api/v1/password-reset', { method: 'POST', body });
    },
  });
  usePageTitle(t('title'));
  if (!token || resetting.isSuccess) {
    const words = token ? 'done' : 'noToken';
    return (
      <Front>
        <SignInInstead title={t(`${words}.title`)} text={t(`${words}.text`)} />
      </Front>
    );
  }
  return (
    <Front>
      <ResetForm
        problem={resetting.error}
        isBusy={resetting.isPending}
        onSend={(form) => resetting.mutate(form)}
      />
    </Front>
  );
}

function ResetForm({
  problem,
  isBusy,
  onSend,
}: {
  problem: unknown;
  isBusy: boolean;
  onSend: (form: FormData) => void;
}) {
  const t = useTranslations('accounts.reset');
  const field = useTranslations('accounts.security');
  const sentenceOf = useSentence();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <NewPassword label={field('next')} />
      <FormProblem text={problem ? sentenceOf(problem) : null} />
      <Button type="submit" look="yes" disabled={isBusy}>
        {t('submit')}
      </Button>
    </form>
  );
}
