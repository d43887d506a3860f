import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { hasAddress, markedSpans, segmentsOf, type Segment } from './note-segments.ts';
import { BecauseList } from './because-list.tsx';

/** Sentences that speak against a request; the passages they point at are marked in the other colour. */
const WARNINGS = new Set(['hidden-motive', 'hidden-motive-declared', 'placeholder', 'evidence-contradicted', 'copies']);

/** The note as it was written, and in its margin the numbered reasons for our advice; either side points at the other. */
export function Letter({ card }: { card: RequestCard }) {
  const t = useTranslations('request.note');
  const [lit, setLit] = useState<number | null>(null);
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
              <Passage key={index} card={card} {...{ segment, base, lit, setLit }} />
            ))}
          </blockquote>
          {hasAddress(card.note) && <p className="note-inert">{t('inert')}</p>}
        </div>
      )}
      <BecauseList because={because} {...{ base, lit, setLit }} />
    </section>
  );
}

export interface Lighting {
  /** Begins the ids by which passages and sentences find each other. */
  base: string;
  /** The number of the sentence that is pointed at, from either side. */
  lit: number | null;
  setLit: (because: number | null) => void;
}

function Passage({ card, segment, base, lit, setLit }: Lighting & { card: RequestCard; segment: Segment }) {
  const t = useTranslations('request.note');
  const { text, because: number } = segment;
  const because = number === null ? null : card.verdict.because[number - 1];
  if (number === null || !because) return <>{text}</>;
  const isWarning = card.verdict.recommendation === 'report' || WARNINGS.has(because.code);
  return (
    <mark
      className={isWarning ? 'warning' : ''}
      data-lit={lit === number ? '' : undefined}
      onMouseEnter={() => setLit(number)}
      onMouseLeave={() => setLit(null)}
    >
      {text}
      <button
        type="button"
        id={`${base}-passage-${number}`}
        className="note-number"
        aria-label={t('jump', { number, text: because.text })}
        onFocus={() => setLit(number)}
        onBlur={() => setLit(null)}
        onClick={() => document.getElementById(`${base}-because-${number}`)?.focus()}
      >
        {number}
      </button>
    </mark>
  );
}
