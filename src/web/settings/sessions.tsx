import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { Session } from '../../http/account-schemas.ts';
import { call } from '../api.ts';
import { sessionsQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { deviceOf } from './device.ts';

/** Where one is signed in, and the way to end it. */
export function Sessions() {
  const t = useTranslations('accounts.security');
  const { data, isError, error, refetch } = useQuery(sessionsQuery);
  const ending = useEnd();
  return (
    <section className="things">
      <h2>{t('sessions')}</h2>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      <ul>
        {data?.items.map((session) => (
          <OneSession
            key={session.id}
            session={session}
            isBusy={ending.isPending}
            onEnd={() => ending.mutate({ path: `/${session.id}`, said: t('ended') })}
          />
        ))}
      </ul>
      {data && data.items.length > 1 && (
        <Button
          disabled={ending.isPending}
          onClick={() => ending.mutate({ path: '', said: t('endedOthers') })}
        >
          {t('endOthers')}
        </Button>
      )}
    </section>
  );
}

function OneSession({
  session: { isCurrent, userAgent, beganAt, address },
  isBusy,
  onEnd,
}: {
  session: Session;
  isBusy: boolean;
  onEnd: () => void;
}) {
  const t = useTranslations('accounts.security');
  const format = useFormatter();
  const known = deviceOf(userAgent);
  const device = known ? t('device', known) : t('unknownDevice');
  const day = format.dateTime(new Date(beganAt), { dateStyle: 'long' });
  return (
    <li>
      <div>
        <strong>
          {device}
          {isCurrent && `, ${t('here')}`}
        </strong>
        <span>{[t('since', { day }), address && t('from', { address })].filter(Boolean).join(', ')}</span>
      </div>
      {!isCurrent && (
        <Button aria-label={t('endFor', { device })} disabled={isBusy} onClick={onEnd}>
          {t('end')}
        </Button>
      )}
    </li>
  );
}

function useEnd() {
  const sentenceOf = useSentence();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path }: { path: string; said: string }) =>
      call(`/api/v1/me/sessions${path}`, { method: 'DELETE' }),
    onSuccess: (_, { said }) => notices.say(said),
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}
