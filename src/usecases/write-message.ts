import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { noticeFor } from '../domain/notices.ts';
import { DAY } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { cardOf } from './deliver-request.ts';
import { tell } from './tell-members.ts';

/** The longest message between connected members, in UTF-16 code units. */
export const LONGEST_MESSAGE = 5_000;

/** For so long after accepting, texts are still assessed as those of strangers are. */
export const ASSESSED_FOR_DAYS = 30;

export type MessageFailure = 'not-connected' | 'message-empty' | 'message-too-long';

/** Writes to a member with whom one is connected. To everybody else one sends a request. */
export function writeMessage(
  { store, now, newId, assess }: Pick<Deps, 'store' | 'now' | 'newId' | 'assess'>,
  viewer: Viewer,
  { to, text }: { to: PersonId; text: string },
): Promise<Result<string, MessageFailure>> {
  return store.transaction(async (tx) => {
    const said = text.trim();
    if (said === '') return fail('message-empty');
    if (said.length > LONGEST_MESSAGE) return fail('message-too-long');
    const tie = await tx.connections.one(viewer, to);
    const isThere = (await tx.members.one(to))?.role !== 'deleted';
    if (!tie || !isThere) return fail('not-connected');
    const sentAt = now();
    const isNew = sentAt < Date.parse(tie.connectedOn) + (ASSESSED_FOR_DAYS + 1) * DAY;
    const sender = await cardOf(tx, viewer.memberId);
    const risk = isNew ? assess({ note: said, declared: 'none_given', sender }).risk : null;
    const id = newId();
    await tx.directMessages.add(to, { id, fromId: viewer.memberId, text: said, sentAt, risk });
    const otherId = viewer.memberId;
    await tell(tx, [noticeFor({ memberId: to, kind: 'message', aboutId: id, otherId, dueAt: sentAt })]);
    return ok(id);
  });
}
