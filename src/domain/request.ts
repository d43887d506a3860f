/**
 * Read this file first. It is the whole product in five types, in the order in which a request meets them:
 *
 *   IncomingRequest ──assess──▶ Assessment ─┐
 *          │                                ├──judge──▶ Verdict
 *          └───────look around──▶ Context ──┘
 *
 * A source (an archive, a pasted text, a member) makes an {@link IncomingRequest}. {@link Assessment} is what its text
 * alone shows. {@link Context} is what is known around it, for this recipient, now. {@link Verdict} is our advice, with
 * its reasons. {@link Evidence} is what the sender offers for the reason, and how far it was checked.
 */
import type { Evidence } from './evidence.ts';
import type { Reason } from './reason.ts';
import type { Instant } from './time.ts';

/** Where a request came from. */
export const SOURCES = [
  'native',
  'fediverse',
  'linkedin_archive',
  'linkedin_api',
  'mail',
  'facebook',
  'instagram',
  'pasted',
] as const;
export type Source = (typeof SOURCES)[number];

/** Part of a text, in UTF-16 code units as JavaScript counts them: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** What a request tells about its sender. Empty text means unknown; nothing here has been checked. */
export interface SenderCard {
  name: string;
  headline: string;
  title: string;
  company: string;
  /** Their page on the network they came from; empty when unknown. */
  profileUrl: string;
  /** They had an account here and have deleted it; everything else is empty then. */
  isDeleted?: true;
}

/** A request as every source hands it in. One shape, so that one use case can receive them all. */
export interface IncomingRequest {
  source: Source;
  sender: SenderCard;
  /** The reason the sender chose; `none_given` where the network has no such field. */
  declared: Reason;
  evidence: readonly Evidence[];
  /** The sender's own words; empty when there are none. */
  note: string;
  sentAt: Instant;
}

export const RISKS = ['ok', 'unwanted', 'scam'] as const;
export type Risk = (typeof RISKS)[number];

export const RISK_KINDS = [
  'money',
  'crypto',
  'move_to_other_app',
  'credentials',
  'code_to_run',
  'fake_job',
  'romance',
  'impersonation',
  'harassment',
] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/**
 * One named thing that we noticed in a text. Every score is the sum of such signals, and every signal can be shown:
 * its code has one translatable sentence, and its span is the passage that made us say so.
 */
export interface Signal {
  /** Stable, kebab-case; also the key of its sentence in the message catalogue. */
  code: string;
  /** How far it moves the score it belongs to, in log-odds; negative speaks against. */
  weight: number;
  /** The passage, or null when the signal is about the text as a whole. */
  span: Span | null;
}

/** A score between 0 and 1 together with everything that made it. */
export interface Scored {
  /** A calibrated probability, 0..1. */
  probability: number;
  signals: readonly Signal[];
}

/** What the text alone shows. Made once, when the text arrives; the same text always gives the same assessment. */
export interface Assessment {
  /** BCP 47 language tag of the text, `und` when it is too short to tell. */
  language: string;
  /** Empty, or one of the networks' default sentences in any of their languages. */
  blank: boolean;
  /** Template slots that nobody filled, such as `{{first_name}}`. */
  placeholders: readonly Span[];
  /** How much the text reads as if written for anybody. */
  template: Scored;
  /** The most probable reason, what speaks for it, and what else it might be (every reason with its probability). */
  reason: Scored & { code: Reason; probabilities: Readonly<Partial<Record<Reason, number>>> };
  /** What the text is really after, where its opening pretends something else; null when it is straightforward. */
  hiddenMotive: (Scored & { toward: Reason }) | null;
  risk: { level: Risk; kind: RiskKind | null } & Scored;
  /** Finds near-copies of this text; empty for texts too short to compare (see `assessment/copies.ts`). */
  fingerprint: string;
}

/** What is known around a request, for this recipient at the moment of reading. Unknown is null, never zero. */
export interface Context {
  /** The request's evidence after checking. */
  evidence: readonly Evidence[];
  /** Near-copies of the note: how many other notes, from how many senders; null when the note is too short to compare. */
  copies: { notes: number; senders: number } | null;
  /** Passages that name something of this recipient's own profile or works; null when no profile is known. */
  personal: readonly Span[] | null;
  /** People both sides know: how many, and up to five names that may be shown; null when the sender's ties are unknown. */
  mutuals: { count: number; names: readonly string[] } | null;
  /** People who come within two steps by accepting, and how many of them work in the recipient's field. */
  reach: { people: number; inMyField: number } | null;
  /** Whether the sender works in the recipient's field; null when either is unknown. */
  sameField: boolean | null;
  /** How the sender's opening meets the recipient's wishes; null when there is no opening. Shown to the recipient alone. */
  wishes: { met: number; of: number } | null;
  /** The sender's record of answering, where a clear one exists: share of asks answered, 0.66..1. */
  standing: { answeredShare: number } | null;
  /** A member or connection that the sender's name and picture imitate; null when there is none. */
  lookAlike: string | null;
  /** Whether the recipient has said that requests for this reason are welcome; null when they have not. */
  welcome: boolean | null;
  /** Requests that wait beside this one: a full inbox makes us ask fewer strangers. */
  waiting: number;
  /** What became of earlier connections of this kind, from imported history. */
  precedents: { reason: Reason; connections: number; talked: number } | null;
}

export const RECOMMENDATIONS = ['accept', 'ask', 'ignore', 'report'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** Where a because-sentence points, so that the reader can check it. */
export type Pointer =
  | { to: 'span'; span: Span }
  | { to: 'evidence'; index: number }
  | { to: 'sender' }
  | { to: 'mutuals' }
  | { to: 'wishes' }
  | { to: 'count'; count: number };

/** One sentence of a verdict: a message key, what fills its gaps, and the fact it rests on. */
export interface Because {
  code: string;
  values: Readonly<Record<string, string | number>>;
  pointer: Pointer;
}

/** Our advice on one request. It never acts by itself. */
export interface Verdict {
  recommendation: Recommendation;
  /** The row of the rule table that matched; see `verdict.ts`. */
  rule: string;
  /** At most three, the strongest first. */
  because: readonly Because[];
}
