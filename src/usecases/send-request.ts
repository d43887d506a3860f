import type { Claim } from '../domain/check-evidence.ts';
import { costOf, type Budget } from '../domain/budget.ts';
import { answerAtDoor, type DoorAnswer, type DoorRefusal } from '../domain/door.ts';
import { readCode } from '../domain/event.ts';
import { asId, type PersonId, type RequestId } from '../domain/ids.ts';
import { isForGood } from '../domain/moderation.ts';
import type { Reason } from '../domain/reason.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  checkSending,
  EDIT_WITHIN,
  planSending,
  type OwnRequest,
  type Pair,
  type SendingRefusal,
} from '../domain/sending.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { SentRequest, SentRow } from '../storage/sending.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent } from './apply-event.ts';
import { cardOf, deliver } from './deliver-request.ts';
import type { Deps } from './deps.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { isCodeGood } from './meet-caller.ts';
import { readBudget } from './read-budget.ts';

export interface NewRequest {
  to: PersonId;
  declared: Reason;
  evidence: readonly Claim[];
  note: string;
  /** What the sender will do once it is accepted; empty for nothing. */
  promise: string;
  /** A code that the recipient, or an event where they are, gave out; empty for none. */
  code: string;
  /** What the recipient's door asked, and the answer; null where it asked nothing. */
  doorAnswer: DoorAnswer | null;
  /** Without the quarter of an hour in which the note may still be edited. */
  isSentAtOnce: boolean;
}

/** What sending came to: a request on its way, or, where the other had asked already, a connection. */
export type Sent = { outcome: 'sent'; id: RequestId } | { outcome: 'connected'; with: PersonId };

type Sender = Pick<Deps, 'store' | 'now' | 'newId' | 'assess'>;

/** Sends a request to a member, or accepts theirs. Of two who send to each other at the same moment both are connected. */
export function sendRequest(
  deps: Sender,
  sender: Viewer,
  given: NewRequest,
): Promise<Result<Sent, SendingRefusal | DoorRefusal>> {
  return deps.store.transaction(async (tx) => {
    const recipient = await tx.members.one(given.to);
    if (!recipient || recipient.role === 'deleted') return fail({ code: 'no-such-person' });
    await tx.members.lock(sender.memberId); // of two requests at once, the second counts what the first has cost
    const between = await pairOf(tx, sender.memberId, given.to);
    const plan = planSending(between.pair, deps.now());
    if (!plan.ok) return plan;
    const { theirs } = between;
    if (plan.value === 'accept-theirs' && theirs) return acceptTheirs(deps, tx, theirs);
    if (plan.value === 'end-theirs-and-deliver' && theirs?.received) {
      const closing = { id: deps.newId(), name: 'close', by: sender.memberId, at: deps.now() } as const;
      await applyEvent(tx, theirs.received, closing);
    }
    return sendOwn(deps, tx, { sender, given });
  });
}

interface Between {
  pair: Pair;
  theirs: SentRequest | null;
}

/** Everything between two members that decides what sending does; the pair is locked from here on. */
async function pairOf(tx: Repositories, sender: PersonId, recipient: PersonId): Promise<Between> {
  if (sender === recipient) return { pair: { ...NOTHING, sender, recipient }, theirs: null };
  const latest = await tx.sendings.lockPair(sender, recipient);
  const own = await requestOf(tx, sender, latest.get(sender) ?? null);
  const theirs = await requestOf(tx, recipient, latest.get(recipient) ?? null);
  const pair = {
    sender,
    recipient,
    areConnected: await tx.connections.isTied(sender, recipient),
    hasBlockedThem: await tx.sendings.hasBlocked(sender, recipient),
    own: own && ownOf(own),
    theirs: theirs && { ...ownOf(theirs), isShown: theirs.received?.isShown ?? true },
  };
  return { pair, theirs };
}

function refusedBy({ left, pausedUntil: until }: Budget, cost: number): SendingRefusal | null {
  if (until !== null)
    return isForGood(until) ? { code: 'sending-closed' } : { code: 'sending-paused', until };
  return left < cost ? { code: 'budget-used-up' } : null;
}

const NOTHING = { areConnected: false, hasBlockedThem: false, own: null, theirs: null };

async function requestOf(tx: Repositories, sender: PersonId, id: RequestId | null) {
  return id === null ? null : ((await tx.sendings.one(sender, id)) ?? null);
}

const ownOf = ({ sent, received }: SentRequest): OwnRequest => ({
  sentAt: sent.sentAt,
  takenBackAt: sent.takenBackAt,
  life: received?.life ?? null,
});

async function acceptTheirs(
  deps: Sender,
  tx: Repositories,
  { sent }: SentRequest,
): Promise<Result<Sent, SendingRefusal>> {
  const [from, to, id] = [
    asId<PersonId>(sent.senderId),
    asId<PersonId>(sent.recipientId),
    asId<RequestId>(sent.id),
  ];
  if (sent.deliveredAt === null) await deliver(deps, tx, { ...sent, isCrossing: true });
  const row = await tx.requests.lock(to, id);
  const event = { id: deps.newId(), name: 'accept', by: to, at: deps.now() } as const;
  const accepted = row && (await applyEvent(tx, row, event));
  return accepted?.ok ? ok({ outcome: 'connected', with: from }) : fail({ code: 'already-connected' });
}

async function sendOwn(
  deps: Sender,
  tx: Repositories,
  { sender, given }: { sender: Viewer; given: NewRequest },
): Promise<Result<Sent, SendingRefusal | DoorRefusal>> {
  const { declared, note } = given;
  const { memberId } = sender;
  const now = deps.now();
  const assessment = deps.assess({ note, declared, sender: await cardOf(tx, memberId) });
  const between = { sender: memberId, recipient: given.to };
  const checks = await gatherEvidence(tx, { ...between, reason: declared, claims: given.evidence, now });
  const evidence = checks.map(({ forSender }) => forSender);
  const refused = checkSending({ declared, evidence, note }, assessment);
  if (!refused.ok) return refused;
  const door = await meetDoor(tx, given, now);
  if (!door.ok) return door;
  const { code, doorAnswer } = door.value;
  const hasCode = code !== null;
  const cost = costOf({ hasCode, isConfirmed: evidence.some(({ check }) => check === 'confirmed') });
  const short = refusedBy(await readBudget(tx, memberId, now), cost);
  if (short) return fail(short);
  const checked = checks.map(({ forRecipient }) => forRecipient);
  const kept = { evidence, checked, doorAnswer, hasCode, cost };
  const sent = { ...rowOf(sender, given, now), id: deps.newId(), ...kept };
  if (code !== null) await tx.doors.countUse(given.to, code);
  return ok({ outcome: 'sent', id: await keep(deps, tx, sent) });
}

const rowOf = (
  { memberId }: Viewer,
  { to, declared, note, promise, isSentAtOnce }: NewRequest,
  now: Instant,
) => ({
  senderId: memberId,
  recipientId: to,
  declared,
  note,
  promise: promise.trim(),
  sentAt: now,
  deliverAt: isSentAtOnce ? now : now + EDIT_WITHIN,
  deliveredAt: null,
  takenBackAt: null,
});

async function keep(deps: Sender, tx: Repositories, sent: SentRow): Promise<RequestId> {
  const id = asId<RequestId>(sent.id);
  await tx.sendings.add(sent);
  await tx.sendings.setLatest(asId(sent.senderId), asId(sent.recipientId), id);
  if (sent.deliverAt <= sent.sentAt) await deliver(deps, tx, sent);
  return id;
}

/** Whether a sender comes with a code that counts, or has answered what the door asks. */
async function meetDoor(
  tx: Repositories,
  { to, code, doorAnswer }: NewRequest,
  now: Instant,
): Promise<Result<{ code: string | null; doorAnswer: DoorAnswer | null }, DoorRefusal>> {
  const plain = readCode(code);
  const hasCode = plain !== null && (await isCodeGood(tx, { recipient: to, code: plain, now }));
  if (code.trim() !== '' && !hasCode) return fail({ code: 'code-unknown' });
  const answered = answerAtDoor(await tx.doors.of(to), doorAnswer, hasCode);
  return answered.ok ? ok({ code: hasCode ? plain : null, doorAnswer: answered.value }) : answered;
}
