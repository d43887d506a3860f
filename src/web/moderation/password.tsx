import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { waysInQuery } from '../queries.ts';
import { Field } from '../ui/field.tsx';

/** Asks for the password in any case, before what cannot be taken back; whoever has none must have signed in just now. */
export function Password() {
  const t = useTranslations('moderation');
  const { data } = useQuery(waysInQuery);
  if (!data) return null;
  if (!data.hasPassword) return data.isFresh ? null : <p>{t('signInAgain')}</p>;
  return (
    <Field label={t('password')} name="password" type="password" autoComplete="current-password" required />
  );
}
