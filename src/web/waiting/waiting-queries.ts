import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { FollowUpsPage, Waiting } from '../../http/waiting-schemas.ts';
import { call } from '../api.ts';
import { queryString } from '../queries.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

export const waitingQuery = queryOptions({
  queryKey: ['waiting'],
  queryFn: ({ signal }) => call<Waiting>('/api/v1/waiting', { signal }),
});

/** What is to happen on one connection; more than a page of it would not be read. */
export const followUpsQuery = (handle: string) =>
  queryOptions({
    queryKey: ['waiting', 'with', handle],
    queryFn: ({ signal }) =>
      call<FollowUpsPage>(`/api/v1/follow-ups${queryString({ with: handle, limit: 100 })}`, { signal }),
  });

interface Change {
  path: string;
  body?: unknown;
}

/** Changes a follow-up, and says so. */
export function useFollowUp(said: string, onDone?: () => void) {
  const client = useQueryClient();
  const sentenceOf = useSentence();
  return useMutation({
    mutationFn: ({ path, body }: Change) =>
      call(`/api/v1/follow-ups${path}`, { method: 'POST', body: body ?? {} }),
    onSuccess: async () => {
      onDone?.();
      await client.invalidateQueries({ queryKey: waitingQuery.queryKey });
      notices.say(said);
    },
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
}
