import { useId, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_WORDS } from '../../domain/transitions.ts';
import { LongField } from '../ui/field.tsx';
import type { OfferedQuestion } from './offered-questions.ts';
import './question-field.css';

interface QuestionFieldProps {
  offers: readonly OfferedQuestion[];
  words: string;
  onChange: (words: string) => void;
  /** Takes the focus where the question is all there is. */
  field?: RefObject<HTMLTextAreaElement | null>;
}

/** The question in one's own words, which may begin as one of those offered. */
export function QuestionField({ offers, words, onChange, field }: QuestionFieldProps) {
  const t = useTranslations('request.ask');
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = field ?? own;
  const left = LONGEST_WORDS - words.length;
  return (
    <>
      <LongField
        ref={area}
        label={t('words')}
        value={words}
        maxLength={LONGEST_WORDS}
        hint={left < 200 ? t('limit', { count: left }) : undefined}
        required
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="offers-title" id={`${id}-offers`}>
        {t('offers')}
      </p>
      <ul className="offers" aria-labelledby={`${id}-offers`}>
        {offers.map((question) => {
          const offer = t(`offered.${question}`);
          return (
            <li key={question}>
              <button
                type="button"
                aria-pressed={offer === words}
                onClick={() => {
                  onChange(offer);
                  area.current?.focus();
                }}
              >
                {offer}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
