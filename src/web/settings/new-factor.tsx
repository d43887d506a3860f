import { useMutation } from '@tanstack/react-query';
import { useMemo, type FormEvent } from 'react';
import { encode } from 'uqr';
import { useTranslations } from 'use-intl';
import type { NewSecondFactor } from '../../http/account-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
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
      <Picture text={factor.uri} label={t('picture')} />
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

/** A QR code drawn here, so that the secret leaves the page in no other way. */
function Picture({ text, label }: { text: string; label: string }) {
  const source = useMemo(() => drawn(text), [text]);
  return <img className="factor-picture" src={source} alt={label} />;
}

function drawn(text: string): string {
  const { data, size } = encode(text, { border: 1 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${squares.join('')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
