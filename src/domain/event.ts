import { fail, ok, type Result } from './result.ts';
import { DAY, MINUTE, type Instant } from './time.ts';

/** From when until when something is, the end not included. */
export interface Period {
  startsAt: Instant;
  endsAt: Instant;
}

/** A code counts from so long before its session begins: people come early. */
export const GRACE_BEFORE = 15 * MINUTE;
/** And so long after it ends: people think of it on their way out. Never after the end of the event. */
export const GRACE_AFTER = 15 * MINUTE;
/** An event lasts at most so long; what goes on for longer is an organisation. */
export const LONGEST_EVENT = 60 * DAY;
export const MOST_SESSIONS = 100;
/** So many events one member may have that are not over. */
export const MOST_OPEN_EVENTS = 20;

/** When a session's code counts. */
export const checkInPeriod = (session: Period, event: Period): Period => ({
  startsAt: session.startsAt - GRACE_BEFORE,
  endsAt: Math.min(session.endsAt + GRACE_AFTER, event.endsAt),
});

export type CheckInRefusal = 'check-in-too-early' | 'check-in-over';

/** Whether a code counts at this moment. */
export function mayCheckIn(
  { session, event }: { session: Period; event: Period },
  now: Instant,
): Result<null, CheckInRefusal> {
  const { startsAt, endsAt } = checkInPeriod(session, event);
  if (now >= endsAt) return fail('check-in-over');
  return now < startsAt ? fail('check-in-too-early') : ok(null);
}

/** After its end an event is only remembered: nothing of it changes, and nobody checks in. */
export const hasEnded = (event: Period, now: Instant): boolean => now >= event.endsAt;

/** Whether times fit together: everything ends after it begins, and every session lies inside the event. */
export function timesFit(event: Period, sessions: readonly Period[]): boolean {
  if (!isForward(event) || event.endsAt - event.startsAt > LONGEST_EVENT) return false;
  return sessions.every(
    (session) => isForward(session) && session.startsAt >= event.startsAt && session.endsAt <= event.endsAt,
  );
}

const isForward = ({ startsAt, endsAt }: Period): boolean => endsAt > startsAt;

/**
 * Times of an event that its organiser ends at this moment, also before it has begun. What its sessions say stays: no
 * check-in counts after the end of the event.
 */
export const endedAt = ({ startsAt }: Period, now: Instant): Period => ({
  startsAt: Math.min(startsAt, now),
  endsAt: now,
});

/** Digits and letters without I, L, O and U: none can be taken for another, and they spell hardly a word. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Eight of 32 signs are a million million codes; with a few tries a minute nobody guesses one in time. */
export const CODE_LENGTH = 8;

const IS_CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

/** A code out of random bytes, of which it takes the first {@link CODE_LENGTH}; each sign is as likely as any other. */
export const codeFrom = (random: ArrayLike<number>): string =>
  Array.from({ length: CODE_LENGTH }, (_, at) => ALPHABET[(random[at] ?? 0) % ALPHABET.length]).join('');

/**
 * A code as it is kept, from what somebody typed or scanned: small letters, spaces and dashes do not matter, O is read as
 * zero, I and L as one. Null when it can be no code.
 */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015_-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return IS_CODE.test(plain) ? plain : null;
}

/** A code as it is shown, in two halves that are easy to read out. */
export const shownCode = (code: string): string =>
  `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;

/** Whether one may see who else is there: only among those who are listed themselves. */
export const seesAttendees = (own: { isListed: boolean } | null): boolean => own?.isListed === true;
