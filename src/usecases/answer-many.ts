import type { PersonId, RequestId } from '../domain/ids.ts';
import { answerRequest, type Answer, type AnswerFailure } from './answer-request.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';

/** So many requests are answered at once. */
export const MOST_AT_ONCE = 100;

/** The answers that may be given to many: none that connects, asks or accuses. */
export const BULK_ANSWERS = ['ignore', 'decline', 'undo'] as const satisfies Answer[];
export type BulkAnswer = (typeof BULK_ANSWERS)[number];

/** What became of each, in the order in which they were named. */
export type Answered = { id: RequestId; failure: AnswerFailure | null }[];

/**
 * Gives one answer to many requests, each through the same rules and in a transaction of its own: what may not happen to
 * one of them leaves the others alone. Naming one twice answers it once.
 */
export async function answerMany(
  deps: Pick<Deps, 'store' | 'now' | 'newId'>,
  viewer: Viewer,
  { ids, answer, words = '' }: { ids: readonly RequestId[]; answer: BulkAnswer; words?: string },
): Promise<Answered> {
  const answered: Answered = [];
  for (const id of new Set(ids)) {
    const result = await answerRequest(deps, { viewer, id, answer, words });
    answered.push({ id, failure: result.ok ? null : result.failure });
  }
  return answered;
}

/** The viewer's open requests from one sender, newest first, as many as are answered at once. */
export async function openRequestsFrom(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  sender: PersonId,
): Promise<RequestId[]> {
  const rows = await store.requests.from(viewer.memberId, sender);
  const open = rows.filter(({ isShown, state }) => isShown && (state === 'waiting' || state === 'asked'));
  return open.map(({ life }) => life.id).slice(0, MOST_AT_ONCE);
}
