import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_WORDS } from '../../domain/transitions.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LongField } from '../ui/field.tsx';
import type { AnswerDialogProps } from './answer-dialogs.tsx';
import { networkName } from './network-name.ts';

/** Declines with a sentence that may be changed, or reports after a second thought. */
export function WordsDialog({
  verb,
  card,
  name,
  give,
  onClose,
}: AnswerDialogProps & { verb: 'decline' | 'report' }) {
  const t = useTranslations(`request.${verb}`);
  const shell = useTranslations('shell');
  const declining = useTranslations('request.decline');
  const field = useRef<HTMLTextAreaElement>(null);
  const offered = verb === 'decline' ? card.outside?.words.decline || declining('offered') : '';
  const [words, setWords] = useState(offered);
  const network = card.outside ? networkName(card.outside.url) : '';
  const text = card.outside ? t('textOutside', { network }) : t('text', { name });
  const send = () => {
    onClose();
    give({ verb, words: words.trim() || undefined });
  };
  return (
    <Dialog title={t('title')} text={text} onClose={onClose} initialFocus={field}>
      <LongField
        ref={field}
        label={t('words')}
        value={words}
        maxLength={LONGEST_WORDS}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="dialog-acts">
        <Button onClick={onClose}>{shell('cancel')}</Button>
        <Button look={verb === 'report' ? 'no' : 'yes'} onClick={send}>
          {t('send')}
        </Button>
      </div>
    </Dialog>
  );
}
