import { asId, type RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isCannedText } from '../domain/facts.ts';
import { LONGEST_SENT_NOTE } from '../domain/sending.ts';
import type { TransitionFailure } from '../domain/transitions.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { SentRow } from '../storage/sending.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent } from './apply-event.ts';
import { deliver } from './deliver-request.ts';
import { assessWords } from './assess-words.ts';
import type { Deps } from './deps.ts';
import { refreshVerdict } from './triage-inbox.ts';

export type SentFailure =
  | TransitionFailure
  | 'no-such-request'
  | 'edit-too-late'
  | 'note-blank'
  | 'note-too-long'
  | 'note-unfilled';

/** What a sender may do with a request of theirs; each is the verb that the button says. */
export const SENT_ACTS = ['send-now', 'edit', 'answer', 'withdraw'] as const;
export type SentAct = (typeof SENT_ACTS)[number];

export interface Acting {
  sender: Viewer;
  id: RequestId;
  act: SentAct;
  /** The new note, or the answer. */
  words: string;
}

type Doing = Pick<Deps, 'store' | 'now' | 'newId' | 'assess'>;

/** Lets a sender act on a request of theirs. One of somebody else's looks like one that does not exist. */
export function actOnSent(
  deps: Doing,
  { sender, id, act, words }: Acting,
): Promise<Result<RequestId, SentFailure>> {
  return deps.store.transaction(async (tx) => {
    const sent = await tx.sendings.lock(sender.memberId, id);
    if (!sent) return fail('no-such-request');
    const isOnItsWay = sent.deliveredAt === null;
    if (sent.takenBackAt !== null) return fail('not-possible-now');
    if (act === 'edit') return isOnItsWay ? edit(deps, tx, { sent, note: words }) : fail('edit-too-late');
    if (act === 'send-now') {
      if (!isOnItsWay) return fail('not-possible-now');
      await deliver(deps, tx, sent);
      return ok(id);
    }
    if (isOnItsWay) return act === 'withdraw' ? takeBack(deps, tx, sent) : fail('not-possible-now');
    return happen(deps, tx, { sent, act, words });
  });
}

async function edit(
  deps: Doing,
  tx: Repositories,
  { sent, note }: { sent: SentRow; note: string },
): Promise<Result<RequestId, SentFailure>> {
  if (note.length > LONGEST_SENT_NOTE) return fail('note-too-long');
  const { blank, placeholders } = assessWords(deps, note);
  if (placeholders.length > 0) return fail('note-unfilled');
  if (blank) return fail('note-blank');
  await tx.sendings.update(asId(sent.senderId), asId(sent.id), { note });
  return ok(asId<RequestId>(sent.id));
}

async function takeBack(
  { now }: Doing,
  tx: Repositories,
  sent: SentRow,
): Promise<Result<RequestId, SentFailure>> {
  await tx.sendings.update(asId(sent.senderId), asId(sent.id), { takenBackAt: now() });
  return ok(asId<RequestId>(sent.id));
}

async function happen(
  deps: Doing,
  tx: Repositories,
  { sent, act, words }: { sent: SentRow; act: 'answer' | 'withdraw'; words: string },
): Promise<Result<RequestId, SentFailure>> {
  const { now, newId } = deps;
  const row = await tx.requests.lock(asId(sent.recipientId), asId(sent.id));
  if (!row) return fail('no-such-request');
  const event = { id: newId(), name: act, by: row.life.sender, at: now(), words };
  const read = act === 'answer' ? assessWords(deps, words) : null;
  const found = read ? { isEmptyAnswer: isCannedText(read), answerRisk: read.risk } : {};
  const after = await applyEvent(tx, row, { ...event, ...found });
  if (!after.ok) return after;
  if (read) await refreshVerdict({ store: tx, now: now() }, row.life.recipient, row.life.id);
  return ok(asId<RequestId>(sent.id));
}
