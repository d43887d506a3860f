import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { PACES, type Pace } from '../../domain/delivery.ts';
import type { NoticeKind } from '../../domain/notices.ts';
import type { MailChoices } from '../../http/mail-schemas.ts';
import { call } from '../api.ts';
import { meQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useChange } from './choices.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import './settings.css';

const mailQuery = queryOptions({
  queryKey: ['mail-choices'],
  queryFn: ({ signal }) => call<MailChoices>('/api/v1/me/mail', { signal }),
});

/** What the member gets mail about, and when. */
export function MailPage() {
  const t = useTranslations('byMail.settings');
  const { data: me } = useQuery(meQuery);
  const { data: mail, isError, error, refetch } = useQuery(mailQuery);
  return (
    <SettingsFrame title={t('title')}>
      {!mail && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {mail && me && (
        <>
          <p className="lead">{mail.isSent ? t('lead', { email: me.email }) : t('none')}</p>
          <div className="mail-paces">
            {(Object.keys(mail.paces) as NoticeKind[]).map((kind) => (
              <PaceChoice key={kind} kind={kind} pace={mail.paces[kind]} />
            ))}
          </div>
          <Zone zone={me.timeZone ?? 'UTC'} />
        </>
      )}
    </SettingsFrame>
  );
}

function PaceChoice({ kind, pace }: { kind: NoticeKind; pace: Pace }) {
  const t = useTranslations('byMail.settings');
  const id = useId();
  const client = useQueryClient();
  const sentenceOf = useSentence();
  const choosing = useMutation({
    mutationFn: (next: string) =>
      call<MailChoices>('/api/v1/me/mail', { method: 'PATCH', body: { [kind]: next } }),
    onSuccess: (saved) => {
      client.setQueryData(mailQuery.queryKey, saved);
      notices.say(t('saved'));
    },
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
  return (
    <p>
      <label htmlFor={id}>{t(`kinds.${kind}`)}</label>
      <select
        id={id}
        className="select"
        value={choosing.isPending ? choosing.variables : pace}
        onChange={(event) => choosing.mutate(event.target.value)}
      >
        {PACES.map((one) => (
          <option key={one} value={one}>
            {t(`paces.${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Zone({ zone }: { zone: string }) {
  const t = useTranslations('byMail.settings');
  const change = useChange(t('saved'));
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <p className="lead">{t('zone', { zone })}</p>
      {here !== zone && (
        <Button disabled={change.isPending} onClick={() => change.mutate({ timeZone: here })}>
          {t('useZone')}
        </Button>
      )}
    </>
  );
}
