import { useTranslations } from 'use-intl';

/** Lines where text will be. They appear only after a moment, so that a quick answer does not flicker. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const t = useTranslations('shell');
  return (
    <output className="waiting">
      <span className="unseen">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} style={{ width: `${[62, 88, 74, 40][line % 4]}%` }} />
      ))}
    </output>
  );
}
