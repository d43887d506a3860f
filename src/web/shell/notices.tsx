import { onlineManager, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { meQuery } from '../queries.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

export function OfflineNotice() {
  const t = useTranslations('shell');
  const isOnline = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
  return <output className={isOnline ? 'unseen' : 'notice offline'}>{!isOnline && t('offline')}</output>;
}

export function SampleNotice() {
  const t = useTranslations('shell.sample');
  const { data: me } = useQuery(meQuery);
  const remove = useRemoveSample();
  if (!me?.sample) return null;
  return (
    <aside className="notice">
      {t('says')}{' '}
      <button type="button" className="as-link" disabled={remove.isPending} onClick={() => remove.mutate()}>
        {t('remove')}
      </button>
    </aside>
  );
}

/** Takes the sample community away, and everything on the page that came from it. */
export function useRemoveSample() {
  const t = useTranslations('shell.sample');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('/api/v1/sample', { method: 'DELETE' }),
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['request'] });
      await client.invalidateQueries();
      notices.say(t('removed'));
    },
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
}
