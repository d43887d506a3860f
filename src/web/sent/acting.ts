import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { call } from '../api.ts';
import { oneSentQuery } from '../sending-queries.ts';
import { notices } from '../ui/notices.ts';

export interface SentAct {
  act: SentRequest['mayDo'][number];
  words?: string;
}

/** What the sender may still do with a request. A refusal is shown by whoever asked. */
export function useActing(
  { id, to: { name } }: Pick<SentRequest, 'id' | 'to'>,
  onDone: () => void = () => {},
) {
  const t = useTranslations('sent');
  const client = useQueryClient();
  const done = {
    'send-now': t('acts.sentNow', { name }),
    edit: t('acts.edited'),
    answer: t('answer.done', { name }),
    withdraw: t('acts.withdrawn'),
  };
  return useMutation({
    mutationFn: ({ act, words }: SentAct) =>
      call<SentRequest>(`/api/v1/sent/${encodeURIComponent(id)}/${act}`, {
        method: 'POST',
        body: words === undefined ? {} : { words },
      }),
    onSuccess: (request, { act }) => {
      client.setQueryData(oneSentQuery(id).queryKey, request);
      onDone();
      notices.say(done[act]);
    },
    onSettled: () =>
      Promise.all(
        [['sent'], ['person'], ['budget']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
