import { asId, type PersonId, type RequestId } from '../domain/ids.ts';
import { inboxGroup } from '../domain/inbox-group.ts';
import type { Preset } from '../domain/preset.ts';
import type { IncomingRequest, Verdict } from '../domain/request.ts';
import { opened } from '../domain/transitions.ts';
import { judge } from '../domain/verdict.ts';
import { reasonOf } from '../domain/facts.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { lookAround } from './look-around.ts';

/** A request on its way in, with the people at both ends. */
export interface Receiving {
  recipient: Viewer;
  senderId: PersonId;
  request: IncomingRequest;
  /** The request's name where it came from; the same name is received once. */
  sourceKey: string;
  /** The id that its sender keeps it under; a fresh one for requests from elsewhere. */
  id?: RequestId;
  /** False when the recipient is not to see it, though its life goes on. */
  isShown?: boolean;
}

/**
 * The one way in: every source hands its requests to this use case, and nothing else assesses what arrives.
 *
 * @param store the repositories of the transaction that the source's own records are written in
 * @returns the id of the stored request, or null when it had been received before
 */
export async function receiveRequest(
  deps: Pick<Deps, 'assess' | 'newId' | 'now'>,
  store: Repositories,
  { recipient, senderId, request, sourceKey, id = asId(deps.newId()), isShown = true }: Receiving,
): Promise<string | null> {
  if (await store.requests.bySource(recipient.memberId, request.source, sourceKey)) return null;
  const member = await store.members.one(recipient.memberId);
  const assessment = deps.assess(request);
  const [context] = await lookAround({ store, now: deps.now() }, recipient, [
    { id: '', senderId, request, assessment },
  ]);
  const facts = { request, assessment, context: context!, preset: (member?.preset ?? 'happy') as Preset };
  const verdict = judge(facts);
  const life = opened({
    id,
    sender: senderId,
    recipient: recipient.memberId,
    receivedAt: deps.now(),
  });
  const added = await store.requests.add({
    recipientId: life.recipient,
    id,
    senderId,
    sourceKey,
    isShown,
    ...request,
    evidence: [...request.evidence],
    receivedAt: life.receivedAt,
    assessment,
    ...verdictColumns(verdict, reasonOf(facts)),
    state: life.state.name,
    stateFacts: life.state,
    ask: life.ask,
    deadline: life.deadline,
    leftWhenAsked: life.leftWhenAsked,
  });
  return added ? id : null;
}

/** A verdict as it is kept beside its request, so that the inbox can be grouped by it. */
export function verdictColumns(verdict: Verdict, reason: ReturnType<typeof reasonOf>) {
  const { recommendation, rule, because } = verdict;
  return {
    recommendation,
    rule,
    because: [...because],
    reason,
    inboxGroup: inboxGroup(recommendation, reason),
  };
}
