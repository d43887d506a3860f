import { fail, ok, type Result } from '../domain/result.ts';
import { DAY } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { DoorCodeRow } from '../storage/doors.ts';
import type { Deps } from './deps.ts';

/** So many codes one member may have that count. */
export const MOST_DOOR_CODES = 20;
export const LONGEST_CODE_DAYS = 365;

/** A code that opens the viewer's door, for whom they give it to. */
export function makeDoorCode(
  { store, now, newId, newCode }: Pick<Deps, 'store' | 'now' | 'newId' | 'newCode'>,
  viewer: Viewer,
  { label, days }: { label: string; days: number },
): Promise<Result<DoorCodeRow, 'too-many-codes'>> {
  return store.transaction(async (tx) => {
    const { memberId } = viewer;
    const at = now();
    await tx.members.lock(memberId); // of two made at once, the second counts the first
    const open = (await tx.doors.codes(viewer)).filter(({ expiresAt }) => expiresAt > at);
    if (open.length >= MOST_DOOR_CODES) return fail('too-many-codes');
    const row = {
      memberId,
      code: newCode(),
      id: newId(),
      label: label.trim(),
      madeAt: at,
      expiresAt: at + days * DAY,
      timesUsed: 0,
    };
    await tx.doors.addCode(row);
    return ok(row);
  });
}
