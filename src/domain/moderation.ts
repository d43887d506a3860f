import type { Restriction } from './budget.ts';
import type { PersonId } from './ids.ts';
import { fail, ok, type Result } from './result.ts';
import { DAY, type Instant } from './time.ts';

/** What was reported: a request, a connection with what was written on it, or a whole account. */
export const REPORT_KINDS = ['request', 'connection', 'account'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** `appealed`: decided, and the reported member has objected. `closed`: their account is gone, so nothing is left to decide. */
export const REPORT_STATES = ['open', 'decided', 'appealed', 'closed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What a moderator may decide. `closed` keeps the account, but nothing can be sent from it any more. */
export const OUTCOMES = ['none', 'warning', 'paused', 'closed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A report's text is kept so long, also when either side deletes their account in the meantime. */
export const REPORT_KEPT = 365 * DAY;
/** After a warning the days of a week add nothing to the budget. */
export const WARNING_LASTS = 7 * DAY;
/** A decision may be appealed so long after it, once. */
export const APPEAL_WITHIN = 14 * DAY;
export const LONGEST_PAUSE_DAYS = 365;
/** The longest reason of a decision and the longest appeal, in UTF-16 code units. */
export const LONGEST_REASON = 2_000;
/** When a closed account may send again: never. The last day that calendars here can write, in the year 9999. */
const FOR_GOOD: Instant = 253_402_214_400_000;

/** A decision, of which a report has one, or a second one that ends an appeal. Decisions are never changed. */
export interface Decision {
  outcome: Outcome;
  at: Instant;
  /** Of a pause: how many days it lasts. 0 otherwise. */
  days: number;
  reason: string;
}

/** A report as far as its rules go. */
export interface Report {
  state: ReportState;
  reporter: PersonId;
  reported: PersonId;
  /** Oldest first. */
  decisions: readonly Decision[];
}

export type DecisionFailure = 'report-about-you' | 'decided-already' | 'reason-needed' | 'days-needed';
export type AppealFailure = 'appeal-too-late' | 'appealed-already' | 'reason-needed';

/** Whether this decision may be taken now, and with it the report's next state. A reason is always given. */
export function decide(
  report: Report,
  by: PersonId,
  { outcome, days, reason }: Omit<Decision, 'at'>,
): Result<ReportState, DecisionFailure> {
  if (report.reported === by) return fail('report-about-you');
  if (report.state !== 'open' && report.state !== 'appealed') return fail('decided-already');
  if (reason.trim() === '') return fail('reason-needed');
  const isPause = outcome === 'paused';
  if (isPause !== days >= 1 || days > LONGEST_PAUSE_DAYS) return fail('days-needed');
  return ok('decided');
}

/** Whether the reported member may object to the decision now: once, and within two weeks. */
export function appeal(report: Report, text: string, now: Instant): Result<ReportState, AppealFailure> {
  const [first] = report.decisions;
  if (report.state !== 'decided' || report.decisions.length > 1) return fail('appealed-already');
  if (text.trim() === '') return fail('reason-needed');
  if (!first || now >= first.at + APPEAL_WITHIN) return fail('appeal-too-late');
  return ok('appealed');
}

/** Until when the decision may be appealed; null where it may not, or not any more. */
export function appealUntil({ state, decisions }: Report, now: Instant): Instant | null {
  const [first] = decisions;
  if (state !== 'decided' || decisions.length !== 1 || !first) return null;
  const until = first.at + APPEAL_WITHIN;
  return now < until ? until : null;
}

/**
 * Whether the reported member is told of a decision. A report that came to nothing is not: it would only tell that
 * somebody reported them, which they are not to learn. One that ends an appeal of theirs always is.
 */
export const isTold = (decisions: readonly Decision[]): boolean =>
  decisions.some(({ outcome }) => outcome !== 'none');

/**
 * What the decision in force does to the member's budget: the last one counts, from the moment of the first, since that is when
 * it began; see `budget.ts`.
 *
 * @param decided the decisions of each report about one member, oldest first
 */
export function restrictionsOf(decided: readonly (readonly Decision[])[]): Restriction[] {
  return decided.flatMap((decisions): Restriction[] => {
    const inForce = decisions.at(-1);
    if (!inForce) return [];
    const from = decisions[0]!.at;
    if (inForce.outcome === 'warning') return [{ cause: 'warned', from, until: from + WARNING_LASTS }];
    if (inForce.outcome === 'paused') return [{ cause: 'paused', from, until: from + inForce.days * DAY }];
    return inForce.outcome === 'closed' ? [{ cause: 'paused', from, until: FOR_GOOD }] : [];
  });
}

/** Whether what was decided still takes something away; as long as it does, the decision is kept beyond its report's time. */
export const isInForce = (decisions: readonly Decision[], now: Instant): boolean =>
  restrictionsOf([decisions]).some(({ until }) => now < until);

/** True for the end of a restriction that has none. */
export const isForGood = (until: Instant): boolean => until >= FOR_GOOD;

/** One text of a report's evidence, in the order in which it was written. */
export interface ReportedText {
  by: 'reporter' | 'reported';
  text: string;
  at: Instant;
  /** The one message that the report is about, where there is one. */
  isChosen?: boolean;
}

/** What a report is about, as it stood at that moment: whatever is changed or deleted later, this is what is judged. */
export interface ReportEvidence {
  name: string;
  headline: string;
  /** The request's note and facts; empty where no request belongs to it. */
  note: string;
  claims: readonly { kind: string; claim: string }[];
  /** Lines of the profile, for a reported account. */
  lines: readonly string[];
  thread: readonly ReportedText[];
}

/** What is left of a report's evidence when its time is over. */
export const NO_EVIDENCE: ReportEvidence = {
  name: '',
  headline: '',
  note: '',
  claims: [],
  lines: [],
  thread: [],
};

/** The evidence once its reporter has deleted their account: what they wrote themselves is theirs, and goes. */
export const withoutReporter = (evidence: ReportEvidence): ReportEvidence => ({
  ...evidence,
  thread: evidence.thread.filter(({ by }) => by === 'reported'),
});
