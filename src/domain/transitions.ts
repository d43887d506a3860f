import type { Ask } from './ask.ts';
import type { PersonId, RequestId } from './ids.ts';
import type { Assessment } from './request.ts';
import { fail, ok, type Result } from './result.ts';
import { DAY, HOUR, SECOND, type Instant } from './time.ts';

export const STATES = ['waiting', 'asked', 'accepted', 'declined', 'ignored', 'reported', 'ended'] as const;
export type StateName = (typeof STATES)[number];

export const EVENTS = [
  'accept',
  'ask',
  'answer',
  'decline',
  'ignore',
  'report',
  'undo',
  'withdraw',
  'close',
  'time_out',
] as const;
export type EventName = (typeof EVENTS)[number];

/** Why a request ended. `no_answer`: the recipient stayed silent; `unanswered`: the sender did, after being asked. */
export type EndCause = 'no_answer' | 'unanswered' | 'withdrawn';

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
  | { name: 'reported'; at: Instant; moderated: boolean }
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

/** `stay` keeps the state and changes the ask alone; `reopen` is an undo; null is refused. */
type Outcome = Exclude<StateName, 'ended'> | 'ended' | 'stay' | 'reopen' | null;

/**
 * The whole life of a request: what each event makes of each state. An ask that was open when the recipient ignored or
 * reported can still be answered, since its sender must not notice.
 */
export const TRANSITIONS: Record<EventName, Record<StateName, Outcome>> = {
  //           waiting    asked       accepted    declined    ignored     reported    ended
  accept: row('accepted', 'accepted', null, null, 'accepted', null, null),
  ask: row('asked', null, null, null, 'asked', null, null),
  answer: row(null, 'waiting', null, null, 'stay', 'stay', null),
  decline: row('declined', 'declined', null, null, 'declined', null, null),
  ignore: row('ignored', 'ignored', null, null, null, null, null),
  report: row('reported', 'reported', 'reported', null, 'reported', null, null),
  undo: row(null, null, 'reopen', 'reopen', 'reopen', 'reopen', null),
  withdraw: row('ended', 'ended', null, null, 'ended', 'ended', null),
  // A block, or a request of the recipient's own to the sender, makes it pointless; the sender is not told why.
  close: row('ended', 'ended', null, null, 'ended', 'ended', null),
  time_out: row('ended', 'ended', null, null, 'ended', 'ended', null),
};

function row(
  ...outcomes: [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]
): Record<StateName, Outcome> {
  return Object.fromEntries(STATES.map((state, index) => [state, outcomes[index]])) as Record<
    StateName,
    Outcome
  >;
}

const ACTOR: Record<EventName, 'recipient' | 'sender' | 'clock'> = {
  accept: 'recipient',
  ask: 'recipient',
  answer: 'sender',
  decline: 'recipient',
  ignore: 'recipient',
  report: 'recipient',
  undo: 'recipient',
  withdraw: 'sender',
  close: 'recipient',
  time_out: 'clock',
};

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

/** True while an ask waits for its answer, whatever the recipient has done since. */
export const isAskOpen = (request: ConnectionRequest): boolean =>
  request.ask !== null && request.ask.answeredAt === null;

/** Whether time has run out on it, though it may not have been ended yet. */
export const isOver = ({ state, deadline }: ConnectionRequest, now: Instant): boolean =>
  now >= deadline && TRANSITIONS.time_out[state.name] === 'ended';

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

/**
 * The sender acts on what they see: a decline that is not told yet and a silent end look open to them, so for their
 * events both count as ignored.
 */
function columnFor({ state }: ConnectionRequest, { name, at }: RequestEvent): StateName {
  if (ACTOR[name] !== 'sender') return state.name;
  const isUntold = state.name === 'declined' && at < state.toldAt;
  const isHidden = state.name === 'ended' && at < (state.hiddenUntil ?? state.at);
  return isUntold || isHidden ? 'ignored' : state.name;
}

function strangerTo(request: ConnectionRequest, event: RequestEvent): TransitionFailure | null {
  const actor = ACTOR[event.name];
  if (actor === 'recipient' && event.by !== request.recipient) return 'not-the-recipient';
  if (actor === 'sender' && event.by !== request.sender) return 'not-the-sender';
  if (actor === 'clock' && event.by !== 'clock') return 'not-possible-now';
  return null;
}

function refusalOf(request: ConnectionRequest, event: RequestEvent): TransitionFailure | null {
  const words = event.words?.trim() ?? '';
  if (words.length > LONGEST_WORDS) return 'words-too-long';
  if ((event.name === 'ask' || event.name === 'answer') && words === '') return 'words-missing';
  if (event.name === 'answer' && !isAskOpen(request)) return 'not-possible-now';
  // Over is over at the moment itself, not when somebody comes by to end it.
  if (isOver(request, event.at) && event.name !== 'time_out' && event.name !== 'undo')
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
      return { ...request, state: { name: 'reported', at, moderated: false } };
    case 'reopen':
      return reopened(request, at);
    default:
      return { ...request, state: ended(request, event) };
  }
}

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

/** Back to where it was before the recipient's answer: asked while the ask is open, else waiting. */
function reopened(request: ConnectionRequest, at: Instant): ConnectionRequest {
  return { ...shown(request, at), state: { name: isAskOpen(request) ? 'asked' : 'waiting' } };
}

function causeOf(request: ConnectionRequest, event: RequestEvent): EndCause {
  if (event.name === 'withdraw') return 'withdrawn';
  return isAskOpen(request) ? 'unanswered' : 'no_answer';
}

const capped = (request: ConnectionRequest, deadline: Instant): Instant =>
  Math.min(deadline, request.receivedAt + LIFE_IN_ALL);
