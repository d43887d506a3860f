import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';

type Assessment = RequestCard['assessment'];
type Signals = Assessment['reason']['signals'];

/** All signs that we saw, for whoever wants to check the advice to its ground. */
export function Noticed({ assessment }: { assessment: Assessment }) {
  const t = useTranslations('request.noticed');
  const { reason, hiddenMotive, risk } = assessment;
  const lists: [string, Signals][] = [
    [t('reason'), reason.signals],
    [t('hidden'), hiddenMotive?.signals ?? []],
    [t('risk'), risk.signals],
  ];
  const filled = lists.filter(([, signals]) => signals.length > 0);
  if (filled.length === 0) return null;
  return (
    <details className="noticed">
      <summary>{t('title')}</summary>
      {filled.map(([title, signals]) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {signals.map((signal, index) => (
              <li key={index}>
                {signal.text} <span>{t(signal.weight < 0 ? 'against' : 'for')}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
