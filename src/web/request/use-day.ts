import { useFormatter } from 'use-intl';

/** Says a moment as a day, as a sentence needs it. */
export function useDay(): (at: string) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), { day: 'numeric', month: 'long', year: 'numeric' });
}
