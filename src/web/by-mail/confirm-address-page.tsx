import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { MailedLinkView } from '../../http/address-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Done } from '../welcome/done.tsx';
import { Front } from '../welcome/front.tsx';
import { mailedLinkQuery } from './mailed-link-query.ts';

/** Where a link leads that confirms an address: whose it is, and one button. Opening the page changes nothing. */
export function ConfirmAddressPage() {
  const t = useTranslations('addresses.confirm');
  const { token = '-' } = useSearch({ from: '/confirm-address' });
  const { data: link, isPending } = useQuery(mailedLinkQuery(token));
  const kind = link && link.kind !== 'register' ? link.kind : null;
  usePageTitle(kind ? t(`titles.${kind}`) : t('over.title'));
  return (
    <Front>
      {isPending && <Waiting />}
      {!isPending && !kind && (
        <>
          <h1>{t('over.title')}</h1>
          <p className="lead">{t('over.text')}</p>
          <Inside />
        </>
      )}
      {link && kind && <Confirm link={link} kind={kind} token={token} />}
    </Front>
  );
}

interface ConfirmProps {
  link: MailedLinkView;
  kind: 'verify' | 'change';
  token: string;
}

function Confirm({ link: { address: email, name }, kind, token }: ConfirmProps) {
  const t = useTranslations('addresses.confirm');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const confirming = useMutation({
    mutationFn: () => call(`/api/v1/mailed-links/${encodeURIComponent(token)}`, { method: 'POST' }),
    // Whoever is signed in here sees the address from now on; the used link is not looked at again.
    onSuccess: () => client.removeQueries({ queryKey: ['me'] }),
  });
  if (confirming.isSuccess)
    return (
      <Done title={t(`done.${kind}.title`)} text={t(`done.${kind}.text`, { email })}>
        <Inside />
      </Done>
    );
  return (
    <>
      <h1>{t(`titles.${kind}`)}</h1>
      <p className="lead">{t(`texts.${kind}`, { email, name })}</p>
      <FormProblem text={confirming.isError ? sentenceOf(confirming.error) : null} />
      <Button look="yes" disabled={confirming.isPending} onClick={() => confirming.mutate()}>
        {t('act')}
      </Button>
    </>
  );
}

function Inside() {
  const t = useTranslations('addresses.confirm');
  return (
    <a className="button" href="/inbox">
      {t('inside')}
    </a>
  );
}
