import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { waysInQuery } from '../queries.ts';
import { Field } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';

/** Asks for the password where signing in was a while ago; says what to do where there is none. */
export function Prove() {
  const t = useTranslations('accounts.proof');
  const { data } = useQuery(waysInQuery);
  if (!data || data.isFresh) return null;
  if (!data.hasPassword) return <p>{t('again')}</p>;
  return (
    <Field label={t('password')} name="password" type="password" autoComplete="current-password" required />
  );
}

/** What the server needs to see of it. */
export function proofIn(form: FormData): { password?: string } {
  const password = textIn(form, 'password');
  return password === '' ? {} : { password };
}
