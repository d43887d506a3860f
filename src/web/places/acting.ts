import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type Call } from '../api.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

interface Act extends Pick<Call, 'method' | 'body'> {
  path: string;
  /** What to say once it is done. */
  said?: string;
}

/** Does something to a place and asks anew for what has changed. Refusals are said in passing, or by the form that asks. */
export function useAct<Answer = unknown>(queryKey: readonly string[], { isForm = false } = {}) {
  const client = useQueryClient();
  const sentenceOf = useSentence();
  return useMutation({
    mutationFn: ({ path, method = 'POST', body }: Act) => call<Answer>(path, { method, body }),
    onSuccess: (_, { said }) => said && notices.say(said),
    onError: (error) => isForm || notices.say(sentenceOf(error), { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
