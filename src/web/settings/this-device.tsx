import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { allowHere, forgetHere, hindranceHere, NotAllowed } from './push-here.ts';
import { devicesQuery, useDeviceAct } from './push-queries.ts';

/** Lets this browser be told, or says what stands in the way and what to do about it. */
export function ThisDevice({ serverKey }: { serverKey: string }) {
  const t = useTranslations('onDevices.here');
  const { data } = useQuery(devicesQuery);
  const [hindrance, setHindrance] = useState(hindranceHere);
  const here = data?.items.find(({ isHere }) => isHere);
  const allowing = useAllowing(serverKey, () => setHindrance(hindranceHere()));
  const stopping = useDeviceAct(async (id: string) => {
    await forgetHere();
    await call(`/api/v1/me/devices/${id}`, { method: 'DELETE' });
  }, t('stopped'));
  if (hindrance) return <Hindered why={hindrance} />;
  if (!data) return null;
  return (
    <section className="things">
      <h2>{t('title')}</h2>
      <p>{t(here ? 'on' : 'off')}</p>
      {here ? (
        <Button className="in-things" disabled={stopping.isPending} onClick={() => stopping.mutate(here.id)}>
          {t('stop')}
        </Button>
      ) : (
        <Button
          look="yes"
          className="in-things"
          disabled={allowing.isPending}
          onClick={() => allowing.mutate()}
        >
          {t(allowing.isPending ? 'working' : 'allow')}
        </Button>
      )}
    </section>
  );
}

function useAllowing(serverKey: string, onRefused: () => void) {
  const t = useTranslations('onDevices.here');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  return useMutation({
    mutationFn: () => allowHere(serverKey),
    onSuccess: () => notices.say(t('allowed')),
    onError: (error) => {
      if (!(error instanceof NotAllowed)) return notices.say(sentenceOf(error), { tone: 'problem' });
      if (error.why === 'refused') return onRefused(); // the page says what to do
      return notices.say(t(error.why), { tone: 'problem' });
    },
    onSettled: () => client.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });
}

function Hindered({ why }: { why: NonNullable<ReturnType<typeof hindranceHere>> }) {
  const t = useTranslations('onDevices.here');
  return (
    <section className="things">
      <h2>{t(why === 'refused' ? 'refusedTitle' : 'title')}</h2>
      <p>{t(why, { host: location.host })}</p>
    </section>
  );
}
