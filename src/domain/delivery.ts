import { NOTICE_KINDS, type NoticeKind } from './notices.ts';
import { HOUR, MINUTE } from './time.ts';

/** How what stands in the news reaches a member who is elsewhere: by mail, or as a push to their devices. */
export const VIAS = ['mail', 'push'] as const;
export type Via = (typeof VIAS)[number];

/** When a member wants to hear of a kind of notice. A push comes at once or never. */
export const PACES = ['at_once', 'daily', 'weekly', 'never'] as const;
export type Pace = (typeof PACES)[number];

/** What a member chose for one way; kinds that are left out have their usual pace. */
export type Paces = Readonly<Partial<Record<NoticeKind, Pace>>>;

/** What waits for an answer comes at once; what can wait comes in a morning's mail, and disturbs nobody. */
const USUAL: Record<Via, Record<NoticeKind, Pace>> = {
  mail: {
    arrived: 'daily',
    asked: 'at_once',
    reminder: 'at_once',
    answered: 'at_once',
    accepted: 'at_once',
    declined: 'daily',
    ended: 'daily',
    connected: 'at_once',
    message: 'at_once',
    'reported-decision': 'at_once',
    decision: 'at_once',
  },
  push: {
    arrived: 'at_once',
    asked: 'at_once',
    reminder: 'at_once',
    answered: 'at_once',
    accepted: 'at_once',
    declined: 'never',
    ended: 'never',
    connected: 'at_once',
    message: 'at_once',
    'reported-decision': 'never',
    decision: 'at_once',
  },
};

/** The pace of every kind on one way, as chosen or as usual. */
export const pacesOf = (via: Via, chosen: Paces): Record<NoticeKind, Pace> =>
  Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, chosen[kind] ?? USUAL[via][kind]])) as Record<
    NoticeKind,
    Pace
  >;

/**
 * How long to wait after so many tries in vain, in milliseconds: a minute, then twice as long each time, at most six
 * hours; longer where whoever refused it asked for longer, but never more than a day.
 *
 * @param askedFor what the other side asked us to wait
 */
export const waitAfter = (tries: number, askedFor = 0): number =>
  Math.max(Math.min(6 * HOUR, MINUTE * 2 ** Math.max(0, tries - 1)), Math.min(24 * HOUR, askedFor));
