import type { Asking } from '../outgoing/guarded-request.ts';
import type { Deps } from '../usecases/deps.ts';
import type { Pushing } from '../usecases/send-pushes.ts';
import { composePush, sayHello } from './compose-push.ts';
import { isReader, type Reader } from './encrypted.ts';
import { pushSender, type PushSending } from './push-sender.ts';
import { makeVapidKeys, type VapidKeys } from './vapid-keys.ts';

type Over = Omit<PushSending, 'now'> & Pick<Deps, 'store' | 'now'>;

/** Everything that telling devices needs, for the job that does it and for the routes. */
export function pushingOver({ store, now, ...sending }: Over) {
  const pushing: Pushing = {
    store,
    now,
    serverKey: sending.keys.publicKey,
    compose: composePush,
    send: pushSender({ ...sending, now }),
  };
  return { pushing, sayHello, mayBeTold: mayBeTold(sending.asking) };
}

/** Push services speak https; only tests have one without. */
const mayBeTold =
  ({ isPrivateAllowed }: Pick<Asking, 'isPrivateAllowed'>) =>
  ({ endpoint, ...reader }: Reader & { endpoint: string }): boolean => {
    const protocol = URL.canParse(endpoint) ? new URL(endpoint).protocol : '';
    return (protocol === 'https:' || (protocol === 'http:' && isPrivateAllowed)) && isReader(reader);
  };

/** The instance's own keys, made by the process that asks first and the same for all at its database. */
export async function keptVapidKeys({ store, now }: Pick<Deps, 'store' | 'now'>): Promise<VapidKeys> {
  return JSON.parse(
    await store.instanceKeys.keep('vapid', JSON.stringify(makeVapidKeys()), now()),
  ) as VapidKeys;
}
