import { WANTED_EVIDENCE, type Evidence } from './evidence.ts';
import type { PersonId } from './ids.ts';
import type { Reason } from './reason.ts';
import type { Assessment } from './request.ts';
import { fail, ok, type Result } from './result.ts';
import { senderView, type SenderView } from './sender-view.ts';
import { DAY, MINUTE, type Instant } from './time.ts';
import { acceptedAt, type ConnectionRequest } from './transitions.ts';

/** The longest note between members, in UTF-16 code units. */
export const LONGEST_SENT_NOTE = 1_000;
/** A note may be edited for so long; then it is delivered. */
export const EDIT_WITHIN = 15 * MINUTE;
/** After a request has ended for its sender, they may ask the same person again only after this time. */
export const ASK_AGAIN_AFTER = 21 * DAY;

/** A request that a member is about to send. */
export interface Sending {
  declared: Reason;
  evidence: readonly Evidence[];
  note: string;
}

/** A sender's own request as far as the pair's rules know it: the facts, or not yet delivered. */
export interface OwnRequest {
  sentAt: Instant;
  /** When its sender took it back before it was delivered. */
  takenBackAt: Instant | null;
  /** Null until it is delivered. */
  life: ConnectionRequest | null;
}

/** What is between two people when one of them sends. */
export interface Pair {
  sender: PersonId;
  recipient: PersonId;
  areConnected: boolean;
  hasBlockedThem: boolean;
  /** The sender's latest request to the recipient. */
  own: OwnRequest | null;
  /** The recipient's latest request to the sender, and whether the sender can see it in their inbox. */
  theirs: (OwnRequest & { isShown: boolean }) | null;
}

/**
 * What sending does: a request of its own; or, where the other already asks, acceptance of that; a request that the
 * sender had hidden from their own inbox ends silently and makes way.
 */
export type SendingPlan = 'deliver' | 'accept-theirs' | 'end-theirs-and-deliver';

export type SendingRefusal =
  | { code: 'to-yourself' | 'already-connected' | 'you-blocked-them' | 'budget-used-up' | 'sending-closed' }
  | { code: 'sending-paused'; until: Instant }
  | { code: 'already-open'; sentAt: Instant }
  | { code: 'asked-too-lately'; endedAt: Instant; againAt: Instant }
  | {
      code:
        | 'note-blank'
        | 'note-too-long'
        | 'note-unfilled'
        | 'reason-missing'
        | 'evidence-missing'
        | 'no-such-person';
    };

/** Whether a text may be sent at all; everything softer is the coach's advice. */
export function checkSending(
  { declared, evidence, note }: Sending,
  assessment: Pick<Assessment, 'blank' | 'placeholders'>,
): Result<null, SendingRefusal> {
  if (declared === 'none_given') return fail({ code: 'reason-missing' });
  if (note.length > LONGEST_SENT_NOTE) return fail({ code: 'note-too-long' });
  if (assessment.placeholders.length > 0) return fail({ code: 'note-unfilled' });
  if (assessment.blank) return fail({ code: 'note-blank' });
  const wanted = WANTED_EVIDENCE[declared];
  const isNoteEnough = wanted.length === 0 || wanted.includes('sentence');
  const isShown = evidence.some(({ kind, claim }) => wanted.includes(kind) && claim.trim() !== '');
  return isShown || isNoteEnough ? ok(null) : fail({ code: 'evidence-missing' });
}

/** What becomes of a request between these two now. Decides only on what the sender may know of their own requests. */
export function planSending(pair: Pair, now: Instant): Result<SendingPlan, SendingRefusal> {
  if (pair.sender === pair.recipient) return fail({ code: 'to-yourself' });
  if (pair.areConnected) return fail({ code: 'already-connected' });
  if (pair.hasBlockedThem) return fail({ code: 'you-blocked-them' });
  const { own, theirs } = pair;
  const refusal = own && refusalFor(own, now);
  if (refusal) return fail(refusal);
  if (!theirs || theirs.takenBackAt !== null) return ok('deliver');
  if (theirs.life === null) return ok('accept-theirs'); // both wrote within a quarter of an hour
  const state = theirs.life.state.name;
  if ((state === 'waiting' || state === 'asked') && theirs.isShown) return ok('accept-theirs');
  const isHidden = state === 'waiting' || state === 'asked' || state === 'ignored'; // a report goes on on its own
  return ok(isHidden ? 'end-theirs-and-deliver' : 'deliver');
}

function refusalFor(own: OwnRequest, now: Instant): SendingRefusal | null {
  const over = overFor(own, now);
  if (!over) return { code: 'already-open', sentAt: own.sentAt };
  return now < over.againAt ? { code: 'asked-too-lately', ...over } : null;
}

/** When a request was over for its sender, and from when on they may ask the same person again; null while it is open. */
export function overFor(
  { takenBackAt, life }: Omit<OwnRequest, 'sentAt'>,
  now: Instant,
): { endedAt: Instant; againAt: Instant } | null {
  const endedAt = takenBackAt ?? (life && endInView(life, now));
  return endedAt === null ? null : { endedAt, againAt: endedAt + ASK_AGAIN_AFTER };
}

const hasEndedEarly = ({ endedBecause }: SenderView): boolean =>
  endedBecause === 'withdrawn' || endedBecause === 'account_deleted';

/** When the request ended as its sender sees it; null while it looks open to them. */
export function endInView(life: ConnectionRequest, now: Instant): Instant | null {
  const view = senderView(life, now);
  const { state } = life;
  if (view.state === 'declined' && state.name === 'declined') return state.toldAt;
  if (view.state === 'ended') return hasEndedEarly(view) && state.name === 'ended' ? state.at : view.deadline;
  // Accepted and no longer connected: whoever ended that may be asked again at once.
  const accepted = view.state === 'accepted' ? acceptedAt(life) : null;
  return accepted === null ? null : accepted - ASK_AGAIN_AFTER;
}
