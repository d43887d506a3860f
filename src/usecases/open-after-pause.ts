import { passageThrough } from '../domain/door.ts';
import { asId, type PersonId, type RequestId } from '../domain/ids.ts';
import type { Repositories } from '../storage/store.ts';
import { actAtDoor, isActing } from './act-at-door.ts';
import type { Deps } from './deps.ts';
import { meetCaller } from './meet-caller.ts';
import { tellMembers } from './tell-members.ts';

const BATCH = 200;

/**
 * Lets the requests of a pause that is over meet the door as if they arrived now. Safe in several processes and when
 * interrupted: each in a transaction of its own that looks again.
 *
 * @returns how many were let on
 */
export async function openAfterPause(deps: Pick<Deps, 'store' | 'now' | 'newId'>): Promise<number> {
  let opened = 0;
  for (const { recipientId, id } of await deps.store.doorRequests.pausedUntil(deps.now(), BATCH)) {
    const isOpened = await deps.store.transaction((tx) => letOn(deps, tx, { recipientId, id }));
    if (isOpened) opened += 1;
  }
  return opened;
}

async function letOn(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Repositories,
  given: { recipientId: string; id: string },
): Promise<boolean> {
  const recipient = asId<PersonId>(given.recipientId);
  const id = asId<RequestId>(given.id);
  const row = await tx.requests.lock(recipient, id);
  const now = deps.now();
  if (!row || row.heldUntil === null || row.heldUntil > now) return false;
  const sender = row.life.sender;
  const door = await tx.doors.of(recipient);
  const unpaused = { ...door, pausedUntil: null };
  const caller = await meetCaller(tx, unpaused, { sender, recipient, hasCode: false, now });
  const passage = passageThrough(unpaused, caller, now);
  const isHeld = passage.action === 'hold';
  const isBlocked = await tx.sendings.hasBlocked(recipient, sender);
  await tx.doorRequests.pass(recipient, id, {
    passage,
    isShown: !isBlocked && !isHeld,
    heldSince: isHeld && !isBlocked ? now : null,
    heldUntil: null,
  });
  const told = { ...row, isShown: !isBlocked && !isHeld && !isActing(passage) };
  const event = { name: 'let_in', at: now } as const;
  await tellMembers(tx, told, { before: row.life, after: row.life, event });
  await actAtDoor(deps, tx, { recipient, id, door, passage });
  return true;
}
