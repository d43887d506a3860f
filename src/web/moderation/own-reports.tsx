import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useDay } from '../request/use-day.ts';
import { ownReportsQuery } from './moderation-queries.ts';

/** What the member has reported, and whether somebody has looked; what was decided stays between others. */
export function OwnReportsList() {
  const t = useTranslations('moderation');
  const day = useDay();
  const { data } = useQuery(ownReportsQuery);
  return (
    <section>
      <h2>{t('account.reports')}</h2>
      {data?.items.length === 0 && <p>{t('account.noReports')}</p>}
      <ul>
        {data?.items.map(({ id, kind, about, at, isLookedAt }) => (
          <li key={id}>
            <strong>
              {t('account.reportLine', { kind: t(`kinds.${kind}`), name: about.name, date: day(at) })}
            </strong>
            <p>{t(isLookedAt ? 'account.lookedAt' : 'account.waiting')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
