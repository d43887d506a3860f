import { useFormatter, useTranslations } from 'use-intl';

/** How far something is, 0..1. */
export function ProgressBar({ label, share }: { label: string; share: number }) {
  const t = useTranslations('imports');
  const format = useFormatter();
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress">
      <progress aria-label={label} value={percent} max={100} />
      <p aria-hidden="true">{t('progress', { share: format.number(percent / 100, { style: 'percent' }) })}</p>
    </div>
  );
}
