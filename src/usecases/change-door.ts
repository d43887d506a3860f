import { checkDoor, type Door, type DoorProblem } from '../domain/door.ts';
import { ok, type Result } from '../domain/result.ts';
import { LIFE } from '../domain/transitions.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { tellMembers } from './tell-members.ts';

/**
 * Sets a member's own terms for what arrives from now on. What waits in the inbox stays there; what a pause holds follows
 * the pause, and its clock begins when the pause ends.
 */
export function changeDoor(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { memberId }: Viewer,
  door: Door,
): Promise<Result<Door, DoorProblem>> {
  return store.transaction(async (tx) => {
    const at = now();
    const checked = checkDoor(door, at);
    if (!checked.ok) return checked;
    await tx.members.lock(memberId); // a request that arrives now waits, and meets the new terms
    await tx.doors.save(memberId, door);
    const ends = door.pausedUntil ?? at;
    const deadline = ends + LIFE;
    for (const row of await tx.doorRequests.paused(memberId)) {
      const after = { ...row.life, receivedAt: ends, deadline };
      await tellMembers(tx, row, { before: row.life, after, event: { name: 'move', at } });
    }
    await tx.doorRequests.movePause(memberId, { ends, deadline });
    return ok(door);
  });
}
