import { useFormatter } from 'use-intl';
import { timeWords } from '../time-words.ts';

/** A moment, short; the whole date is in its title. */
export function Time({ at }: { at: string }) {
  const format = useFormatter();
  const short = useShortTime();
  const full = format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <time dateTime={at} title={full}>
      {short(at)}
    </time>
  );
}

export function useShortTime(): (at: string) => string {
  const format = useFormatter();
  return (at) => {
    const words = timeWords(Date.parse(at), Date.now());
    if (words.as === 'date') return format.dateTime(new Date(at), words.options);
    const unit = words.as === 'minutes' ? 'minute' : 'hour';
    return format.number(words.count, { style: 'unit', unit, unitDisplay: 'narrow' });
  };
}
