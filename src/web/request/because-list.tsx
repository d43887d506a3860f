import { useTranslations } from 'use-intl';
import type { BecauseText, RequestCard } from '../../http/schemas.ts';

interface BecauseListProps {
  card: RequestCard;
  /** Begins the ids by which passages and sentences find each other. */
  base: string;
}

const MOST_NAMES = 3;

export function BecauseList({ card, base }: BecauseListProps) {
  const t = useTranslations('request.because');
  const textOf = useText(card);
  const { because } = card.verdict;
  if (because.length === 0) return null;
  return (
    <section className="because" aria-labelledby={`${base}-title`}>
      <h3 id={`${base}-title`}>{t('label')}</h3>
      <ol>
        {because.map((each, index) => (
          <Sentence
            key={each.code}
            because={{ ...each, text: textOf(each) }}
            number={index + 1}
            base={base}
          />
        ))}
      </ol>
      <span id={`${base}-jump`} hidden>
        {t('jump')}
      </span>
    </section>
  );
}

/** The server's sentence; only the one about shared contacts is said again when it names more than fit into a glance. */
function useText({ context: { mutuals } }: RequestCard): (because: BecauseText) => string {
  const t = useTranslations('request');
  return ({ pointer, text }) => {
    if (pointer.to !== 'mutuals' || !mutuals || mutuals.names.length <= MOST_NAMES) return text;
    const { count, names } = mutuals;
    const some = names.slice(0, MOST_NAMES).join(', ');
    return t('because.mutuals', {
      count,
      names: t('facts.mutualsMore', { names: some, count: count - MOST_NAMES }),
    });
  };
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
