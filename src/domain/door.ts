import { fail, ok, type Result } from './result.ts';
import { DAY, type Instant } from './time.ts';

/**
 * Who stands at a door, from the least known to the best known. Somebody who is several of these is the last of them: a
 * confirmed recruiter who is also a contact of a contact is met as a recruiter.
 */
export const DOOR_ROWS = ['stranger', 'contact_of_contact', 'same_place', 'confirmed_recruiter'] as const;
export type DoorRow = (typeof DOOR_ROWS)[number];

/**
 * What a door does with a request. `show`: into the inbox, as everybody's. `digest`: into the inbox, without a notice of
 * its own. `hold`: beside the inbox, unseen until the member looks. `ask`: shown, and asked why at once. `decline`:
 * declined kindly, told a day later.
 */
export const DOOR_ACTIONS = ['show', 'digest', 'hold', 'ask', 'decline'] as const;
export type DoorAction = (typeof DOOR_ACTIONS)[number];

/** A member's own terms for requests from people here. */
export interface Door {
  rows: Readonly<Record<DoorRow, DoorAction>>;
  /** What every sender without a code is asked before sending; empty for nothing. */
  question: string;
  /** The question of an automatic ask. */
  askWords: string;
  /** The sentence of an automatic decline; may be empty. */
  declineWords: string;
  /** Until then requests are held, and their senders are told the date; null while the member reads. */
  pausedUntil: Instant | null;
}

/** The door of somebody who never changed it: everything is shown. */
export const OPEN_DOOR: Door = {
  rows: { stranger: 'show', contact_of_contact: 'show', same_place: 'show', confirmed_recruiter: 'show' },
  question: '',
  askWords: '',
  declineWords: '',
  pausedUntil: null,
};

/** The longest pause; later ones begin anew. */
export const LONGEST_PAUSE = 365 * DAY;
/** The longest of each of a door's own words, in UTF-16 code units. */
export const LONGEST_DOOR_WORDS = 300;
/** The longest answer to a door's question, in UTF-16 code units. */
export const LONGEST_DOOR_ANSWER = 1_000;

/** What is known of somebody who stands at a door. */
export interface Caller {
  /** They hold a code that the member gave out, or one of an event where the member is. */
  hasCode: boolean;
  /** Both know somebody who agreed to be named. Hidden ties count as none, so that the door gives nobody away. */
  hasNamedMutual: boolean;
  /** Both belong to an organisation or were at an event. */
  sharesPlace: boolean;
  isConfirmedRecruiter: boolean;
}

/** Somebody of whom nothing is known but whether they hold a code. */
export const unknownCaller = (hasCode: boolean): Caller => ({
  hasCode,
  hasNamedMutual: false,
  sharesPlace: false,
  isConfirmedRecruiter: false,
});

/** What decided, and what it decided; `all`: the door shows everybody, whoever they are. Blocking is no part of it: a blocked sender meets the same door as anybody. */
export interface Passage {
  by: 'code' | 'pause' | 'all' | DoorRow;
  action: DoorAction;
}

/** What the door does with a request that arrives now: a code opens it, a pause holds, else the table decides. */
export function passageThrough(door: Door, caller: Caller, now: Instant): Passage {
  if (caller.hasCode) return { by: 'code', action: 'show' };
  if (isPaused(door, now)) return { by: 'pause', action: 'hold' };
  if (showsAll(door)) return { by: 'all', action: 'show' };
  const by = rowOf(caller);
  return { by, action: door.rows[by] };
}

export const isPaused = ({ pausedUntil }: Pick<Door, 'pausedUntil'>, now: Instant): boolean =>
  pausedUntil !== null && pausedUntil > now;

/** Whether the door shows everybody, so that nothing about anybody has to be known. */
export const showsAll = ({ rows }: Pick<Door, 'rows'>): boolean =>
  Object.values(rows).every((action) => action === 'show');

/** The row of the table that somebody falls under. */
export function rowOf(caller: Omit<Caller, 'hasCode'>): DoorRow {
  if (caller.isConfirmedRecruiter) return 'confirmed_recruiter';
  if (caller.sharesPlace) return 'same_place';
  return caller.hasNamedMutual ? 'contact_of_contact' : 'stranger';
}

/** An answer to a door's question, with the question as it was. */
export interface DoorAnswer {
  question: string;
  answer: string;
}

export type DoorRefusal =
  | { code: 'door-asks'; question: string }
  | { code: 'door-asks-anew'; question: string }
  | { code: 'words-too-long' | 'code-unknown' };

/**
 * Whether a sender has met the door's question: with a code they need not; else it has to be the present question, and
 * the answer has to say something.
 *
 * @returns the answer that goes along with the request; null where none is due
 */
export function answerAtDoor(
  { question }: Pick<Door, 'question'>,
  given: DoorAnswer | null,
  hasCode: boolean,
): Result<DoorAnswer | null, DoorRefusal> {
  if (question === '' || hasCode) return ok(null);
  if (given && given.question !== question) return fail({ code: 'door-asks-anew', question });
  const answer = given?.answer.trim() ?? '';
  if (answer === '') return fail({ code: 'door-asks', question });
  if (answer.length > LONGEST_DOOR_ANSWER) return fail({ code: 'words-too-long' });
  return ok({ question, answer });
}

export type DoorProblem = 'pause-too-long' | 'pause-in-the-past' | 'door-ask-missing';

/** Whether a door may be set like this. */
export function checkDoor({ rows, askWords, pausedUntil }: Door, now: Instant): Result<null, DoorProblem> {
  const asks = Object.values(rows).includes('ask');
  if (asks && askWords.trim() === '') return fail('door-ask-missing'); // nobody asks without having chosen the words
  if (pausedUntil === null) return ok(null);
  if (pausedUntil <= now) return fail('pause-in-the-past');
  return pausedUntil > now + LONGEST_PAUSE ? fail('pause-too-long') : ok(null);
}
