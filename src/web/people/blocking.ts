import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { blocksQuery } from '../sending-queries.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

type Member = { name: string; handle: string };

const pathOf = ({ handle }: Member) => `/api/v1/people/${encodeURIComponent(handle)}/block`;

export function useBlock(onDone: () => void) {
  const t = useTranslations('people.block');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (member: Member) => call(pathOf(member), { method: 'POST' }),
    onSuccess: async (_, { name }) => {
      onDone();
      await forget(client);
      notices.say(t('done', { name }));
    },
  });
}

export function useUnblock() {
  const t = useTranslations('people.block');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (member: Member) => call(pathOf(member), { method: 'DELETE' }),
    onSuccess: async (_, { name }) => {
      await forget(client);
      notices.say(t('undone', { name }));
    },
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
}

/** Blocking ends requests both ways: what is known of any of them is asked for again. */
async function forget(client: QueryClient) {
  client.removeQueries({ queryKey: ['request'] });
  client.removeQueries({ queryKey: ['one-sent'] });
  const changed = [['person'], ['inbox'], ['sent'], blocksQuery.queryKey];
  await Promise.all(changed.map((queryKey) => client.invalidateQueries({ queryKey })));
}
