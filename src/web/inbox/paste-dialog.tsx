import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { requestQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, FormProblem, LongField } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { focusNext } from './focus-next.ts';

interface Pasted {
  note: string;
  name: string;
  headline?: string;
  profileUrl?: string;
}

/** A request from anywhere, in two clicks: paste its text and say who wrote it. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('inbox.paste');
  const sentenceOf = useSentence();
  const note = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const paste = usePasted(onClose);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pasted = pastedIn(new FormData(event.currentTarget));
    setMissing(pasted === null);
    if (pasted) paste.mutate(pasted);
  };
  const problem = isMissing ? t('missing') : paste.isError ? sentenceOf(paste.error) : null;
  return (
    <Dialog title={t('title')} text={t('text')} onClose={onClose} initialFocus={note}>
      <form onSubmit={submit} noValidate>
        <LongField ref={note} label={t('note')} name="note" rows={6} />
        <Field label={t('name')} name="name" autoComplete="off" />
        <details className="paste-more">
          <summary>{t('more')}</summary>
          <Field label={t('headline')} name="headline" autoComplete="off" />
          <Field label={t('profileUrl')} name="profileUrl" type="url" inputMode="url" autoComplete="off" />
        </details>
        <FormProblem text={problem} />
        <div className="dialog-acts">
          <Button type="submit" look="yes" disabled={paste.isPending}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function usePasted(onDone: () => void) {
  const t = useTranslations('inbox.paste');
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: Pasted) => call<RequestCard>('/api/v1/inbox/pasted', { method: 'POST', body }),
    onSuccess: async (card) => {
      client.setQueryData(requestQuery(card.id).queryKey, card);
      await client.invalidateQueries({ queryKey: ['inbox'] });
      onDone();
      focusNext.target = 'card';
      notices.say(t('added'));
      await navigate({ to: '/inbox/$id', params: { id: card.id } });
    },
  });
}

/** What the form holds; null while the text or the name is missing. */
function pastedIn(form: FormData): Pasted | null {
  const [note, name, headline, profileUrl] = ['note', 'name', 'headline', 'profileUrl'].map((field) =>
    textIn(form, field),
  );
  if (!note || !name) return null;
  return { note, name, ...(headline ? { headline } : {}), ...(profileUrl ? { profileUrl } : {}) };
}
