import { DAY, HOUR, MINUTE, type Instant } from '../domain/time.ts';

interface DateParts {
  weekday?: 'short';
  day?: 'numeric';
  month?: 'short';
  year?: 'numeric';
}

/** How a moment is said in a list: the nearer, the finer. */
export type TimeWords =
  | { as: 'minutes'; count: number }
  | { as: 'hours'; count: number }
  | { as: 'date'; options: DateParts };

const IN_WEEK: DateParts = { weekday: 'short' };
const IN_YEAR: DateParts = { day: 'numeric', month: 'short' };
const LONG_AGO: DateParts = { month: 'short', year: 'numeric' };

/** Chooses the words for a past moment. A moment in the future is a clock that is off, and counts as now. */
export function timeWords(then: Instant, now: Instant): TimeWords {
  const age = Math.max(0, now - then);
  if (age < HOUR) return { as: 'minutes', count: Math.floor(age / MINUTE) };
  if (age < 20 * HOUR) return { as: 'hours', count: Math.floor(age / HOUR) };
  if (age < 6 * DAY) return { as: 'date', options: IN_WEEK };
  if (age < 300 * DAY) return { as: 'date', options: IN_YEAR };
  return { as: 'date', options: LONG_AGO };
}
