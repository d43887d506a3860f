import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_WORDS } from '../../domain/transitions.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormProblem, LongField } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

interface ReportDialogProps {
  about: 'account' | 'connection';
  person: { name: string; handle: string };
  /** The message that a report of a connection is about. */
  message?: { id: string; text: string } | undefined;
  onClose: () => void;
  onDone?: () => void;
}

const PLACES = { account: 'people', connection: 'connections' } as const;

/** Says who will see what before an account or a connection is reported. */
export function ReportDialog({ about, person, message, onClose, onDone = onClose }: ReportDialogProps) {
  const t = useTranslations('moderation.report');
  const shell = useTranslations('shell');
  const sentenceOf = useSentence();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState('');
  const { name, handle } = person;
  const reporting = useMutation({
    mutationFn: () =>
      call(`/api/v1/${PLACES[about]}/${encodeURIComponent(handle)}/report`, {
        method: 'POST',
        body: { words: words.trim(), ...(message && { messageId: message.id }) },
      }),
    onSuccess: () => {
      notices.say(t('sent', { name }));
      onDone();
    },
  });
  return (
    <Dialog
      title={t(`${about}Title`, { name })}
      text={t(`${about}Text`, { name })}
      onClose={onClose}
      initialFocus={field}
    >
      {message && (
        <p className="dialog-said">
          {t('aboutMessage')} <q>{message.text}</q>
        </p>
      )}
      <LongField
        ref={field}
        label={t('words')}
        value={words}
        maxLength={LONGEST_WORDS}
        onChange={(event) => setWords(event.target.value)}
      />
      <FormProblem text={reporting.isError ? sentenceOf(reporting.error) : null} />
      <div className="dialog-acts">
        <Button onClick={onClose}>{shell('cancel')}</Button>
        <Button look="no" disabled={reporting.isPending} onClick={() => reporting.mutate()}>
          {t('send')}
        </Button>
      </div>
    </Dialog>
  );
}
