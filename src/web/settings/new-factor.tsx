import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { NewSecondFactor } from '../../http/account-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { QrCode } from '../ui/qr-code.tsx';
import { useSentence } from '../ui/sentence.ts';

/** The secret for the app, the recovery codes, and the first code that proves that the app has the secret. */
export function NewFactor({ factor, onConfirmed }: { factor: NewSecondFactor; onConfirmed: () => void }) {
  const t = useTranslations('accounts.factor');
  const sentenceOf = useSentence();
  const confirming = useMutation({
    mutationFn: (code: string) =>
      call('/api/v1/me/second-factor/confirm', { method: 'POST', body: { code } }),
    onSuccess: onConfirmed,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    confirming.mutate(textIn(new FormData(event.currentTarget), 'code'));
  };
  return (
    <>
      <h3>{t('scan')}</h3>
      <QrCode text={factor.uri} label={t('picture')} />
      <p>
        {t('secret')}: <code>{factor.secret}</code>
      </p>
      <h3>{t('keep')}</h3>
      <p>{t('keepText')}</p>
      <ol aria-label={t('codes')}>
        {factor.recoveryCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <form onSubmit={submit}>
        <Field
          label={t('code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          required
        />
        <FormProblem text={confirming.isError ? sentenceOf(confirming.error) : null} />
        <Button type="submit" look="yes" disabled={confirming.isPending}>
          {t('confirm')}
        </Button>
      </form>
    </>
  );
}
