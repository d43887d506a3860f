import { fail, ok, type Result } from '../domain/result.ts';
import { MINUTE, SECOND } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Push } from '../push/compose-push.ts';
import type { Deps } from './deps.ts';
import { dropDevices } from './end-devices.ts';
import type { Pushing } from './send-pushes.ts';

export type TestFailure = 'no-such-device' | 'device-gone' | 'push-not-taken';

/** Has one of the viewer's devices show a notification now, to see that it does. */
export async function testDevice(
  { pushing, newId, sayHello }: Pick<Deps, 'newId'> & TestingPush,
  viewer: Viewer,
  id: string,
): Promise<Result<null, TestFailure>> {
  const { store, now } = pushing;
  const device = await store.devices.one(viewer.memberId, id);
  const member = await store.members.one(viewer.memberId);
  if (!device || !member) return fail('no-such-device');
  const push = sayHello(member.locale, newId());
  const answer = await pushing.send({ device, push, seconds: MINUTE / SECOND, urgency: 'high' });
  if (answer.name === 'later') return fail('push-not-taken');
  if (answer.name === 'gone') {
    await dropDevices(pushing, viewer.memberId, [id]);
    return fail('device-gone');
  }
  await store.devices.told(viewer.memberId, id, now());
  return ok(null);
}

export interface TestingPush {
  pushing: Pushing;
  /** The notification of a test, in a member's language. */
  sayHello: (locale: string, id: string) => Push;
}
