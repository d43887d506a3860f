/**
 * The engine without the server: what Forthright knows about requests, as pure functions. They take clocks, ids and
 * data as arguments, do no input or output, and are what the product itself runs on.
 */
// oxlint-disable oxc/no-barrel-file -- this file is the published entry of the package, not a short cut inside it
export { assess } from './domain/assessment/assess.ts';
export { fingerprint, similarity } from './domain/assessment/copies.ts';
export { coach, type Coaching } from './domain/coach/coach.ts';
export { COACH_CODES, type Advice, type CoachCode } from './domain/coach/codes.ts';
export type { Draft } from './domain/coach/draft.ts';
export { coachWhileTyping } from './domain/coach/typing.ts';
export { CHECKS, EVIDENCE_KINDS, WANTED_EVIDENCE, type Check, type Evidence } from './domain/evidence.ts';
export { isCanned, reasonOf, type Facts } from './domain/facts.ts';
export { inferHistory } from './domain/history/infer-history.ts';
export type { PastConnection, PastConnectionStory } from './domain/history/past-connection.ts';
export { personalPassages } from './domain/personal.ts';
export { isReason, REASONS, type Reason } from './domain/reason.ts';
export type {
  Assessment,
  Because,
  Context,
  IncomingRequest,
  Signal,
  Span,
  Verdict,
} from './domain/request.ts';
export { senderView, type SenderView } from './domain/sender-view.ts';
export {
  opened,
  transition,
  undoUntil,
  type ConnectionRequest,
  type RequestEvent,
} from './domain/transitions.ts';
export { TRANSITIONS } from './domain/transition-table.ts';
export { judge, RULES } from './domain/verdict.ts';
export { adjacencyOf } from './graph/adjacency.ts';
export { mutuals } from './graph/mutuals.ts';
export { reachGained } from './graph/reach.ts';
