import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { AnswerDialogProps } from './answer-dialogs.tsx';
import { networkName } from './network-name.ts';
import { offeredQuestions } from './offered-questions.ts';
import { QuestionField } from './question-field.tsx';

/** Asks why: in one's own words, or with one of three questions that fit. */
export function AskDialog({ card, name, give, onClose }: AnswerDialogProps) {
  const t = useTranslations('request.ask');
  const field = useRef<HTMLTextAreaElement>(null);
  const offers = offeredQuestions(card);
  const [first] = offers;
  const [words, setWords] = useState(card.outside?.words.ask || (first ? t(`offered.${first}`) : ''));
  const network = card.outside ? networkName(card.outside.url) : '';
  const text = card.outside ? t('textOutside', { network }) : t('text', { name });
  const send = () => {
    onClose();
    give({ verb: 'ask', words: words.trim() });
  };
  return (
    <Dialog title={t('title', { name })} text={text} onClose={onClose} initialFocus={field}>
      <QuestionField offers={offers} words={words} onChange={setWords} field={field} />
      <div className="dialog-acts">
        <Button look="yes" disabled={words.trim() === ''} onClick={send}>
          {card.outside ? t('sendOutside', { network }) : t('send')}
        </Button>
      </div>
    </Dialog>
  );
}
