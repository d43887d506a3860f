import { useTranslations } from 'use-intl';
import type { Reason } from '../../domain/reason.ts';
import { OUTCOMES } from '../../domain/history/past-connection.ts';
import type { History } from '../../http/history-schemas.ts';
import { useFieldName, useRoleName } from './names.ts';
import { everyYear, largest, REST, rowsOf, type Series } from './plot-data.ts';
import { Plot } from './plot.tsx';

const MOST_REASONS = 5;
const MOST_BARS = 10;

const OUTCOME_COLORS: Record<(typeof OUTCOMES)[number], string> = {
  // Green where something came of it, warm where something was wanted, grey where nothing was said back.
  talked: '--c1',
  offered_job: '--c1-light',
  asked_something: '--c2',
  pitched: '--c4',
  one_sided: '--c-rest',
  silent: '--c-none',
};
/** From the best to what is nothing at all, so that a bar reads from left to right. */
const OUTCOME_ORDER = ['talked', 'offered_job', 'asked_something', 'pitched', 'one_sided', 'silent'] as const;

interface PlotProps {
  history: History;
}

export function ByYear({ history }: PlotProps) {
  const t = useTranslations('history.byYear');
  const series = useReasonSeries(history);
  const counted = history.reasonsByYear.map((each) => ({
    row: String(each.year),
    series: each.reason,
    count: each.connections,
  }));
  const rows = everyYear(rowsOf(counted, { kept: series.map(({ key }) => key), nameOf: (year) => year }));
  return (
    <Plot
      look="columns"
      title={t('title')}
      lead={t('lead')}
      column={t('column')}
      rowFilter="year"
      seriesFilter="reason"
      {...{ series, rows }}
    />
  );
}

export function ByReason({ history }: PlotProps) {
  const t = useTranslations();
  const series = OUTCOME_ORDER.map((key) => ({
    key,
    name: t(`history.outcomes.${key}`),
    color: OUTCOME_COLORS[key],
  }));
  const counted = history.outcomesByReason.map(({ reason, outcome, connections }) => ({
    row: reason,
    series: outcome,
    count: connections,
  }));
  const nameOf = (reason: string) => t(`reasons.${reason as Reason}.short`);
  const rows = rowsOf(counted, { kept: OUTCOMES, nameOf }).toSorted((a, b) => b.total - a.total);
  const words = {
    title: t('history.byReason.title'),
    lead: t('history.byReason.lead'),
    column: t('history.byReason.column'),
  };
  return <Plot look="bars" rowFilter="reason" seriesFilter="outcome" {...words} {...{ series, rows }} />;
}

export function ByRole({ history }: PlotProps) {
  const t = useTranslations('history.byRole');
  const nameOf = useRoleName();
  const series = useReasonSeries(history);
  const counted = history.reasonsByRole.map((each) => ({
    row: each.role,
    series: each.reason,
    count: each.connections,
  }));
  const rows = rowsOf(counted, { kept: series.map(({ key }) => key), nameOf })
    .toSorted((a, b) => b.total - a.total)
    .slice(0, MOST_BARS);
  return (
    <Plot
      look="bars"
      title={t('title')}
      lead={t('lead')}
      column={t('column')}
      rowFilter="role"
      seriesFilter="reason"
      {...{ series, rows }}
    />
  );
}

export function Recruiters({ history }: PlotProps) {
  const t = useTranslations('history.recruiters');
  const nameOf = useFieldName();
  const series = [{ key: 'recruiters', name: t('count'), color: '--c1' }];
  const rows = history.recruitersByField
    .map(({ field, recruiters }) => ({
      key: field,
      name: nameOf(field),
      values: { recruiters },
      total: recruiters,
    }))
    .slice(0, MOST_BARS);
  if (rows.length === 0) return null;
  return (
    <Plot
      look="bars"
      title={t('title')}
      lead={t('lead')}
      column={t('column')}
      rowFilter="field"
      also={{ role: 'recruiter' }}
      {...{ series, rows }}
    />
  );
}

/** The same reasons in the same colours in every plot: the most frequent ones, the others together, and none. */
function useReasonSeries(history: History): Series[] {
  const t = useTranslations();
  const counted = history.reasonsByYear.map(({ reason, connections }) => ({
    key: reason,
    count: connections,
  }));
  const told = counted.filter(({ key }) => key !== 'none_given');
  const kept = largest(told, MOST_REASONS) as Reason[];
  const series = kept.map((key, index) => ({
    key,
    name: t(`reasons.${key}.short`),
    color: `--c${index + 1}`,
  }));
  const rest = { key: REST, name: t('history.plot.rest'), color: '--c-rest' };
  const none = { key: 'none_given', name: t('reasons.none_given.short'), color: '--c-none' };
  return [
    ...series,
    ...(told.some(({ key }) => !kept.includes(key)) ? [rest] : []),
    ...(told.length < counted.length ? [none] : []),
  ];
}
