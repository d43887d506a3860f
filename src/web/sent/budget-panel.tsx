import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { Budget } from '../../http/sending-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { budgetQuery } from '../sending-queries.ts';

/** What may still be sent, with the arithmetic, and the record of answering. */
export function BudgetPanel() {
  const t = useTranslations('sent.budget');
  const day = useDay();
  const { data: budget } = useQuery(budgetQuery);
  if (!budget) return <aside className="budget" aria-label={t('title')} />;
  const { left, most, nextRefill, nextRefillAt } = budget;
  return (
    <aside className="budget" aria-label={t('title')}>
      <section>
        <h2>{t('title')}</h2>
        <p className="budget-left">{t('left', { left })}</p>
        <p>{t('next', { count: nextRefill, date: day(nextRefillAt), most })}</p>
        <details>
          <summary>{t('how')}</summary>
          <p>{t('rules')}</p>
          <Lines lines={budget.lines} />
        </details>
      </section>
      <Standing standing={budget.standing} />
    </aside>
  );
}

function Lines({ lines }: { lines: Budget['lines'] }) {
  const t = useTranslations('sent.budget');
  const format = useFormatter();
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="unseen">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col" className="figure">
              {t('change')}
            </th>
            <th scope="col" className="figure">
              {t('after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ at, cause, change, left, missed }, index) => (
            <tr key={index}>
              <td>{format.dateTime(new Date(at), { day: 'numeric', month: 'short' })}</td>
              <td>{missed > 0 ? t('missed', { count: missed }) : t(`causes.${cause}`)}</td>
              <td className="figure">{format.number(change, { signDisplay: 'exceptZero' })}</td>
              <td className="figure">{format.number(left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Standing({ standing }: { standing: Budget['standing'] }) {
  const t = useTranslations('sent.standing');
  const time = t('hours', { hours: Math.max(1, Math.round(standing?.medianAnswerHours ?? 1)) });
  return (
    <section>
      <h2>{t('title')}</h2>
      {standing ? (
        <>
          <p>{t(standing.band, { time })}</p>
          <p>{t('of', { count: standing.of })}</p>
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}
