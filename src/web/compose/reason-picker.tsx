import { useTranslations } from 'use-intl';
import { Choice } from '../ui/choice.tsx';
import { OFFERED_REASONS, type Draft } from './draft.ts';
import { placeId } from './places.ts';

/** What every part of the page that writes gets. */
export interface WritingProps {
  person: { name: string; lines: readonly { kind: string; text: string; url: string }[] | null };
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  /** Why the server refused this part. */
  problem: string | undefined;
}

export function ReasonPicker({ draft, change, problem }: WritingProps) {
  const t = useTranslations('compose.reason');
  const options = OFFERED_REASONS.map((value) => ({ value, label: t(value) }));
  return (
    <div id={placeId('reason')} className="compose-part">
      <Choice
        look="tiles"
        label={t('label')}
        showLabel
        options={options}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <p className="field-hint">{t('hint')}</p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
