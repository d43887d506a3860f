import type { PersonId } from './ids.ts';
import { senderView } from './sender-view.ts';
import { DAY, type Instant } from './time.ts';
import { acceptedAt, isAskOpen, UNDO_ACCEPT_WITHIN, type ConnectionRequest } from './transitions.ts';
import type { EventName } from './transition-table.ts';

/**
 * What a member may be told. To the recipient: a request arrived, their question was answered, two requests crossed. To
 * the sender: they were asked why, are reminded of it, were accepted or declined, or time ran out. To either: a message,
 * that a report of theirs was looked at, and a decision about them. Only ever added to at the end, because ids hold a kind's place.
 */
export const NOTICE_KINDS = [
  'arrived',
  'asked',
  'reminder',
  'answered',
  'accepted',
  'declined',
  'ended',
  'connected',
  'message',
  'reported-decision',
  'decision',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that a member is told, once. */
export interface Notice {
  /** See {@link noticeId}. */
  id: string;
  memberId: PersonId;
  kind: NoticeKind;
  /** The request, or for a message the message. */
  aboutId: string;
  /** The member at the other end. */
  otherId: PersonId;
  /** From then on it is seen; it may be written down before, and taken back until then. */
  dueAt: Instant;
}

/** What an event changes in what people will have been told. */
export interface Telling {
  told: readonly Notice[];
  takenBack: readonly Notice[];
}

/**
 * Something that happened to a request; `before` is null when it arrived. `let_in`: the door that held it shows it.
 * `move`: the pause that holds it ends at another time.
 */
export interface Happening {
  before: ConnectionRequest | null;
  after: ConnectionRequest;
  event: { name: EventName | 'arrive' | 'let_in' | 'move'; at: Instant };
  /** False when its recipient does not see it. */
  isShown: boolean;
  /** It met a request of its recipient's on the way, and so it arrives accepted. */
  isCrossing?: boolean | undefined;
}

/** The sender is reminded of an unanswered question once, so long after it was asked. */
export const REMIND_AFTER = 3 * DAY;

/**
 * What an event tells, and what it takes back of what was not due yet.
 *
 * What a sender is told is planned from their view alone, as far ahead as nothing else happens. A recipient who ignores,
 * reports or blocks changes nothing in that view, so nothing in the plan either: not a notice, not its moment, not its id.
 * Whoever was told that they were accepted hears of no later end: that a connection is over is not told. A notice that was
 * told before may come again, and is the same one.
 */
export function tellingOf(happening: Happening): Telling {
  const { before, after, event } = happening;
  const earlier = before ? noticesForSender(before) : [];
  const planned = noticesForSender(after);
  const gone = [...without(earlier, planned), ...takenFromRecipient(happening)];
  return {
    told: [...newsForSender(event, { earlier, planned }), ...noticesForRecipient(happening)],
    takenBack: gone.filter(({ dueAt }) => dueAt >= event.at),
  };
}

/** What opens a request again, to both or to its sender: its end is news, also where an acceptance was told before. */
const OPENING: readonly Happening['event']['name'][] = ['undo', 'answer'];

function newsForSender(
  { name }: Happening['event'],
  { earlier, planned }: { earlier: readonly Notice[]; planned: readonly Notice[] },
): readonly Notice[] {
  return OPENING.includes(name) ? planned : without(planned, earlier);
}

const without = (notices: readonly Notice[], others: readonly Notice[]): Notice[] =>
  notices.filter(({ id }) => !others.some((other) => other.id === id));

/** Everything a sender has been and will be told about a request, unless somebody does something. */
export function noticesForSender(life: ConnectionRequest): Notice[] {
  const { ask } = life;
  const planned: Notice[] = [];
  if (ask) planned.push(forSender(life, 'asked', ask.askedAt));
  const remindAt = (ask?.askedAt ?? 0) + REMIND_AFTER;
  if (isAskOpen(life) && senderView(life, remindAt).state === 'asked')
    planned.push(forSender(life, 'reminder', remindAt));
  return [...planned, ...outcomeForSender(life)];
}

/** How it will have ended in the sender's view, at the moment at which that view shows it. */
function outcomeForSender(life: ConnectionRequest): Notice[] {
  const last = senderView(life, Infinity);
  const { state } = life;
  const accepted = acceptedAt(life);
  if (last.state === 'accepted' && accepted !== null)
    return [forSender(life, 'accepted', accepted + UNDO_ACCEPT_WITHIN)];
  if (last.state === 'declined' && state.name === 'declined')
    return [forSender(life, 'declined', state.toldAt)];
  if (last.endedBecause === 'withdrawn') return [];
  const isCutShort = last.endedBecause === 'account_deleted' && state.name === 'ended';
  return [forSender(life, 'ended', isCutShort ? state.at : last.deadline)];
}

function noticesForRecipient({ before, after, event, isShown, isCrossing }: Happening): Notice[] {
  if (!isShown) return [];
  if (isCrossing) return [forRecipient(after, 'connected', event.at + UNDO_ACCEPT_WITHIN)];
  if (before === null || event.name === 'let_in') return [forRecipient(after, 'arrived', event.at)];
  // Whoever closed the request does not want to hear of the answer.
  const isWanted = event.name === 'answer' && after.state.name === 'waiting';
  return isWanted ? [forRecipient(after, 'answered', event.at)] : [];
}

function takenFromRecipient({ before, event }: Happening): Notice[] {
  if (before?.state.name !== 'accepted' || event.name !== 'undo') return [];
  return [forRecipient(before, 'connected', before.state.at + UNDO_ACCEPT_WITHIN)];
}

const forSender = (life: ConnectionRequest, kind: NoticeKind, dueAt: Instant): Notice =>
  noticeFor({ memberId: life.sender, otherId: life.recipient, aboutId: life.id, kind, dueAt });

const forRecipient = (life: ConnectionRequest, kind: NoticeKind, dueAt: Instant): Notice =>
  noticeFor({ memberId: life.recipient, otherId: life.sender, aboutId: life.id, kind, dueAt });

/** A notice with the id that it has to have. */
export const noticeFor = (notice: Omit<Notice, 'id'>): Notice => ({ ...notice, id: noticeId(notice) });

/**
 * The id of a notice, a UUIDv7 made of its moment, its kind and what it is about: written down twice it is one notice,
 * ids sort by moment, and an id tells nothing of when it was written down.
 */
function noticeId({ kind, aboutId, dueAt }: Omit<Notice, 'id'>): string {
  const place = NOTICE_KINDS.indexOf(kind).toString(16).padStart(3, '0');
  return `${momentIn(dueAt)}-7${place}-${aboutId.slice(19)}`;
}

/** Comes before the ids of all notices that are due at a moment or later, and after all others. */
export const firstNoticeIdAt = (moment: Instant): string => `${momentIn(moment)}-7000-0000-000000000000`;

/** The moment at which the notice with this id is due; null for what is no such id. */
export const momentOfNoticeId = (id: string): Instant | null =>
  UUID.test(id) ? parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function momentIn(moment: Instant): string {
  const digits = Math.trunc(moment).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}
