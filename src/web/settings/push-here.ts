import { call } from '../api.ts';
import type { Device } from '../../http/push-schemas.ts';

/** What keeps a browser from being told, as the key of a sentence; null where nothing does. */
export type Hindrance = 'refused' | 'unsupported' | 'insecure' | 'home';

export function hindranceHere(): Hindrance | null {
  if (!window.isSecureContext) return 'insecure';
  const isKnown = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!isKnown) return isIos() ? 'home' : 'unsupported';
  return Notification.permission === 'denied' ? 'refused' : null;
}

/** Browsers there know notifications only in what was put on the home screen. */
const isIos = () =>
  /\b(iPhone|iPad|iPod)\b/.test(navigator.userAgent) ||
  (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1);

/** Why it did not work, as the key of a sentence. */
export class NotAllowed extends Error {
  readonly why: Hindrance | 'dismissed' | 'failed';
  constructor(why: NotAllowed['why']) {
    super(why);
    this.why = why;
  }
}

/** Asks the browser, and lets the server tell it. */
export async function allowHere(serverKey: string): Promise<Device> {
  const permission = await Notification.requestPermission();
  if (permission !== 'granted') throw new NotAllowed(permission === 'denied' ? 'refused' : 'dismissed');
  const subscription = await subscribe(serverKey).catch(() => {
    throw new NotAllowed('failed');
  });
  const { endpoint, keys } = subscription.toJSON();
  const body = { endpoint, keys: { p256dh: keys?.['p256dh'], auth: keys?.['auth'] } };
  return call<Device>('/api/v1/me/devices', { method: 'POST', body }).catch(async (refused: unknown) => {
    await subscription.unsubscribe(); // nobody would ever tell it anything
    throw refused;
  });
}

async function subscribe(serverKey: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register('/push-worker.js');
  const { pushManager } = await navigator.serviceWorker.ready;
  // Anew, also where there is one: it may be somebody else's who uses this browser, or for another key.
  await (await pushManager.getSubscription())?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: serverKey });
}

/** Has the browser take nothing from here any more; does nothing where it takes nothing. */
export async function forgetHere(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration('/');
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
}
