import { DAY, type CalendarDay, type Instant } from '../time.ts';

/**
 * Days since 1970-01-01 of a calendar day. Counted by hand because the domain knows no `Date`: years begin in March, so
 * that the leap day is the last one (Howard Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber(day: CalendarDay): number {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The first moment of a day, in UTC. */
export const startOf = (day: CalendarDay): Instant => dayNumber(day) * DAY;
