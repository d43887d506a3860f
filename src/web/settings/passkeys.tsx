import {
  browserSupportsWebAuthn,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/browser';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '../api.ts';
import { passkeysQuery, waysInQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { OnePasskey } from './one-passkey.tsx';
import { proofIn, Prove } from './prove.tsx';

export function Passkeys() {
  const t = useTranslations('accounts.passkeys');
  const { data, isError, error, refetch } = useQuery(passkeysQuery);
  if (!data) return isError ? <Failed error={error} retry={() => void refetch()} /> : null;
  return (
    <section className="things">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      {data.items.length === 0 && <p>{t('none')}</p>}
      <ul>
        {data.items.map((passkey) => (
          <OnePasskey key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      {browserSupportsWebAuthn() ? <AddPasskey /> : <p>{t('unsupported')}</p>}
    </section>
  );
}

function AddPasskey() {
  const t = useTranslations('accounts.passkeys');
  const problemOf = useProblem();
  const adding = useAddPasskey();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    adding.mutate(new FormData(form), { onSuccess: () => form.reset() });
  };
  return (
    <form className="in-things" onSubmit={submit}>
      <Field label={t('name')} hint={t('nameHint')} name="name" maxLength={100} autoComplete="off" required />
      <Prove />
      <FormProblem text={adding.isError ? problemOf(adding.error) : null} />
      <Button type="submit" disabled={adding.isPending}>
        {t('add')}
      </Button>
    </form>
  );
}

function useAddPasskey() {
  const t = useTranslations('accounts.passkeys');
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (form: FormData) => {
      const asking = { method: 'POST', body: proofIn(form) } as const;
      const optionsJSON = await call<PublicKeyCredentialCreationOptionsJSON>(
        '/api/v1/me/passkeys/options',
        asking,
      );
      const credential = await startRegistration({ optionsJSON });
      const body = { name: textIn(form, 'name'), credential };
      return call('/api/v1/me/passkeys', { method: 'POST', body });
    },
    onSuccess: () => notices.say(t('added')),
    onSettled: () => {
      for (const { queryKey } of [passkeysQuery, waysInQuery]) void client.invalidateQueries({ queryKey });
    },
  });
}

/** What the browser throws has English words of its own. */
function useProblem(): (error: unknown) => string {
  const t = useTranslations('accounts.passkeys');
  const sentenceOf = useSentence();
  return (error) => {
    if (error instanceof ApiError) return sentenceOf(error);
    return t(error instanceof Error && error.name === 'InvalidStateError' ? 'known' : 'notMade');
  };
}
