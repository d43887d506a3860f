import { pacesOf, type Pace, type Paces } from './delivery.ts';
import { nextMorning } from './morning.ts';
import type { Notice } from './notices.ts';
import { DAY, HOUR, type Instant } from './time.ts';

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
  const chosen = pacesOf('mail', paces)[kind];
  const pace = isQuiet && chosen === 'at_once' ? 'daily' : chosen;
  if (pace === 'never') return null;
  if (pace !== 'at_once')
    return { pace, sendAt: nextMorning(dueAt, timeZone, { onMonday: pace === 'weekly' }) };
  if (kind !== 'message' || latestOfThread === null) return { pace, sendAt: dueAt };
  if (latestOfThread > dueAt) return null;
  return { pace, sendAt: Math.max(dueAt, latestOfThread + QUIET_AFTER_MESSAGE) };
}
