import { fail, ok, type Result } from './result.ts';
import { DAY, type Instant } from './time.ts';
import { UNDO_ACCEPT_WITHIN } from './transitions.ts';

/** Whose it is: `owed` to the other, `awaited` from them, or noted down for oneself. */
export const SIDES = ['owed', 'awaited', 'own'] as const;
export type Side = (typeof SIDES)[number];

/** Something that is to happen on a connection, as one of the two sees it. */
export interface FollowUp {
  side: Side;
  dueAt: Instant;
  /** Null as long as it is to be done. */
  doneAt: Instant | null;
}

/** A promise given with a request is due so long after the acceptance is told. */
export const PROMISE_DUE_AFTER = 7 * DAY;
/** Nothing is put off, or planned, for longer. */
export const LATEST_AFTER = 400 * DAY;
/** The longest text of a follow-up, in UTF-16 code units. */
export const LONGEST_FOLLOW_UP = 300;
/** So many things left hanging are as many as one can keep in mind; the number is shown, and nothing is refused for it. */
export const MOST_HANGING = 20;

/**
 * When a promise is shown and due, to both alike. Not before the acceptance is told: its sender would otherwise learn of
 * it while it can still be taken back.
 */
export function promisedAt(acceptedAt: Instant): { shownFrom: Instant; dueAt: Instant } {
  const told = acceptedAt + UNDO_ACCEPT_WITHIN;
  return { shownFrom: told, dueAt: told + PROMISE_DUE_AFTER };
}

export type FollowUpFailure = 'follow-up-done' | 'not-yours-to-put-off' | 'date-not-ahead';

/** A day to come, at most {@link LATEST_AFTER} from now. */
export const isAhead = (at: Instant, now: Instant): boolean => at > now && at <= now + LATEST_AFTER;

/** Puts a follow-up off. Whoever owes it cannot: a promise is put off by the one who waits for it. */
export function snooze<T extends FollowUp>(one: T, until: Instant, now: Instant): Result<T, FollowUpFailure> {
  if (one.doneAt !== null) return fail('follow-up-done');
  if (one.side === 'owed') return fail('not-yours-to-put-off');
  if (!isAhead(until, now)) return fail('date-not-ahead');
  return ok({ ...one, dueAt: until });
}

/** Either side may say that it is done. Saying so twice changes nothing. */
export const done = <T extends FollowUp>(one: T, now: Instant): T => ({ ...one, doneAt: one.doneAt ?? now });
