import { useTranslations } from 'use-intl';
import type { BecauseText } from '../../http/schemas.ts';

interface BecauseListProps {
  because: readonly BecauseText[];
  /** Begins the ids by which passages and sentences find each other. */
  base: string;
}

export function BecauseList({ because, base }: BecauseListProps) {
  const t = useTranslations('request.because');
  if (because.length === 0) return null;
  return (
    <section className="because" aria-labelledby={`${base}-title`}>
      <h3 id={`${base}-title`}>{t('label')}</h3>
      <ol>
        {because.map((each, index) => (
          <Sentence key={each.code} because={each} number={index + 1} base={base} />
        ))}
      </ol>
      <span id={`${base}-jump`} hidden>
        {t('jump')}
      </span>
    </section>
  );
}

/** Only a sentence that points at a passage can be pressed; the others are plain text. */
function Sentence({ because, number, base }: { because: BecauseText; number: number; base: string }) {
  const inside = (
    <>
      <span className="because-number" aria-hidden="true">
        {number}
      </span>
      {because.text}
    </>
  );
  if (because.pointer.to !== 'span') return <li className="because-sentence">{inside}</li>;
  return (
    <li data-because={number}>
      <button
        type="button"
        id={`${base}-because-${number}`}
        className="because-sentence"
        aria-describedby={`${base}-jump`}
        onClick={() => document.getElementById(`${base}-passage-${number}`)?.focus()}
      >
        {inside}
      </button>
    </li>
  );
}
