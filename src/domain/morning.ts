import { HOUR, MINUTE, type Instant } from './time.ts';

/** The hour at which digests come. */
const MORNING = 8;
/** Offsets of zones are whole quarters of an hour. */
const QUARTER = 15 * MINUTE;
const FURTHEST = 9 * 24 * 4;

/** Whether a name is a time zone of the IANA list. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * The first eight o'clock in the morning after a moment, where somebody lives; with `onMonday` the first of a Monday.
 *
 * @param timeZone a name of the IANA list; UTC for one that is unknown here
 * @returns a moment later than `after`, at most eight days. Walks quarters of an hour, so it costs up to some hundred steps
 */
export function nextMorning(
  after: Instant,
  timeZone: string,
  { onMonday = false }: { onMonday?: boolean } = {},
): Instant {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const wanted = new RegExp(`${onMonday ? 'Mon' : ''}.* ${String(MORNING).padStart(2, '0')}:00$`);
  let at = (Math.floor(after / QUARTER) + 1) * QUARTER;
  for (let steps = 0; steps < FURTHEST; steps += 1, at += QUARTER)
    if (wanted.test(clock.format(at))) return at;
  return after + 24 * HOUR; // no zone has a day without a morning
}
