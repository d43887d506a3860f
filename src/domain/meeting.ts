import type { Evidence } from './evidence.ts';
import type { Reason } from './reason.ts';
import { fail, ok, type Result } from './result.ts';
import type { StateName } from './transition-table.ts';

/** In {@link Evidence.checkedBy}: the recipient has said so. */
export const BY_RECIPIENT = 'recipient';

/** What the question "have you met?" is decided from. */
export interface ClaimedMeeting {
  declared: Reason;
  state: StateName;
  evidence: readonly Evidence[];
}

/**
 * Whether to ask the recipient if the two have met, and what they have said so far. Null when there is nothing to ask:
 * the sender claims no meeting, the request is no longer open, or an event has confirmed it.
 */
export function askedWhetherMet({
  declared,
  state,
  evidence,
}: ClaimedMeeting): { said: boolean | null } | null {
  const isOpen = state === 'waiting' || state === 'asked';
  const meetings = evidence.filter(({ kind }) => kind === 'event');
  if (declared !== 'met_before' || !isOpen || meetings.length === 0) return null;
  if (meetings.some(({ check, checkedBy }) => check === 'confirmed' && checkedBy !== BY_RECIPIENT))
    return null;
  const own = meetings.find(({ checkedBy }) => checkedBy === BY_RECIPIENT);
  return { said: own ? own.check === 'confirmed' : null };
}

/**
 * The evidence after the recipient has said whether the two have met. They may say the other as long as the request is
 * open; the sender sees nothing of it.
 */
export function sayWhetherMet(meeting: ClaimedMeeting, met: boolean): Result<Evidence[], 'not-possible-now'> {
  if (askedWhetherMet(meeting) === null) return fail('not-possible-now');
  const check = met ? 'confirmed' : 'contradicted';
  return ok(
    meeting.evidence.map((one) => (one.kind === 'event' ? { ...one, check, checkedBy: BY_RECIPIENT } : one)),
  );
}
