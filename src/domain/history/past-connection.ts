/**
 * One connection of an imported history, and the story that we read out of it: why it began and what became of it.
 * Pure data; {@link inferHistory} in `infer-history.ts` makes one from the other.
 */
import type { Reason } from '../reason.ts';
import type { Signal } from '../request.ts';
import type { CalendarDay, Instant } from '../time.ts';
import type { Field } from './field.ts';
import type { Role } from './role.ts';

/** What an old connection may tell beside its words; the text's own signals come on top (see `assessment/`). */
export const HISTORY_SIGNALS = [
  'history-role-recruiter',
  'history-role-sales',
  'history-role-adviser',
  'history-role-marketer',
  'history-role-founder',
  'history-role-investor',
  'history-role-student',
  'history-role-consultant',
  'history-same-field',
  'history-recruits-in-your-field',
  'history-pitch-behind-greeting',
  'history-unwanted-offer',
] as const;
export type HistorySignal = (typeof HISTORY_SIGNALS)[number];

/** One message of a thread between the owner and this person alone. */
export interface PastMessage {
  fromOwner: boolean;
  sentAt: Instant;
  text: string;
}

/** What an archive knows of one connection. */
export interface PastConnection {
  connectedOn: CalendarDay;
  /** Title and company on the day of the export; empty when not told. */
  title: string;
  company: string;
  /** The field of the archive's owner; null when their profile is unknown. */
  ownField?: Field | null;
  /** The invitation, where the archive still has it (about the last 180 days). */
  invitation?: { fromOwner: boolean; note: string } | null;
  /** In any order. Leave out group threads, campaign mail and drafts. */
  messages: readonly PastMessage[];
}

/**
 * What became of a connection, in order of precedence: a conversation comes before what one side wanted, and that before
 * how little was said (see `outcome.ts`).
 */
export const OUTCOMES = [
  'talked',
  'offered_job',
  'pitched',
  'asked_something',
  'one_sided',
  'silent',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An answer that somebody still owes. */
export interface OwedAnswer {
  by: 'owner' | 'other';
  since: Instant;
}

/** Why a connection began, as far as we can tell, and what became of it. */
export interface PastConnectionStory {
  reason: Reason;
  /** How sure we are of the reason, 0..1. */
  confidence: number;
  /** What the reason rests on, the strongest first. Codes are sentences of the message catalogue. */
  because: readonly Signal[];
  outcome: Outcome;
  role: Role;
  field: Field | null;
  /** Who asked to connect; null when the archive no longer tells. */
  askedBy: 'owner' | 'other' | null;
  firstMessageBy: 'owner' | 'other' | null;
  owesAnswer: OwedAnswer | null;
  lastMessageAt: Instant | null;
  /** Messages in all, by either side. */
  messages: { fromOwner: number; fromOther: number };
}
