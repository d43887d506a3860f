import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnAddress } from '../../http/address-schemas.ts';
import { call, type Call } from '../api.ts';
import { waysInQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { proofIn } from './prove.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import './settings.css';

const addressQuery = queryOptions({
  queryKey: ['me', 'address'],
  queryFn: ({ signal }) => call<OwnAddress>('/api/v1/me/address', { signal }),
});

/** The member's mail address: whether it is confirmed, and how another one takes its place. */
export function AddressPage() {
  const t = useTranslations('addresses.page');
  const { data: address, isError, error, refetch } = useQuery(addressQuery);
  return (
    <SettingsFrame title={t('title')}>
      <p className="lead">{t('lead')}</p>
      {!address && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {address && (
        <>
          <Present address={address} />
          {address.sendsMail ? <Another address={address} /> : <p>{t('noMail')}</p>}
        </>
      )}
    </SettingsFrame>
  );
}

interface Changed {
  path: string;
  method: NonNullable<Call['method']>;
  body?: unknown;
  said: string;
}

function useAddressChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, method, body }: Changed) => call<OwnAddress>(path, { method, body }),
    onSuccess: (saved, { said }) => {
      client.setQueryData(addressQuery.queryKey, saved);
      notices.say(said);
    },
  });
}

function Present({ address: { email, isVerified, sendsMail } }: { address: OwnAddress }) {
  const t = useTranslations('addresses.page');
  const sentenceOf = useSentence();
  const asking = useAddressChange();
  const said = t('verifySent', { email });
  return (
    <section className="things">
      <h2>{email}</h2>
      <p>{t(isVerified ? 'verified' : 'unverified')}</p>
      {!isVerified && sendsMail && (
        <div className="in-things">
          <FormProblem text={asking.isError ? sentenceOf(asking.error) : null} />
          <Button
            disabled={asking.isPending}
            onClick={() => asking.mutate({ path: '/api/v1/me/address/verify', method: 'POST', said })}
          >
            {t('verify')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Another({ address: { pending } }: { address: OwnAddress }) {
  const t = useTranslations('addresses.page');
  const keeping = useAddressChange();
  return (
    <section className="things">
      <h2>{t('change')}</h2>
      <p>{t('changeText')}</p>
      {pending && (
        <>
          <p>
            <b>{t('pending', { email: pending })}</b>
          </p>
          <div className="in-things">
            <Button
              disabled={keeping.isPending}
              onClick={() =>
                keeping.mutate({ path: '/api/v1/me/address/pending', method: 'DELETE', said: t('kept') })
              }
            >
              {t('keep')}
            </Button>
          </div>
        </>
      )}
      <ChangeForm />
    </section>
  );
}

function ChangeForm() {
  const t = useTranslations('addresses.page');
  const proof = useTranslations('accounts.proof');
  const sentenceOf = useSentence();
  const changing = useAddressChange();
  const { data: ways } = useQuery(waysInQuery);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const email = textIn(given, 'email');
    const body = { email, ...proofIn(given) };
    changing.mutate(
      { path: '/api/v1/me/address', method: 'POST', body, said: t('sent', { email }) },
      { onSuccess: () => form.reset() },
    );
  };
  if (ways && !ways.hasPassword && !ways.isFresh) return <p>{proof('again')}</p>;
  return (
    <form className="in-things" onSubmit={submit}>
      <Field label={t('next')} name="email" type="email" autoComplete="email" required />
      {ways?.hasPassword && (
        <Field
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      )}
      <FormProblem text={changing.isError ? sentenceOf(changing.error) : null} />
      <Button type="submit" disabled={changing.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
