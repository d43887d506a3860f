import type { Reason } from '../../domain/reason.ts';
import type { History } from '../../http/history-schemas.ts';
import { largest } from './plot-data.ts';

export interface HeadlineFigures {
  /** The most frequent reason that says something; null when no reason was found for anybody. */
  reason: { code: Reason; count: number } | null;
  talked: number;
  silent: number;
}

/** What the whole history comes down to, for three sentences above the plots. */
export function headlineOf(history: Pick<History, 'outcomesByReason'>): HeadlineFigures {
  const told = history.outcomesByReason.filter(({ reason }) => reason !== 'none_given');
  const [code] = largest(
    told.map(({ reason, connections }) => ({ key: reason, count: connections })),
    1,
  );
  const count = (fits: (row: History['outcomesByReason'][number]) => boolean) =>
    history.outcomesByReason.filter(fits).reduce((sum, { connections }) => sum + connections, 0);
  return {
    reason:
      code === undefined ? null : { code: code as Reason, count: count(({ reason }) => reason === code) },
    talked: count(({ outcome }) => outcome === 'talked'),
    silent: count(({ outcome }) => outcome === 'silent'),
  };
}
