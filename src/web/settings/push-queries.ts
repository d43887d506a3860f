import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DevicesPage, PushChoices } from '../../http/push-schemas.ts';
import { call } from '../api.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

export const pushQuery = queryOptions({
  queryKey: ['push'],
  queryFn: ({ signal }) => call<PushChoices>('/api/v1/me/push', { signal }),
});

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: ({ signal }) => call<DevicesPage>('/api/v1/me/devices', { signal }),
});

/** Does something to a device, says that it is done, and looks at the list again. */
export function useDeviceAct<Given>(act: (given: Given) => Promise<unknown>, said: string) {
  const client = useQueryClient();
  const sentenceOf = useSentence();
  return useMutation({
    mutationFn: act,
    onSuccess: () => notices.say(said),
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });
}
