import { MOST_DEVICES } from '../domain/pushing.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { DeviceRow } from '../storage/devices.ts';
import type { Deps } from './deps.ts';
import { dropEnded, removeDevices, type Keeping } from './end-devices.ts';
import { planPushes } from './plan-deliveries.ts';

/** What is planned ahead for one member: a few notices for each request that is under way. */
const MOST_PLANNED = 1_000;

/** What a browser hands over when it lets itself be told. */
export interface NewDevice extends Pick<
  DeviceRow,
  'endpoint' | 'p256dh' | 'auth' | 'userAgent' | 'sessionId'
> {
  /** The address that this one takes the place of, where a browser changed it. */
  replaces?: string | undefined;
}

/**
 * Lets the viewer's browser be told of news while nobody looks, from what is planned already on. A session has one browser,
 * so what it allowed before is replaced.
 */
export function allowDevice(
  deps: Keeping & Pick<Deps, 'newId'>,
  viewer: Viewer,
  { replaces, ...device }: NewDevice,
): Promise<Result<string, 'too-many-devices'>> {
  const { memberId } = viewer;
  return deps.store.transaction(async (tx) => {
    await tx.members.lock(memberId); // of two at once, the second sees that it is one too many
    const living = await dropEnded(tx, deps, memberId);
    const replaced = living.filter(
      ({ endpoint, sessionId }) =>
        endpoint === device.endpoint || endpoint === replaces || sessionId === device.sessionId,
    );
    if (living.length - replaced.length >= MOST_DEVICES) return fail('too-many-devices');
    await removeDevices(
      tx,
      memberId,
      replaced.map(({ id }) => id),
    );
    const id = deps.newId();
    const at = deps.now();
    await tx.devices.add({ ...device, memberId, id, serverKey: deps.serverKey, allowedAt: at });
    for (const notice of await tx.notices.planned(viewer, at, MOST_PLANNED))
      await planPushes(tx, notice, { devices: [{ id }], isQuiet: false });
    return ok(id);
  });
}
