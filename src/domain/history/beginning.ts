import { DAY } from '../time.ts';
import { startOf } from './calendar.ts';
import type { PastConnection, PastMessage } from './past-connection.ts';

/** How a connection began: who asked, and the words that may tell why. */
export interface Beginning {
  askedBy: 'owner' | 'other' | null;
  /** Whether the words are the owner's own. */
  byOwner: boolean;
  /** Note and first messages of one side; empty when neither wrote anything around that day. */
  text: string;
}

/** After this time somebody writes for a new reason. */
const FIRST_MESSAGES_DAYS = 90;
/** A pitch comes with the third message at the latest; more would only dilute it. */
const FIRST_MESSAGES = 3;
const MAX_CHARS = 1_500;

/**
 * The side who asked to connect tells why; where nobody knows who asked, the other side does, then the owner.
 *
 * @param messages oldest first
 */
export function beginningOf(connection: PastConnection, messages: readonly PastMessage[]): Beginning {
  const askedBy = askedByOf(connection, messages);
  const sides = askedBy === 'owner' ? [true, false] : [false, true];
  for (const byOwner of sides) {
    const text = firstWords(connection, messages, byOwner);
    if (text !== '') return { askedBy, byOwner, text };
  }
  return { askedBy, byOwner: askedBy === 'owner', text: '' };
}

/**
 * LinkedIn forgets requests after about 180 days, but keeps the note of an accepted one as the first message of the
 * thread, dated before the connection.
 */
function askedByOf(
  { invitation, connectedOn }: PastConnection,
  [first]: readonly PastMessage[],
): Beginning['askedBy'] {
  if (invitation) return invitation.fromOwner ? 'owner' : 'other';
  if (first === undefined || first.sentAt >= startOf(connectedOn)) return null;
  return first.fromOwner ? 'owner' : 'other';
}

function firstWords(connection: PastConnection, messages: readonly PastMessage[], byOwner: boolean): string {
  const { invitation, connectedOn } = connection;
  const end = startOf(connectedOn) + (FIRST_MESSAGES_DAYS + 1) * DAY;
  const texts: string[] = [];
  if (invitation && invitation.fromOwner === byOwner && invitation.note !== '') texts.push(invitation.note);
  for (const { fromOwner, sentAt, text } of messages) {
    if (sentAt >= end || texts.length === FIRST_MESSAGES) break;
    // The note comes twice: as the note, and as the first message of the thread.
    if (fromOwner === byOwner && text !== '' && text !== texts[0]) texts.push(text);
  }
  return texts.join('\n\n').slice(0, MAX_CHARS);
}
