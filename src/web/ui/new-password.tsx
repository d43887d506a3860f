import { useTranslations } from 'use-intl';
import { Field } from './field.tsx';

/** The server says so too; here it spares the way there and back. */
const SHORTEST_PASSWORD = 10;

/** Where a password is chosen; it says how long it has to be. */
export function NewPassword({ label, name = 'password' }: { label: string; name?: string }) {
  const t = useTranslations('welcome.owner');
  return (
    <Field
      label={label}
      hint={t('passwordHint')}
      name={name}
      type="password"
      autoComplete="new-password"
      minLength={SHORTEST_PASSWORD}
      required
    />
  );
}
