import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { Button } from '../ui/button.tsx';
import { LongField } from '../ui/field.tsx';
import { useSentence } from '../ui/sentence.ts';
import { useActing } from './acting.ts';

/** Changes the note while it is still on its way. */
export function EditForm({ request, onClose }: { request: SentRequest; onClose: () => void }) {
  const t = useTranslations('sent.edit');
  const shell = useTranslations('shell');
  const sentenceOf = useSentence();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState(request.note);
  const editing = useActing(request, onClose);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    editing.mutate({ act: 'edit', words: note });
  };
  return (
    <form className="stands-edit" onSubmit={submit}>
      <LongField
        ref={field}
        label={t('label')}
        value={note}
        rows={8}
        hint={t('left', { count: note.length })}
        problem={editing.isError ? sentenceOf(editing.error) : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="stands-acts">
        <Button type="submit" look="yes" disabled={editing.isPending || note.trim() === ''}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{shell('cancel')}</Button>
      </div>
    </form>
  );
}
