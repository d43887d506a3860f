import { nextMorning } from './morning.ts';
import { NOTICE_KINDS, type Notice, type NoticeKind } from './notices.ts';
import { DAY, HOUR, type Instant } from './time.ts';

/** When a member wants to be written to about a kind of notice. */
export const PACES = ['at_once', 'daily', 'weekly', 'never'] as const;
export type Pace = (typeof PACES)[number];

/** What a member chose; kinds that are left out have their usual pace. */
export type Paces = Readonly<Partial<Record<NoticeKind, Pace>>>;

/** What waits for an answer comes at once; what can wait comes in the morning. */
const USUAL: Record<NoticeKind, Pace> = {
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
};

/** The pace of every kind, as chosen or as usual. */
export const pacesOf = (chosen: Paces): Record<NoticeKind, Pace> =>
  Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, chosen[kind] ?? USUAL[kind]])) as Record<
    NoticeKind,
    Pace
  >;

/** About one thread at most one mail in so long. */
export const QUIET_AFTER_MESSAGE = HOUR;
/** A mail that could not be sent for so long is not news any more. */
export const MAIL_LIVES = 3 * DAY;

/** What decides when a mail goes: the member's choices, where they live, and the latest mail about the same thread. */
export interface Habits {
  paces: Paces;
  /** Their door shows it without telling: it comes with the digest, if at all. */
  isQuiet?: boolean;
  timeZone: string;
  latestOfThread: Instant | null;
}

/**
 * When the mail about a notice goes, and whether on its own; null when there is to be none. A message gets none of its
 * own while one about the same thread still waits, and else none within an hour of the last.
 */
export function mailFor(
  { kind, dueAt }: Pick<Notice, 'kind' | 'dueAt'>,
  { paces, timeZone, latestOfThread, isQuiet }: Habits,
): { pace: Exclude<Pace, 'never'>; sendAt: Instant } | null {
  const chosen = pacesOf(paces)[kind];
  const pace = isQuiet && chosen === 'at_once' ? 'daily' : chosen;
  if (pace === 'never') return null;
  if (pace !== 'at_once')
    return { pace, sendAt: nextMorning(dueAt, timeZone, { onMonday: pace === 'weekly' }) };
  if (kind !== 'message' || latestOfThread === null) return { pace, sendAt: dueAt };
  if (latestOfThread > dueAt) return null;
  return { pace, sendAt: Math.max(dueAt, latestOfThread + QUIET_AFTER_MESSAGE) };
}

/** How long to wait after so many tries in vain: a minute, then twice as long each time, at most six hours. */
export const waitAfter = (tries: number): number => Math.min(6 * HOUR, 60_000 * 2 ** Math.max(0, tries - 1));
