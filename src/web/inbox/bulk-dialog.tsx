import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_WORDS } from '../../domain/transitions.ts';
import type { BulkAnswered } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormProblem, LongField } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { useSelection } from './selection.tsx';
import { useTriage } from './triage.tsx';

interface BulkDialogProps {
  verb: 'ignore' | 'decline';
  ids: readonly string[];
  onClose: () => void;
}

/** Says how many requests get which answer before they do. */
export function BulkDialog({ verb, ids, onClose }: BulkDialogProps) {
  const t = useTranslations('inbox.pick');
  const shell = useTranslations('shell');
  const declining = useTranslations('request.decline');
  const sentenceOf = useSentence();
  const send = useRef<HTMLButtonElement>(null);
  const [words, setWords] = useState(verb === 'decline' ? declining('offered') : '');
  const answering = useBulk(onClose);
  return (
    <Dialog
      title={t(`${verb}Title`, { count: ids.length })}
      text={t(`${verb}Text`)}
      onClose={onClose}
      initialFocus={send}
    >
      {verb === 'decline' && (
        <LongField
          label={t('words')}
          value={words}
          maxLength={LONGEST_WORDS}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <FormProblem text={answering.isError ? sentenceOf(answering.error) : null} />
      <div className="dialog-acts">
        <Button onClick={onClose}>{shell('cancel')}</Button>
        <Button
          ref={send}
          look="yes"
          disabled={answering.isPending}
          onClick={() => answering.mutate({ answer: verb, ids, words })}
        >
          {t(`${verb}Act`, { count: ids.length })}
        </Button>
      </div>
    </Dialog>
  );
}

interface Bulk {
  answer: 'ignore' | 'decline' | 'undo';
  ids: readonly string[];
  words?: string;
}

const answerMany = (body: Bulk) =>
  call<BulkAnswered>('/api/v1/requests/bulk-answers', { method: 'POST', body });

/** Answers, says what was refused and why, and offers one way back for all. */
function useBulk(onClose: () => void) {
  const t = useTranslations('inbox.pick');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  const { end } = useSelection();
  const { open } = useTriage();
  const refresh = async () => {
    client.removeQueries({ queryKey: ['request'] });
    await client.invalidateQueries({ queryKey: ['inbox'] });
  };
  const takeBack = (ids: readonly string[]) =>
    void answerMany({ answer: 'undo', ids }).then(
      async ({ done }) => {
        await refresh();
        notices.say(t('undone', { count: done.length }));
      },
      (error: unknown) => notices.say(sentenceOf(error), { tone: 'problem' }),
    );
  return useMutation({
    mutationFn: answerMany,
    onSuccess: async ({ done, refused }) => {
      onClose();
      end();
      open(null, null);
      await refresh();
      const said = [t('done', { count: done.length }), refusedText(t, refused)].filter(Boolean).join(' ');
      notices.say(said, done.length > 0 ? { undo: () => takeBack(done) } : { tone: 'problem' });
    },
  });
}

function refusedText(
  t: ReturnType<typeof useTranslations<'inbox.pick'>>,
  refused: BulkAnswered['refused'],
): string {
  const [first] = refused;
  return first ? `${t('refused', { count: refused.length })} ${first.detail}` : '';
}
