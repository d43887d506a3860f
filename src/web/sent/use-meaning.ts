import { useFormatter, useTranslations } from 'use-intl';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { saidState } from './sent-state.ts';

/** The state of a sent request in two plain pieces: what it is called, and what it means. */
export function useMeaning(): (request: SentRequest) => { state: string; means: string } {
  const t = useTranslations('sent');
  const format = useFormatter();
  const day = useDay();
  return (request) => {
    const { name } = request.to;
    const said = saidState(request);
    const isWordless = said === 'declined' && request.sentence === '';
    const until = request.editableUntil ? new Date(request.editableUntil) : new Date();
    return {
      state: t(`states.${said}`, { name }),
      means: t(`means.${isWordless ? 'declinedWordless' : said}`, {
        name,
        date: day(request.deadline),
        when: format.relativeTime(until, Date.now()),
      }),
    };
  };
}
