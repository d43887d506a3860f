import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { NoticeKind } from '../../domain/notices.ts';
import type { PushChoices } from '../../http/push-schemas.ts';
import { call } from '../api.ts';
import { meQuery } from '../queries.ts';
import { Failed } from '../ui/failed.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { Switch } from '../ui/switch.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useChange } from './choices.tsx';
import { Devices } from './devices.tsx';
import { pushQuery } from './push-queries.ts';
import { ThisDevice } from './this-device.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import './settings.css';

/** Which devices tell the member of news, and what they tell. */
export function NotificationsPage() {
  const t = useTranslations('onDevices');
  const { data: push, isError, error, refetch } = useQuery(pushQuery);
  return (
    <SettingsFrame title={t('title')}>
      <p className="lead">{t('lead')}</p>
      {!push && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {push && (
        <>
          <ThisDevice serverKey={push.serverKey} />
          <Devices />
          <Kinds kinds={push.kinds} />
          <Names />
        </>
      )}
    </SettingsFrame>
  );
}

function Kinds({ kinds }: { kinds: PushChoices['kinds'] }) {
  const t = useTranslations('onDevices.kinds');
  const names = useTranslations('byMail.settings.kinds');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  const choosing = useMutation({
    mutationFn: (chosen: Partial<PushChoices['kinds']>) =>
      call<PushChoices>('/api/v1/me/push', { method: 'PATCH', body: chosen }),
    onSuccess: (saved) => {
      client.setQueryData(pushQuery.queryKey, saved);
      notices.say(t('saved'));
    },
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
  const chosen = choosing.isPending ? { ...kinds, ...choosing.variables } : kinds;
  return (
    <section className="things">
      <h2>{t('title')}</h2>
      {(Object.keys(kinds) as NoticeKind[]).map((kind) => (
        <Switch
          key={kind}
          label={kind === 'message' ? t('message') : names(kind)}
          isOn={chosen[kind]}
          onChange={(isOn) => choosing.mutate({ [kind]: isOn })}
        />
      ))}
    </section>
  );
}

function Names() {
  const t = useTranslations('onDevices.names');
  const kinds = useTranslations('onDevices.kinds');
  const { data: me } = useQuery(meQuery);
  const change = useChange(kinds('saved'));
  return (
    <section className="things">
      <h2>{t('title')}</h2>
      {me && (
        <Switch
          label={t('label')}
          text={t('text')}
          isOn={me.namesInPush}
          onChange={(namesInPush) => change.mutate({ namesInPush })}
        />
      )}
    </section>
  );
}
