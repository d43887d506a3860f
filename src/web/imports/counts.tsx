import { useFormatter, useTranslations } from 'use-intl';
import type { ImportState } from '../../http/schemas.ts';

type AllCounts = ImportState['counts'];

const COUNTED = [
  ['connections', 'newConnections'],
  ['messages', 'newMessages'],
  ['invitations', 'newInvitations'],
] as const satisfies readonly (readonly [keyof AllCounts, keyof AllCounts])[];

/** What was found, and how much of it was new here. */
export function Counts({ counts, isFinal }: { counts: AllCounts; isFinal: boolean }) {
  const t = useTranslations('imports.counts');
  const format = useFormatter();
  const news = (count: number) => (count === 0 ? t('allKnown') : t('new', { count: format.number(count) }));
  return (
    <dl className="counts">
      {COUNTED.map(([what, fresh]) => (
        <div key={what}>
          <dt>
            {t(what, { count: counts[what] })}
            {isFinal && counts[what] > 0 && <span>{news(counts[fresh])}</span>}
          </dt>
          <dd>{format.number(counts[what])}</dd>
        </div>
      ))}
      <div>
        <dt>{t('newRequests', { count: counts.newRequests })}</dt>
        <dd>{format.number(counts.newRequests)}</dd>
      </div>
    </dl>
  );
}
