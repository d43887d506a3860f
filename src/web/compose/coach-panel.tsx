import { useTranslations } from 'use-intl';
import type { Span } from '../../domain/request.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { heaviest, type Shown } from './advice.ts';
import { placeId } from './places.ts';

interface CoachPanelProps {
  advice: readonly Shown[];
  isUnreachable: boolean;
  /** Points at a passage of the note, or at none. */
  onLight: (span: Span | null) => void;
}

const SIGNS: Record<Shown['weight'], IconName> = { stop: 'report', mend: 'ask', good: 'accept' };

/** The advice on the draft: beside the note on a desk, below it on a phone. */
export function CoachPanel({ advice, isUnreachable, onLight }: CoachPanelProps) {
  const t = useTranslations('compose.coach');
  const weight = heaviest(advice);
  return (
    <aside className="coach" aria-labelledby="coach-title">
      <h2 id="coach-title">{t('label')}</h2>
      <output className={`coach-sum ${weight ?? ''}`}>{t(weight ?? 'start')}</output>
      <ul>
        {advice.map((one, index) => (
          <OneAdvice key={index} advice={one} onLight={onLight} />
        ))}
      </ul>
      {isUnreachable && <p className="coach-small">{t('unreachable')}</p>}
      {weight !== null && <p className="coach-small">{t('honest')}</p>}
    </aside>
  );
}

function OneAdvice({ advice, onLight }: { advice: Shown; onLight: CoachPanelProps['onLight'] }) {
  const t = useTranslations('compose.coach');
  const said = useSaid(advice);
  const { weight, span } = advice;
  const inside = (
    <>
      <span className={`coach-sign ${weight}`}>
        <Icon name={SIGNS[weight]} size={13} />
      </span>
      <span>
        <span className="unseen">{t(`weight.${weight}`)}: </span>
        {said}
      </span>
    </>
  );
  if (!span) return <li className="coach-advice">{inside}</li>;
  return (
    <li>
      <button
        type="button"
        className="coach-advice"
        title={t('show')}
        onPointerEnter={() => onLight(span)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(span)}
        onBlur={() => onLight(null)}
        onClick={() => select(span)}
      >
        {inside}
      </button>
    </li>
  );
}

function useSaid(advice: Shown): string {
  const t = useTranslations('typing');
  return 'text' in advice ? advice.text : t(advice.code, advice.values as Record<string, string>);
}

/** Selects a passage in the note, ready to be written anew. */
function select({ start, end }: Span) {
  const field = document.getElementById(placeId('note'))?.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(start, end);
}
