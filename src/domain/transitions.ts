import type { Ask } from './ask.ts';
import type { PersonId, RequestId } from './ids.ts';
import type { Assessment } from './request.ts';
import { fail, ok, type Result } from './result.ts';
import { DAY, HOUR, SECOND, type Instant } from './time.ts';
import { ACTOR, TRANSITIONS, type EventName, type Outcome, type StateName } from './transition-table.ts';

/** Why a request ended. `no_answer`: the recipient stayed silent; `unanswered`: the sender did, after being asked. */
export const END_CAUSES = ['no_answer', 'unanswered', 'withdrawn', 'account_deleted'] as const;
export type EndCause = (typeof END_CAUSES)[number];

/**
 * Where a request stands, as the recipient knows it. Each state carries its own facts. What the sender may know of it is
 * a different thing: see `sender-view.ts`.
 */
export type RequestState =
  | { name: 'waiting' }
  | { name: 'asked' }
  | { name: 'accepted'; at: Instant }
  | { name: 'declined'; at: Instant; toldAt: Instant; sentence: string }
  | { name: 'ignored'; at: Instant }
  /** `acceptedAt`: it had been accepted, and its sender told so; they go on seeing that, and a connection that ended. */
  | { name: 'reported'; at: Instant; moderated: boolean; acceptedAt?: Instant }
  /** `hiddenUntil`: the recipient closed it silently, and until then its sender sees it as open. */
  | { name: 'ended'; at: Instant; cause: EndCause; hiddenUntil?: Instant };

/** A connection request with everything that decides what may become of it. */
export interface ConnectionRequest {
  id: RequestId;
  sender: PersonId;
  recipient: PersonId;
  /** When the recipient could first see it; all clocks start here. */
  receivedAt: Instant;
  state: RequestState;
  /** The latest ask; it outlives the state `asked`, and runs on unseen when the recipient ignores or reports. */
  ask: Ask | null;
  /** When time runs out unless something happens. */
  deadline: Instant;
  /** Days of the request's life that were left, in milliseconds, when its clock stopped for an ask. */
  leftWhenAsked: number;
}

/** What somebody does to a request. Words are the recipient's question or sentence, or the sender's answer. */
export interface RequestEvent {
  name: EventName;
  by: PersonId | 'clock';
  at: Instant;
  words?: string;
  /** For an ask: the recipient's door asks. */
  isAutomatic?: boolean;
  /** For an answer: whether its text is blank or canned, and what in it is to be careful about. */
  isEmptyAnswer?: boolean;
  answerRisk?: Assessment['risk'];
}

export type TransitionFailure =
  | 'not-the-recipient'
  | 'not-the-sender'
  | 'not-possible-now'
  | 'undo-too-late'
  | 'not-due'
  | 'words-missing'
  | 'words-too-long';

export const LIFE = 30 * DAY;
export const LIFE_IN_ALL = 90 * DAY;
export const ASK_LIFE = 7 * DAY;
export const LEFT_AFTER_ANSWER = 14 * DAY;
export const LEFT_AFTER_UNDO = 7 * DAY;
export const DECLINE_TOLD_AFTER = 24 * HOUR;
export const UNDO_ACCEPT_WITHIN = 10 * SECOND;
export const UNDO_IGNORE_WITHIN = 7 * DAY;
/** The longest question, answer or declining sentence, in UTF-16 code units. */
export const LONGEST_WORDS = 1_000;

/** The state in which every request begins. */
export function opened(
  request: Omit<ConnectionRequest, 'state' | 'ask' | 'deadline' | 'leftWhenAsked'>,
): ConnectionRequest {
  return {
    ...request,
    state: { name: 'waiting' },
    ask: null,
    deadline: request.receivedAt + LIFE,
    leftWhenAsked: LIFE,
  };
}

/** A request that was held and is shown now: as after an undo, a week at least is left. */
export const shown = (request: ConnectionRequest, at: Instant): ConnectionRequest => ({
  ...request,
  deadline: capped(request, Math.max(request.deadline, at + LEFT_AFTER_UNDO)),
});

/** When the request was accepted, as its sender knows for good; null where they see something else. */
export function acceptedAt({ state }: ConnectionRequest): Instant | null {
  if (state.name === 'accepted') return state.at;
  return state.name === 'reported' ? (state.acceptedAt ?? null) : null;
}

/** True while an ask waits for its answer, whatever the recipient has done since. */
export const isAskOpen = (request: ConnectionRequest): boolean =>
  request.ask !== null && request.ask.answeredAt === null;

/** Whether time has run out on it, though it may not have been ended yet. */
export const isOver = ({ state, deadline }: ConnectionRequest, now: Instant): boolean =>
  now >= deadline && !wasAccepted(state) && TRANSITIONS.time_out[state.name] === 'ended';

const wasAccepted = (state: RequestState): boolean =>
  state.name === 'reported' && state.acceptedAt !== undefined;

/** What the event makes of the request, or why it may not happen. Costs nothing; changes nothing but its result. */
export function transition(
  request: ConnectionRequest,
  event: RequestEvent,
): Result<ConnectionRequest, TransitionFailure> {
  const stranger = strangerTo(request, event);
  if (stranger) return fail(stranger);
  const outcome = TRANSITIONS[event.name][columnFor(request, event)];
  if (outcome === null) return fail('not-possible-now');
  const refusal = refusalOf(request, event);
  if (refusal) return fail(refusal);
  return ok(apply(request, event, outcome));
}

/** What a request that was accepted before it was reported still allows; for everything else it counts as accepted. */
const OF_A_REPORT: readonly EventName[] = ['report', 'undo', 'moderate'];

/**
 * The sender acts on what they see: a decline that is not told yet and a silent end look open to them, so for their
 * events, and when an account is deleted, both count as ignored.
 */
function columnFor({ state }: ConnectionRequest, { name, at }: RequestEvent): StateName {
  if (state.name === 'reported' && state.acceptedAt !== undefined)
    return OF_A_REPORT.includes(name) ? 'reported' : 'accepted';
  if (ACTOR[name] !== 'sender' && ACTOR[name] !== 'either') return state.name;
  const isUntold = state.name === 'declined' && at < state.toldAt;
  const isHidden = state.name === 'ended' && at < (state.hiddenUntil ?? state.at);
  return isUntold || isHidden ? 'ignored' : state.name;
}

function strangerTo(request: ConnectionRequest, event: RequestEvent): TransitionFailure | null {
  const actor = ACTOR[event.name];
  if (actor === 'recipient' && event.by !== request.recipient) return 'not-the-recipient';
  if (actor === 'sender' && event.by !== request.sender) return 'not-the-sender';
  if (actor === 'clock' && event.by !== 'clock') return 'not-possible-now';
  if (actor === 'either' && event.by !== request.recipient && event.by !== request.sender)
    return 'not-possible-now';
  return null;
}

function refusalOf(request: ConnectionRequest, event: RequestEvent): TransitionFailure | null {
  const words = event.words?.trim() ?? '';
  if (words.length > LONGEST_WORDS) return 'words-too-long';
  if ((event.name === 'ask' || event.name === 'answer') && words === '') return 'words-missing';
  if (event.name === 'answer' && !isAskOpen(request)) return 'not-possible-now';
  // Over is over at the moment itself, not when somebody comes by to end it.
  if (
    isOver(request, event.at) &&
    event.name !== 'time_out' &&
    event.name !== 'undo' &&
    event.name !== 'moderate'
  )
    return 'not-possible-now';
  if (event.name === 'time_out' && event.at < request.deadline) return 'not-due';
  if (event.name === 'undo' && event.at > undoUntil(request)) return 'undo-too-late';
  return null;
}

/** The last moment at which the recipient may take the present state back; -Infinity where there is nothing to undo. */
export function undoUntil(request: ConnectionRequest): Instant {
  const { state } = request;
  if (state.name === 'accepted') return state.at + UNDO_ACCEPT_WITHIN;
  if (state.name === 'declined') return state.toldAt;
  if (state.name === 'ignored') return state.at + UNDO_IGNORE_WITHIN;
  if (state.name === 'reported') return state.moderated ? -Infinity : Infinity;
  return -Infinity;
}

function apply(
  request: ConnectionRequest,
  event: RequestEvent,
  outcome: Exclude<Outcome, null>,
): ConnectionRequest {
  const { at } = event;
  const words = event.words?.trim() ?? '';
  if (event.name === 'ask') return asked(request, event, words);
  if (event.name === 'answer') return answered(request, event, outcome === 'stay');
  switch (outcome) {
    case 'accepted':
      return { ...request, state: { name: 'accepted', at } };
    case 'declined':
      return {
        ...request,
        state: { name: 'declined', at, toldAt: at + DECLINE_TOLD_AFTER, sentence: words },
      };
    case 'ignored':
      return { ...request, state: { name: 'ignored', at } };
    case 'reported':
      return { ...request, state: reported(request, at) };
    case 'stay':
      return { ...request, state: looked(request.state) };
    case 'reopen':
      return reopened(request, at);
    default:
      return { ...request, state: ended(request, event) };
  }
}

/** Within the ten seconds in which an acceptance can be taken back, its sender has not been told of it. */
function reported({ state }: ConnectionRequest, at: Instant): RequestState {
  const report = { name: 'reported', at, moderated: false } as const;
  const isTold = state.name === 'accepted' && at >= state.at + UNDO_ACCEPT_WITHIN;
  return isTold ? { ...report, acceptedAt: state.at } : report;
}

const looked = (state: RequestState): RequestState =>
  state.name === 'reported' ? { ...state, moderated: true } : state;

function ended(request: ConnectionRequest, event: RequestEvent): RequestState {
  const state = { name: 'ended', at: event.at, cause: causeOf(request, event) } as const;
  return event.name === 'close' ? { ...state, hiddenUntil: request.deadline } : state;
}

function asked(request: ConnectionRequest, event: RequestEvent, question: string): ConnectionRequest {
  const { at, isAutomatic } = event;
  const ask: Ask = {
    askedAt: at,
    question,
    answeredAt: null,
    answer: '',
    ...(isAutomatic && { isAutomatic }),
  };
  const leftWhenAsked = isAskOpen(request) ? request.leftWhenAsked : Math.max(0, request.deadline - at);
  return {
    ...request,
    ask,
    leftWhenAsked,
    state: { name: 'asked' },
    deadline: capped(request, at + ASK_LIFE),
  };
}

function answered(request: ConnectionRequest, event: RequestEvent, stay: boolean): ConnectionRequest {
  if (!request.ask) return request;
  const { at, words = '', isEmptyAnswer, answerRisk } = event;
  const deadline = capped(request, at + Math.max(request.leftWhenAsked, LEFT_AFTER_ANSWER));
  const ask = {
    ...request.ask,
    answeredAt: at,
    answer: words.trim(),
    ...(isEmptyAnswer && { isEmptyAnswer }),
    ...(answerRisk && answerRisk.level !== 'ok' && { answerRisk }),
  };
  return { ...request, ask, deadline, state: stay ? stayed(request.state, deadline) : { name: 'waiting' } };
}

/** A silent end stays hidden as long as the request would have lived. */
const stayed = (state: RequestState, deadline: Instant): RequestState =>
  state.name === 'ended' ? { ...state, cause: 'no_answer', hiddenUntil: deadline } : state;

/** Back to where it was before the recipient's answer: asked while the ask is open, else waiting; or accepted again. */
function reopened(request: ConnectionRequest, at: Instant): ConnectionRequest {
  const { state } = request;
  if (state.name === 'reported' && state.acceptedAt !== undefined)
    return { ...request, state: { name: 'accepted', at: state.acceptedAt } };
  return { ...shown(request, at), state: { name: isAskOpen(request) ? 'asked' : 'waiting' } };
}

function causeOf(request: ConnectionRequest, event: RequestEvent): EndCause {
  if (event.name === 'withdraw') return 'withdrawn';
  if (event.name === 'leave') return 'account_deleted';
  return isAskOpen(request) ? 'unanswered' : 'no_answer';
}

const capped = (request: ConnectionRequest, deadline: Instant): Instant =>
  Math.min(deadline, request.receivedAt + LIFE_IN_ALL);
