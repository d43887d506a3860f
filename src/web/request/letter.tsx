import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { BecauseList } from './because-list.tsx';
import { endsPassage, hasAddress, markedSpans, segmentsOf, type Segment } from './note-segments.ts';

/** Sentences that speak against a request; the passages they point at are marked in the other colour. */
const WARNINGS = new Set([
  'hidden-motive',
  'hidden-motive-declared',
  'placeholder',
  'evidence-contradicted',
  'copies',
]);

/**
 * The note as it was written, and in its margin the numbered reasons for our advice. A passage and its sentence carry
 * the same `data-because`: the stylesheet lights both when either is pointed at or has the focus.
 */
export function Letter({ card }: { card: RequestCard }) {
  const t = useTranslations('request.note');
  const base = useId();
  const { because } = card.verdict;
  const segments = segmentsOf(card.note, markedSpans(because));
  const isBlank = card.note.trim() === '';
  return (
    <section className={isBlank ? 'letter blank' : 'letter'}>
      {!isBlank && (
        <div className="note-sheet">
          <blockquote className="note" aria-label={t('label')} lang={card.assessment.language}>
            {segments.map((segment, index) => (
              <Passage key={index} {...{ card, segment, base }} isEnd={endsPassage(segments, index)} />
            ))}
          </blockquote>
          {hasAddress(card.note) && <p className="note-inert">{t('inert')}</p>}
        </div>
      )}
      <BecauseList card={card} base={base} />
    </section>
  );
}

interface PassageProps {
  card: RequestCard;
  segment: Segment;
  /** Begins the ids by which passages and sentences find each other. */
  base: string;
  /** A passage that another one interrupts carries its number once, at its end. */
  isEnd: boolean;
}

function Passage({ card, segment: { text, because: number }, base, isEnd }: PassageProps) {
  const t = useTranslations('request.note');
  const because = number === null ? null : card.verdict.because[number - 1];
  if (number === null || !because) return text;
  // The number never stands alone at the beginning of a line.
  const lastWord = text.trimEnd().lastIndexOf(' ') + 1;
  const isWarning = card.verdict.recommendation === 'report' || WARNINGS.has(because.code);
  return (
    <mark className={isWarning ? 'warning' : ''} data-because={number}>
      {text.slice(0, lastWord)}
      <span className="note-end">
        {text.slice(lastWord)}
        {isEnd && (
          <button
            type="button"
            id={`${base}-passage-${number}`}
            className="note-number"
            aria-label={t('jump', { number, text: because.text })}
            onClick={() => document.getElementById(`${base}-because-${number}`)?.focus()}
          >
            {number}
          </button>
        )}
      </span>
    </mark>
  );
}
