import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { currentLocale } from '../locale.tsx';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { Done } from './done.tsx';

interface AskForLinkProps {
  part: 'forgotten' | 'register';
  to: '/api/v1/password-reset/mail' | '/api/v1/registration';
}

/** Asks for an address and has a link mailed to it. What follows is the same for every address. */
export function AskForLink({ part, to }: AskForLinkProps) {
  const t = useTranslations(`addresses.${part}`);
  const words = useTranslations('welcome.owner');
  const sentenceOf = useSentence();
  const asking = useMutation({
    mutationFn: (email: string) =>
      call(to, { method: 'POST', body: { email, locale: currentLocale() ?? 'en' } }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    asking.mutate(textIn(new FormData(event.currentTarget), 'email'));
  };
  if (asking.isSuccess)
    return <Done title={t('sent.title')} text={t('sent.text', { email: asking.variables })} />;
  return (
    <form onSubmit={submit}>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <Field label={words('email')} name="email" type="email" autoComplete="username" required />
      <FormProblem text={asking.isError ? sentenceOf(asking.error) : null} />
      <Button type="submit" look="yes" disabled={asking.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
