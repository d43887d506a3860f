import { DAY, type Instant } from './time.ts';

/** Cold requests that a day adds, how many a new member gets, and how many may be saved. */
export const A_DAY = 5;
export const A_DAY_AT_FIRST = 3;
export const AT_FIRST_DAYS = 30;
export const MOST_SAVED = 10;
/** An unanswered request takes one off what the week after its end adds. */
const WEEK = 7 * DAY;

/** What a request costs its sender: 1; half with a confirmed fact; nothing with a code that the recipient gave out. */
export type Cost = 0 | 0.5 | 1;

export const costOf = ({ hasCode, isConfirmed }: { hasCode: boolean; isConfirmed: boolean }): Cost =>
  hasCode ? 0 : isConfirmed ? 0.5 : 1;

/** A request as far as the budget knows it: only what its sender sees. */
export interface Spent {
  sentAt: Instant;
  cost: Cost;
  /** When the recipient accepted it or asked why; null while neither happened, or where it gives nothing back. */
  engagedAt: Instant | null;
  /** When it ended without any answer, in the sender's view. */
  unansweredAt: Instant | null;
}

/** A moderator's decision that holds: nothing is added from then until then, and while `paused` nothing can be sent. */
export interface Restriction {
  cause: 'warned' | 'paused';
  from: Instant;
  until: Instant;
}

/** One line of the arithmetic: what happened, when, what it changed, and what was left. */
export interface BudgetLine {
  at: Instant;
  cause: 'refill' | 'sent' | 'given_back' | 'warned' | 'paused';
  change: number;
  left: number;
  /** Of a refill: how many requests that ended unanswered made it smaller. 0 otherwise. */
  missed: number;
}

export interface Budget {
  /** Requests that may be sent now, in halves, 0 to {@link MOST_SAVED}. */
  left: number;
  most: number;
  /** What the next day adds, after what unanswered requests take off. */
  nextRefill: number;
  nextRefillAt: Instant;
  /** Until when nothing can be sent at all; null when nothing stands against it. */
  pausedUntil: Instant | null;
  /** The last two weeks, newest first. */
  lines: readonly BudgetLine[];
}

/** Lines are shown for so long; what lies before only counts. */
const SHOWN = 14 * DAY;

/**
 * The bucket of cold requests. It fills once a day from the moment of joining, never above {@link MOST_SAVED}; sending
 * takes out, an engaged recipient puts one back, and requests that end unanswered make the week after drier. While
 * a moderator's decision holds, the days add nothing; the decision has a line of its own, so that the sender sees why.
 *
 * @param spent in any order. Costs O(days since joining + n log n)
 */
export function budgetOf(
  { joinedAt, restrictions = [] }: { joinedAt: Instant; restrictions?: readonly Restriction[] },
  spent: readonly Spent[],
  now: Instant,
): Budget {
  const { refills, owed } = refillsUntil(joinedAt, spent, now);
  let left = 0;
  const added = refills.map((refill) =>
    isHeld(restrictions, refill.at) ? { ...refill, change: 0, missed: 0 } : refill,
  );
  const decided = restrictions.filter(({ from }) => from <= now);
  const changes = [
    ...added,
    ...movements(spent, now),
    ...decided.map(({ from, cause }) => ({ at: from, cause, change: 0, missed: 0 })),
  ].toSorted((a, b) => a.at - b.at);
  const lines = changes.map(({ at, cause, change, missed }): BudgetLine => {
    const before = left;
    left = Math.min(MOST_SAVED, Math.max(0, left + change));
    return { at, cause, change: left - before, left, missed };
  });
  const nextRefillAt = joinedAt + refills.length * DAY;
  return {
    left,
    most: MOST_SAVED,
    nextRefill: isHeld(restrictions, nextRefillAt)
      ? 0
      : takenOff(dailyAt(nextRefillAt, joinedAt), owed, nextRefillAt).change,
    nextRefillAt,
    pausedUntil: pausedUntil(restrictions, now),
    lines: lines.filter((line) => line.at > now - SHOWN && isTold(line)).toReversed(),
  };
}

const isTold = ({ change, cause, missed }: BudgetLine): boolean =>
  change !== 0 || missed > 0 || cause === 'warned' || cause === 'paused';

const isHeld = (restrictions: readonly Restriction[], at: Instant): boolean =>
  restrictions.some(({ from, until }) => from < at && at <= until);

/** The latest moment until which a pause that holds now lasts. */
function pausedUntil(restrictions: readonly Restriction[], now: Instant): Instant | null {
  const pauses = restrictions.filter(
    ({ cause, from, until }) => cause === 'paused' && from <= now && now < until,
  );
  return pauses.length === 0 ? null : Math.max(...pauses.map(({ until }) => until));
}

interface Change {
  at: Instant;
  cause: BudgetLine['cause'];
  change: number;
  missed: number;
}

const dailyAt = (at: Instant, joinedAt: Instant): number =>
  at - joinedAt < AT_FIRST_DAYS * DAY ? A_DAY_AT_FIRST : A_DAY;

/** The refills so far, each less what had ended unanswered; and the ends that no refill has paid for yet. */
function refillsUntil(joinedAt: Instant, spent: readonly Spent[], now: Instant) {
  let owed = spent.flatMap(({ unansweredAt }) => unansweredAt ?? []).toSorted((a, b) => a - b);
  const refills: Change[] = [];
  for (let at = joinedAt; at <= now; at += DAY) {
    const taken = takenOff(dailyAt(at, joinedAt), owed, at);
    owed = taken.owed;
    refills.push({ at, cause: 'refill', change: taken.change, missed: taken.missed });
  }
  return { refills, owed };
}

/** What is left of a refill, and which ends it did not pay for; after a week nobody has to. */
function takenOff(daily: number, owed: readonly Instant[], at: Instant) {
  const young = owed.filter((end) => at <= end + WEEK);
  const due = young.filter((end) => end < at).slice(0, daily);
  return { change: daily - due.length, missed: due.length, owed: young.slice(due.length) };
}

function movements(spent: readonly Spent[], now: Instant): Change[] {
  return spent.flatMap(({ sentAt, cost, engagedAt }): Change[] => [
    ...(cost > 0 ? [{ at: sentAt, cause: 'sent' as const, change: -cost, missed: 0 }] : []),
    ...(engagedAt !== null && engagedAt <= now
      ? [{ at: engagedAt, cause: 'given_back' as const, change: 1, missed: 0 }]
      : []),
  ]);
}
