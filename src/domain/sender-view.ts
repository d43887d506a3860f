import type { Ask } from './ask.ts';
import {
  isAskOpen,
  isOver,
  UNDO_ACCEPT_WITHIN,
  type ConnectionRequest,
  type EndCause,
} from './transitions.ts';
import type { Instant } from './time.ts';

/**
 * What the sender may know of a request. Ignored, reported and not yet told declines look like waiting, or like asked
 * while an ask is open, until the request's end; then they look expired, as unanswered requests do. Everything that a
 * sender can reach reads this and nothing else.
 */
export interface SenderView {
  state: 'waiting' | 'asked' | 'accepted' | 'declined' | 'ended';
  ask: Ask | null;
  /** When time runs out; the same for a hidden answer as for none. */
  deadline: Instant;
  /** The recipient's sentence, once a decline is told; else empty. */
  sentence: string;
  endedBecause: EndCause | null;
}

/**
 * The sender's view at a moment: what the recipient can still take back is not told yet, neither the decline of a day nor
 * the acceptance of ten seconds.
 */
export function senderView(request: ConnectionRequest, now: Instant): SenderView {
  const { state, ask, deadline } = request;
  const open: SenderView = {
    state: isAskOpen(request) ? 'asked' : 'waiting',
    ask,
    deadline,
    sentence: '',
    endedBecause: null,
  };
  if (state.name === 'accepted' && now >= state.at + UNDO_ACCEPT_WITHIN)
    return { ...open, state: 'accepted' };
  // As when the recipient merely ends the connection; `waiting` again would tell of the report.
  if (state.name === 'reported' && state.acceptedAt !== undefined) return { ...open, state: 'accepted' };
  if (state.name === 'ended' && now >= (state.hiddenUntil ?? state.at))
    return { ...open, state: 'ended', endedBecause: state.cause };
  if (state.name === 'declined' && now >= state.toldAt)
    return { ...open, state: 'declined', sentence: state.sentence };
  // At the moment itself, whether or not somebody has come by to end it: a silent end is exact, so all others are.
  if (isOver(request, now))
    return { ...open, state: 'ended', endedBecause: isAskOpen(request) ? 'unanswered' : 'no_answer' };
  return open;
}
