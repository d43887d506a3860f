import type { CalendarDay } from '../time.ts';
import { dayNumber } from './calendar.ts';

/** A request that the owner once sent. */
export interface SentRequest {
  sentOn: CalendarDay;
  hasNote: boolean;
  /** Null means no connection on record: open, ignored, withdrawn and expired look alike in an archive. */
  acceptedOn: CalendarDay | null;
}

export interface SentRequestsSummary {
  withNote: Fate;
  withoutNote: Fate;
  /** Null when none was accepted. */
  medianDaysToAccept: number | null;
}

export interface Fate {
  sent: number;
  accepted: number;
}

/** How the owner's own requests fared, with a note and without. */
export function summariseSent(requests: readonly SentRequest[]): SentRequestsSummary {
  const days = requests
    .flatMap(({ sentOn, acceptedOn }) =>
      acceptedOn === null ? [] : [dayNumber(acceptedOn) - dayNumber(sentOn)],
    )
    .filter((each) => each >= 0) // a person may have connected, left and been asked again
    .toSorted((a, b) => a - b);
  return {
    withNote: fateOf(requests.filter(({ hasNote }) => hasNote)),
    withoutNote: fateOf(requests.filter(({ hasNote }) => !hasNote)),
    medianDaysToAccept: days[Math.floor((days.length - 1) / 2)] ?? null,
  };
}

const fateOf = (requests: readonly SentRequest[]): Fate => ({
  sent: requests.length,
  accepted: requests.filter(({ acceptedOn }) => acceptedOn !== null).length,
});
