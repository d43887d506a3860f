import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { InboxPage, RequestCard } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { nextAfterAnswer } from '../inbox/next-request.ts';
import { useTriage } from '../inbox/triage.tsx';
import { withoutRequest } from '../inbox/without-request.ts';
import { inboxQuery, requestQuery } from '../queries.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

export type Verb = 'accept' | 'ask' | 'ignore' | 'decline' | 'report';

export interface Answer {
  verb: Verb;
  words?: string | undefined;
  /** What else to say when it is done: whether the words were copied. */
  note?: Promise<string> | undefined;
}

const DONE = {
  accept: 'accepted',
  ask: 'asked',
  ignore: 'ignored',
  decline: 'declined',
  report: 'reported',
} as const;

/** Gives an answer and moves on at once, with a way back for as long as the notice stays; the server's word follows. */
export function useAnswering(card: Pick<RequestCard, 'id'>, name: string): (answer: Answer) => void {
  const t = useTranslations('request');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  const triage = useTriage();
  const undo = useUndo(card.id, name);
  const { id } = card;
  const sending = useMutation({
    mutationFn: ({ verb, words }: Answer) =>
      call<RequestCard>(`/api/v1/requests/${id}/${verb}`, { method: 'POST', body: words ? { words } : {} }),
    onMutate: async ({ verb }) => {
      await client.cancelQueries({ queryKey: ['inbox'] });
      if (verb !== 'ask') leaveTheList(client, id);
      if (triage.view === 'open') triage.open(nextAfterAnswer(triage.ids, id), 'card');
    },
    onSuccess: (answered) => client.setQueryData(requestQuery(id).queryKey, answered),
    onError: (error) => {
      notices.say(`${t('failedTitle')}: ${sentenceOf(error)}`, { tone: 'problem' });
      triage.open(id, 'card');
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['inbox'] }),
  });
  return (answer) => {
    const sent = sending.mutateAsync(answer);
    sent.catch(() => {}); // `onError` has said so
    // The way back is there at once, and waits for the answer that it takes back.
    const takeBack = () => void sent.then(undo, () => {});
    const said = t(`done.${DONE[answer.verb]}`, { name });
    const say = (text: string) => notices.say(text, answer.verb === 'ask' ? {} : { undo: takeBack });
    say(said);
    void answer.note?.then((more) => more && say(`${said} ${more}`));
  };
}

/** Takes the last answer back and opens the request again. */
export function useUndo(id: string, name: string): () => void {
  const t = useTranslations('request');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  const triage = useTriage();
  const { mutate } = useMutation({
    mutationFn: () => call<RequestCard>(`/api/v1/requests/${id}/undo`, { method: 'POST', body: {} }),
    onSuccess: async (card) => {
      client.setQueryData(requestQuery(id).queryKey, card);
      await client.invalidateQueries({ queryKey: ['inbox'] });
      triage.open(id, 'card', 'open');
      notices.say(t('done.undone', { name }));
    },
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
  return mutate;
}

function leaveTheList(client: QueryClient, id: string) {
  client.setQueryData<InfiniteData<InboxPage, string>>(inboxQuery('open').queryKey, (inbox) =>
    inbox ? withoutRequest(inbox, id) : inbox,
  );
}
