import type { Caller } from '../domain/door.ts';
import { hasEnded } from '../domain/event.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Repositories } from '../storage/store.ts';

interface Meeting {
  sender: PersonId;
  recipient: PersonId;
  hasCode: boolean;
}

/** What a member's door knows of somebody who stands before it. */
export async function meetCaller(tx: Repositories, { sender, recipient, hasCode }: Meeting): Promise<Caller> {
  const places = await tx.places.shared(sender, recipient);
  return {
    hasCode,
    hasNamedMutual: await tx.connections.haveNamedMutual(sender, recipient),
    sharesPlace: places.organisations.length + places.events.length > 0,
    isConfirmedRecruiter: await tx.places.isConfirmedRecruiter(sender),
  };
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
