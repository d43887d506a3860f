import { pacesOf } from '../domain/delivery.ts';
import type { PersonId } from '../domain/ids.ts';
import { secondsLeft, tagOf, urgencyOf, type Urgency } from '../domain/pushing.ts';
import { viewerFor } from '../domain/viewer.ts';
import type { Push } from '../push/compose-push.ts';
import type { DeliveryRow, Lot } from '../storage/deliveries.ts';
import type { DeviceRow } from '../storage/devices.ts';
import type { MemberRow } from '../storage/members.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { dropDevices, isLiving } from './end-devices.ts';
import { gatherNews, type News } from './gather-news.ts';
import { newsOutbox, workOffOutbox, type Carried, type Outbox } from './work-off-outbox.ts';

/** Pushes that are on their way at once: a service that never answers is waited for ten seconds. */
const AT_ONCE = 4;

/** What a push is written from. */
export interface PushFacts {
  to: Pick<MemberRow, 'locale' | 'namesInPush'>;
  id: string;
  tag: string;
  news: News;
}

/** A message on its way to one device. */
export interface PushLetter {
  device: Pick<DeviceRow, 'endpoint' | 'p256dh' | 'auth'>;
  push: Push;
  /** For how many seconds the push service keeps it for a device that is off. */
  seconds: number;
  urgency: Urgency;
}

/** What a push service said: it has it; there is no such device any more; or not now, perhaps after so many milliseconds. */
export type PushAnswer = { name: 'taken' } | { name: 'gone' } | { name: 'later'; askedFor: number };

export interface Pushing extends Pick<Deps, 'store' | 'now'> {
  /** Our public key, which browsers let messages in by. */
  serverKey: string;
  compose: (facts: PushFacts) => Push;
  send: (letter: PushLetter) => Promise<PushAnswer>;
  atOnce?: number;
}

/**
 * Sends the pushes that are due; see `work-off-outbox.ts`. What goes twice carries the same topic and tag, so that it takes
 * its own place at the push service and on the screen.
 *
 * @returns how many were taken
 */
export const sendPushes = (deps: Pushing): Promise<number> =>
  workOffOutbox(deps, {
    ...news,
    outbox: heldTogether,
    atOnce: deps.atOnce ?? AT_ONCE,
    carry: ([row]: Lot) => carry(deps, row),
  });

const news = newsOutbox('push');

/** What one push failed at keeps back all others to the same device. */
const heldTogether = (repositories: Repositories): Outbox<Lot> => ({
  ...news.outbox(repositories),
  async postpone(lot, until) {
    await repositories.deliveries.postpone(lot, until);
    await repositories.deliveries.hold(lot[0], until);
  },
});

async function carry(deps: Pushing, row: DeliveryRow): Promise<Carried> {
  const { store, now } = deps;
  const to = row.memberId as PersonId;
  const device = await store.devices.one(to, row.targetId);
  if (!device) return { name: 'needless' };
  if (!(await isLiving(deps, device))) {
    await dropDevices(deps, to, [device.id]);
    return { name: 'needless' };
  }
  const letter = await letterOf(deps, row, device);
  if (!letter) return { name: 'needless' };
  const answer = await deps.send(letter);
  if (answer.name === 'later') return answer;
  if (answer.name === 'gone') {
    await dropDevices(deps, to, [device.id]);
    return { name: 'needless' };
  }
  await store.devices.told(to, device.id, now());
  return { name: 'taken' };
}

/** What there is to say; null when it is no news any more, or nobody wants it. */
async function letterOf(
  { store, now, compose }: Pushing,
  row: DeliveryRow,
  device: DeviceRow,
): Promise<PushLetter | null> {
  const to = row.memberId as PersonId;
  const member = await store.members.one(to);
  const seconds = secondsLeft(row.sendAt, now());
  if (!member || seconds === 0) return null;
  if (pacesOf('push', await store.deliveries.choices(to, 'push'))[row.kind] === 'never') return null;
  const [news] = await gatherNews({ store, now }, viewerFor(to), [row]);
  if (!news) return null;
  const push = compose({ to: member, id: row.id, tag: tagOf(row), news });
  return { device, push, seconds, urgency: urgencyOf(row.kind) };
}
