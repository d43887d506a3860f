import { useTranslations } from 'use-intl';
import type { BecauseText } from '../../http/schemas.ts';
import type { Lighting } from './letter.tsx';

export function BecauseList({ because, base, lit, setLit }: Lighting & { because: readonly BecauseText[] }) {
  const t = useTranslations('request.because');
  if (because.length === 0) return null;
  return (
    <section className="because" aria-labelledby={`${base}-title`}>
      <h3 id={`${base}-title`}>{t('label')}</h3>
      <ol>
        {because.map((each, index) => (
          <Sentence key={each.code} because={each} number={index + 1} {...{ base, lit, setLit }} />
        ))}
      </ol>
    </section>
  );
}

/** Only a sentence that points at a passage can be pressed; the others are plain text. */
function Sentence({ because, number, base, lit, setLit }: Lighting & { because: BecauseText; number: number }) {
  const t = useTranslations('request.because');
  const inside = (
    <>
      <span className="because-number" aria-hidden="true">
        {number}
      </span>
      {because.text}
    </>
  );
  const pointing = { onMouseEnter: () => setLit(number), onMouseLeave: () => setLit(null) };
  if (because.pointer.to !== 'span') return <li className="because-sentence">{inside}</li>;
  return (
    <li data-lit={lit === number ? '' : undefined} {...pointing}>
      <button
        type="button"
        id={`${base}-because-${number}`}
        className="because-sentence"
        aria-describedby={`${base}-jump`}
        onFocus={() => setLit(number)}
        onBlur={() => setLit(null)}
        onClick={() => document.getElementById(`${base}-passage-${number}`)?.focus()}
      >
        {inside}
      </button>
      <span id={`${base}-jump`} hidden>
        {t('jump')}
      </span>
    </li>
  );
}
