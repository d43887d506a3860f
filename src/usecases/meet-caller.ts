import { isPaused, showsAll, unknownCaller, type Caller, type Door } from '../domain/door.ts';
import { hasEnded } from '../domain/event.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Repositories } from '../storage/store.ts';

/** What a member's door knows of somebody who stands before it; asked only where the door makes a difference. */
export async function meetCaller(
  tx: Repositories,
  door: Door,
  {
    sender,
    recipient,
    hasCode,
    now,
  }: { sender: PersonId; recipient: PersonId; hasCode: boolean; now: Instant },
): Promise<Caller> {
  if (hasCode || isPaused(door, now)) return unknownCaller(hasCode);
  return (await meetCallers(tx, door, { senders: [sender], recipient })).get(sender)!;
}

/** The same for many who hold no code, in one load. */
export async function meetCallers(
  tx: Repositories,
  door: Door,
  { senders, recipient }: { senders: readonly PersonId[]; recipient: PersonId },
): Promise<Map<PersonId, Caller>> {
  if (showsAll(door)) return new Map(senders.map((sender) => [sender, unknownCaller(false)]));
  const { sharing, recruiters } = await tx.places.around(recipient, senders);
  const named = await tx.connections.withNamedMutual(recipient, senders);
  return new Map(
    senders.map((sender) => [
      sender,
      {
        hasCode: false,
        hasNamedMutual: named.has(sender),
        sharesPlace: sharing.has(sender),
        isConfirmedRecruiter: recruiters.has(sender),
      },
    ]),
  );
}

/** Whether a code, as `readCode` spells it, opens this member's door: one of the member's own, or of an event they are at. */
export async function isCodeGood(
  tx: Repositories,
  { recipient, code, now }: { recipient: PersonId; code: string; now: Instant },
): Promise<boolean> {
  if (await tx.doors.hasCode(recipient, code, now)) return true;
  const coded = await tx.places.eventByCode(code);
  return coded !== null && !hasEnded(coded.event, now) && (await tx.places.isAt(recipient, coded.id));
}
