import { useFormatter } from 'use-intl';

/** What a field for date and time holds, as a moment with its zone; empty when the field is. */
export const momentIn = (field: string): string => (field === '' ? '' : new Date(field).toISOString());

/** A moment as such a field takes it: the time on this device's clock. */
export function fieldFor(moment: string | number | Date): string {
  const at = new Date(moment);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Says when something is; the end without its day where it is the same one. */
export function usePeriod(): (period: { startsAt: string; endsAt: string }) => { from: string; to: string } {
  const format = useFormatter();
  return ({ startsAt, endsAt }) => {
    const [start, end] = [new Date(startsAt), new Date(endsAt)];
    const isOneDay = start.toDateString() === end.toDateString();
    return {
      from: format.dateTime(start, { dateStyle: 'medium', timeStyle: 'short' }),
      to: format.dateTime(
        end,
        isOneDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
      ),
    };
  };
}
