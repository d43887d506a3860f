import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { currentLocale, LOCALES, setLocale } from '../locale.tsx';
import { instanceQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { OutsideButton, OutsideProblem } from './outside-button.tsx';
import { NewPassword } from '../ui/new-password.tsx';

interface AccountFormProps {
  title: string;
  text: string;
  /** Where the form is sent: to make the owner, to join, or to make the account of an address that was mailed a link. */
  to: '/api/v1/owner' | '/api/v1/join' | '/api/v1/registration/finish';
  token: string;
}

/** What an account is made of. Whoever sends it is signed in afterwards. */
export function AccountForm({ title, text, to, token }: AccountFormProps) {
  const t = useTranslations('welcome.owner');
  const languages = useTranslations('settings.language');
  const sentenceOf = useSentence();
  const making = useMakeAccount(to, token);
  const sendsMail = useQuery(instanceQuery).data?.sendsMail;
  // The address is the one that the link was mailed to.
  const isMailed = to === '/api/v1/registration/finish';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    making.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <div className="front-language">
        <Choice
          label={t('language')}
          options={LOCALES.map((value) => ({ value, label: languages(value) }))}
          value={currentLocale() ?? 'en'}
          onChange={(locale) => void setLocale(locale)}
        />
      </div>
      <Field label={t('name')} name="name" autoComplete="name" required />
      {!isMailed && (
        <Field
          label={t('email')}
          hint={t(sendsMail ? 'emailMailed' : 'emailHint')}
          name="email"
          type="email"
          autoComplete="username"
          required
        />
      )}
      <NewPassword label={t('password')} />
      <FormProblem text={making.isError ? sentenceOf(making.error) : null} />
      <Button type="submit" look="yes" disabled={making.isPending}>
        {t('submit')}
      </Button>
      {!isMailed && (
        <div className="front-others">
          <OutsideProblem />
          <OutsideButton kind={to === '/api/v1/join' ? 'join' : 'owner'} token={token} />
        </div>
      )}
    </form>
  );
}

function useMakeAccount(to: string, token: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (form: FormData) => {
      const [name, email, password] = ['name', 'email', 'password'].map((field) => textIn(form, field));
      const body = { token, name, email, password, locale: currentLocale() ?? 'en' };
      return call(to, { method: 'POST', body });
    },
    onSuccess: async () => {
      client.clear();
      await navigate({ to: '/start', replace: true });
    },
  });
}
