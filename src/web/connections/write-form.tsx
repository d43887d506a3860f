import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem, LongField } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { conversationQuery } from './connection-queries.ts';

const LONGEST = 5_000;

/** Writes to the other; what was typed stays until the server has it. */
export function WriteForm({ name, handle }: { name: string; handle: string }) {
  const t = useTranslations('connections.one');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const writing = useMutation({
    mutationFn: (text: string) =>
      call(`/api/v1/connections/${encodeURIComponent(handle)}/messages`, { method: 'POST', body: { text } }),
    onSuccess: async () => {
      form.current?.reset();
      await client.invalidateQueries({ queryKey: conversationQuery(handle).queryKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    writing.mutate(textIn(new FormData(event.currentTarget), 'text'));
  };
  return (
    <form ref={form} className="message-form" onSubmit={submit}>
      <LongField
        label={t('write')}
        hint={t('hint', { name })}
        name="text"
        rows={3}
        maxLength={LONGEST}
        required
      />
      <FormProblem text={writing.isError ? sentenceOf(writing.error) : null} />
      <Button type="submit" look="yes" disabled={writing.isPending}>
        {t('send')}
      </Button>
    </form>
  );
}
