import type { RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { TransitionFailure } from '../domain/transitions.ts';
import type { EventName } from '../domain/transition-table.ts';
import type { Viewer } from '../domain/viewer.ts';
import { applyEvent } from './apply-event.ts';
import type { Deps } from './deps.ts';
import { reportRequest, takeReportBack } from './file-report.ts';
import type { StoredRequest } from '../storage/requests.ts';
import type { Repositories } from '../storage/store.ts';

/** What a recipient may do with a request; each is the verb that the button says. */
export const ANSWERS = [
  'accept',
  'ask',
  'ignore',
  'decline',
  'report',
  'undo',
] as const satisfies EventName[];
export type Answer = (typeof ANSWERS)[number];

export interface Answering {
  viewer: Viewer;
  id: RequestId;
  answer: Answer;
  /** The question, or the sentence of a kind decline. */
  words?: string;
  /** What brought it about beside a click here, kept with the event; the same cause acts once. */
  cause?: string;
}

export type AnswerFailure = TransitionFailure | 'no-such-request' | 'answer-link-over';

/** Answers a request, or takes an answer back. Of two answers at the same moment one wins, and the other is refused. */
export function answerRequest(
  { store, now, newId }: Pick<Deps, 'store' | 'now' | 'newId'>,
  { viewer, id, answer, words = '', cause = '' }: Answering,
): Promise<Result<RequestId, AnswerFailure>> {
  return store.transaction(async (tx) => {
    const row = await tx.requests.lock(viewer.memberId, id);
    if (!row?.isShown) return fail('no-such-request');
    if (answer === 'undo' && (await wouldTieBlocked(tx, row))) return fail('not-possible-now');
    const earlier = cause === '' ? [] : await tx.requests.events(viewer, id);
    if (earlier.some((one) => one.cause === cause)) return fail('answer-link-over');
    const event = { id: newId(), name: answer, by: viewer.memberId, at: now(), words, cause };
    const answered = await applyEvent(tx, row, event);
    if (!answered.ok) return answered;
    if (answer === 'report') await reportRequest({ now, newId }, tx, { row, words });
    if (answer === 'undo' && row.life.state.name === 'reported')
      await takeReportBack({ now, newId }, tx, row);
    return ok(id);
  });
}

/** Taking back the report of a connection would connect the two again, which a block since then rules out. */
async function wouldTieBlocked(tx: Repositories, { life }: StoredRequest): Promise<boolean> {
  const { state, sender, recipient } = life;
  if (state.name !== 'reported' || state.acceptedAt === undefined) return false;
  return (await tx.sendings.blocksAround(recipient)).has(sender);
}
