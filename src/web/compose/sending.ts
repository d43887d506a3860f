import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PersonPage, SentOutcome } from '../../http/sending-schemas.ts';
import { ApiError, call } from '../api.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { evidenceOf, type Draft } from './draft.ts';
import { focusPlace, placeOf, type Place } from './places.ts';

interface Sending {
  send: (atOnce: boolean) => void;
  isSending: boolean;
  /** Why it was refused, for the place where that is said; else nothing. */
  problemAt: (place: Place) => string | undefined;
  /** Forgets the refusal, as soon as something is changed. */
  forget: () => void;
}

/** Sends a draft and leads on: to the request, or to the person where sending connected the two. */
export function useSending(person: PersonPage, draft: Draft, onSent: () => void): Sending {
  const t = useTranslations('compose.send');
  const client = useQueryClient();
  const navigate = useNavigate();
  const sentenceOf = useSentence();
  const { name, handle, door } = person;
  const sending = useMutation({
    mutationFn: (atOnce: boolean) =>
      call<SentOutcome>('/api/v1/requests', {
        method: 'POST',
        body: { ...bodyOf(handle, draft, door), atOnce },
      }),
    onSuccess: async ({ id }, atOnce) => {
      onSent();
      const changed = [['person', handle], ['sent'], ['inbox'], ['budget'], ['coach']];
      void Promise.all(
        changed.map((queryKey) => client.invalidateQueries({ queryKey, refetchType: 'none' })),
      );
      notices.say(t(id === null ? 'connected' : atOnce ? 'sentAtOnce' : 'sent', { name }));
      if (id === null) await navigate({ to: '/people/$handle', params: { handle }, replace: true });
      else await navigate({ to: '/sent/$id', params: { id }, replace: true });
    },
    onError: (error) => {
      if (!(error instanceof ApiError)) return;
      if (error.code === 'door-asks-anew') void client.invalidateQueries({ queryKey: ['person', handle] });
      focusPlace(placeOf(error.code));
    },
  });
  const { error } = sending;
  return {
    send: sending.mutate,
    isSending: sending.isPending,
    problemAt: (place) => {
      if (!error) return undefined;
      const at = error instanceof ApiError ? placeOf(error.code) : 'send';
      return at === place ? sentenceOf(error) : undefined;
    },
    forget: () => error && sending.reset(),
  };
}

const bodyOf = (to: string, draft: Draft, { question }: PersonPage['door']) => ({
  to,
  reason: draft.reason ?? 'none_given',
  evidence: evidenceOf(draft),
  note: draft.note,
  promise: draft.promise.trim(),
  code: draft.code.trim(),
  doorAnswer: question === '' ? null : { question, answer: draft.doorAnswer.trim() },
});
