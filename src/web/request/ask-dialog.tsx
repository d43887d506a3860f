import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_WORDS } from '../../domain/transitions.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LongField } from '../ui/field.tsx';
import type { AnswerDialogProps } from './answer-dialogs.tsx';
import { networkName } from './network-name.ts';
import { offeredQuestions } from './offered-questions.ts';

/** Asks why: in one's own words, or with one of three questions that fit. */
export function AskDialog({ card, name, give, onClose }: AnswerDialogProps) {
  const t = useTranslations('request.ask');
  const field = useRef<HTMLTextAreaElement>(null);
  const offers = offeredQuestions(card).map((question) => t(`offered.${question}`));
  const [words, setWords] = useState(card.outside?.words.ask || offers[0] || '');
  const left = LONGEST_WORDS - words.length;
  const network = card.outside ? networkName(card.outside.url) : '';
  const text = card.outside ? t('textOutside', { network }) : t('text', { name });
  const send = () => {
    onClose();
    give({ verb: 'ask', words: words.trim() });
  };
  return (
    <Dialog title={t('title', { name })} text={text} onClose={onClose} initialFocus={field}>
      <LongField
        ref={field}
        label={t('words')}
        value={words}
        maxLength={LONGEST_WORDS}
        hint={left < 200 ? t('limit', { count: left }) : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <h3 className="offers-title">{t('offers')}</h3>
      <ul className="offers">
        {offers.map((offer) => (
          <li key={offer}>
            <button
              type="button"
              aria-pressed={offer === words}
              onClick={() => {
                setWords(offer);
                field.current?.focus();
              }}
            >
              {offer}
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-acts">
        <Button look="yes" disabled={words.trim() === ''} onClick={send}>
          {card.outside ? t('sendOutside', { network }) : t('send')}
        </Button>
      </div>
    </Dialog>
  );
}
