import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { DeviceRow } from '../storage/devices.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

/** What decides whether a device still counts. */
export type Keeping = Pick<Deps, 'store' | 'now'> & {
  /** Our public key: a device that was allowed for another one cannot be reached any more. */
  serverKey: string;
};

/**
 * Whether a device may still be told: it ends with the session that allowed it, however that ended, so that signing out, a
 * new password or the list of sessions silence it too.
 */
export const isLiving = async (deps: Keeping, device: DeviceRow): Promise<boolean> =>
  (await livingOf(deps.store, deps, [device])).length > 0;

/** The viewer's devices that may be told, in the order in which they were allowed. */
export const livingDevices = async (deps: Keeping, { memberId }: Viewer): Promise<DeviceRow[]> =>
  livingOf(deps.store, deps, await deps.store.devices.of(memberId));

/** Takes away those of a member's that have ended by themselves; the others. */
export async function dropEnded(tx: Repositories, deps: Keeping, memberId: PersonId): Promise<DeviceRow[]> {
  const all = await tx.devices.of(memberId);
  const living = await livingOf(tx, deps, all);
  const ended = all.filter((one) => !living.includes(one));
  await removeDevices(
    tx,
    memberId,
    ended.map(({ id }) => id),
  );
  return living;
}

async function livingOf(
  { signIns }: Pick<Repositories, 'signIns'>,
  { serverKey, now }: Keeping,
  devices: readonly DeviceRow[],
): Promise<DeviceRow[]> {
  const sessions = new Set(devices.map(({ sessionId }) => sessionId));
  const living = await signIns.living([...sessions], now());
  return devices.filter((one) => living.has(one.sessionId) && one.serverKey === serverKey);
}

/** Takes devices away, and what was to be told to them. */
export const dropDevices = (
  { store }: Pick<Deps, 'store'>,
  memberId: PersonId,
  ids: readonly string[],
): Promise<void> => store.transaction((tx) => removeDevices(tx, memberId, ids));

/** The same in a transaction that is under way. */
export async function removeDevices(
  tx: Repositories,
  memberId: PersonId,
  ids: readonly string[],
): Promise<void> {
  await tx.devices.remove(memberId, ids);
  for (const targetId of ids) await tx.deliveries.dropTo({ memberId, targetId });
}

/** Ends one of the viewer's devices: nothing is told to it any more. */
export async function endDevice(
  deps: Pick<Deps, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<Result<null, 'no-such-device'>> {
  if (!(await deps.store.devices.one(viewer.memberId, id))) return fail('no-such-device');
  await dropDevices(deps, viewer.memberId, [id]);
  return ok(null);
}
