import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnProfile } from '../../http/profile-schemas.ts';
import { call, type Call } from '../api.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => call<OwnProfile>('/api/v1/me/profile', { signal }),
  // A page that is being looked at has been looked at a moment later.
  refetchInterval: ({ state }) =>
    state.data?.lines.some(({ isCheckComing }) => isCheckComing) ? 3_000 : false,
});

type Change = Pick<Call, 'method' | 'body'> & { path: string };

/** Changes the profile; every change answers with the whole of it. */
export function useProfile({ said, onDone }: { said?: string; onDone?: () => void } = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, ...given }: Change) => call<OwnProfile>(`/api/v1/me/profile${path}`, given),
    onSuccess: (profile) => {
      client.setQueryData(profileQuery.queryKey, profile);
      void client.invalidateQueries({ queryKey: ['person'] });
      onDone?.();
      if (said) notices.say(said);
    },
  });
}

/** The same where there is no form beside which a problem could stand. */
export function useProfileAct(said?: string) {
  const sentenceOf = useSentence();
  const changing = useProfile(said === undefined ? {} : { said });
  const act = (change: Change) =>
    changing.mutate(change, { onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }) });
  return { act, isPending: changing.isPending };
}
