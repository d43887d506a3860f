import { passageThrough, type DoorAnswer } from '../domain/door.ts';
import { asId, type PersonId, type RequestId } from '../domain/ids.ts';
import { inboxGroup } from '../domain/inbox-group.ts';
import type { Preset } from '../domain/preset.ts';
import type { Assessment, IncomingRequest, Verdict } from '../domain/request.ts';
import { opened } from '../domain/transitions.ts';
import { judge } from '../domain/verdict.ts';
import { reasonOf, withAnswer, type Facts } from '../domain/facts.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import { actAtDoor, isActing } from './act-at-door.ts';
import { assessWords } from './assess-words.ts';
import type { Deps } from './deps.ts';
import { meetCaller } from './meet-caller.ts';
import { lookAround } from './look-around.ts';
import { tellMembers } from './tell-members.ts';

/** A request on its way in, with the people at both ends. */
export interface Receiving {
  recipient: Viewer;
  senderId: PersonId;
  request: IncomingRequest;
  /** The request's name where it came from; the same name is received once. */
  sourceKey: string;
  /** The id that its sender keeps it under; a fresh one for requests from elsewhere. */
  id?: RequestId;
  /** What the sender promises to do once it is accepted. */
  promise?: string;
  /** Who stands at the door, where the sender can still be answered; null for what an archive holds. */
  atDoor?: { hasCode: boolean } | null;
  /** What the sender answered to the door's question. */
  doorAnswer?: DoorAnswer | null;
  /** Blocked by the recipient, who is not to see it, though its life goes on. */
  isBlocked?: boolean;
  /** It met a request of its recipient's on the way, and is accepted by that. */
  isCrossing?: boolean | undefined;
}

/**
 * The one way in: every source hands its requests to this use case, and nothing else meets the door or assesses what
 * arrives.
 *
 * @param store the repositories of the transaction that the source's own records are written in
 * @returns the id of the stored request, or null when it had been received before
 */
export async function receiveRequest(
  deps: Receiver,
  store: Repositories,
  receiving: Receiving,
): Promise<string | null> {
  const { recipient, senderId, request, sourceKey, promise = '', id = asId(deps.newId()) } = receiving;
  const { memberId } = recipient;
  if (await store.requests.bySource(memberId, request.source, sourceKey)) return null;
  const at = await atDoor(deps, store, receiving);
  const doorAnswer = receiving.doorAnswer ? answered(deps, receiving.doorAnswer) : null;
  const assessment = withAnswer(deps.assess(request), promise === '' ? undefined : riskOf(deps, promise));
  const facts = await judged(deps, store, { recipient, senderId, request, assessment, doorAnswer });
  const life = opened({ id, sender: senderId, recipient: memberId, receivedAt: at.heldUntil ?? deps.now() });
  const added = await store.requests.add({
    recipientId: memberId,
    id,
    senderId,
    sourceKey,
    ...at.columns,
    doorAnswer,
    promise,
    ...request,
    evidence: [...request.evidence],
    receivedAt: life.receivedAt,
    assessment,
    ...verdictColumns(judge(facts), reasonOf(facts)),
    state: life.state.name,
    stateFacts: life.state,
    ask: life.ask,
    deadline: life.deadline,
    leftWhenAsked: life.leftWhenAsked,
  });
  const event = { name: 'arrive', at: deps.now() } as const;
  const told = { source: request.source, isShown: at.isNews, isQuiet: at.passage?.action === 'digest' };
  if (added)
    await tellMembers(store, told, { before: null, after: life, event, isCrossing: receiving.isCrossing });
  if (added && at.passage)
    await actAtDoor(deps, store, { recipient: memberId, id, door: at.door, passage: at.passage });
  return added ? id : null;
}

type Receiver = Pick<Deps, 'assess' | 'newId' | 'now'>;

/** What the door does with the request, and what of that is kept. */
async function atDoor(
  { now }: Receiver,
  store: Repositories,
  { recipient: { memberId }, senderId: sender, atDoor: stands = null, isBlocked = false }: Receiving,
) {
  const door = await store.doors.of(memberId);
  const meeting = stands && { ...stands, sender, recipient: memberId, now: now() };
  const passage = meeting && passageThrough(door, await meetCaller(store, door, meeting), meeting.now);
  const isHeld = passage?.action === 'hold';
  const heldUntil = passage?.by === 'pause' ? door.pausedUntil : null;
  const heldSince = isHeld && !isBlocked ? now() : null;
  return {
    door,
    passage,
    heldUntil,
    isNews: !isHeld && !isBlocked && !isActing(passage),
    columns: { passage, heldSince, heldUntil, isShown: !isHeld && !isBlocked },
  };
}

/** An answer to the door is read as every text is before accepting. */
function answered(deps: Receiver, given: DoorAnswer): DoorAnswer & { risk?: Assessment['risk'] } {
  const risk = riskOf(deps, given.answer);
  return risk.level === 'ok' ? given : { ...given, risk };
}

/** What an answer or a promise is taken for: texts of the sender's like the note. */
const riskOf = (deps: Receiver, words: string): Assessment['risk'] => assessWords(deps, words).risk;

interface Judging extends Pick<Receiving, 'recipient' | 'senderId' | 'request'> {
  assessment: Assessment;
  doorAnswer: { risk?: Assessment['risk'] } | null;
}

/** Everything that the verdict of its arrival rests on. */
async function judged(
  { now }: Receiver,
  store: Repositories,
  { recipient, senderId, request, assessment, doorAnswer }: Judging,
): Promise<Facts> {
  const member = await store.members.one(recipient.memberId);
  const seen = { id: '', senderId, request, assessment: withAnswer(assessment, doorAnswer?.risk) };
  const [context] = await lookAround({ store, now: now() }, recipient, [seen]);
  return { ...seen, context: context!, preset: (member?.preset ?? 'happy') as Preset };
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
