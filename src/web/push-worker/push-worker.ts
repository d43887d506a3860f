/**
 * The service worker: it shows what a push says and opens the page that it leads to. It answers no requests, so it cannot
 * serve an old page, and it imports nothing, so that it is one file.
 */

/** See `Push` in `src/push/compose-push.ts`. */
interface Push {
  id: string;
  tag: string;
  title: string;
  link: string;
  lang: string;
}

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** For a push that cannot be read: browsers want every push to show something. */
const UNREADABLE: Push = { id: '', tag: 'news', title: 'Forthright', link: '/notices', lang: 'en' };

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('push', (event) => event.waitUntil(show(readFrom(event.data))));

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { link } = event.notification.data as Pick<Push, 'link'>;
  event.waitUntil(open(link));
});

worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

function readFrom(data: PushMessageData | null): Push {
  try {
    return { ...UNREADABLE, ...(data?.json() as Partial<Push> | undefined) };
  } catch {
    return UNREADABLE;
  }
}

async function show({ id, tag, title, link, lang }: Push): Promise<void> {
  const shown = await worker.registration.getNotifications({ tag });
  const isRepetition = shown.some(({ data }) => (data as Pick<Push, 'id'> | null)?.id === id);
  await worker.registration.showNotification(title, {
    tag,
    lang,
    icon: '/icon.svg',
    data: { id, link },
    // What takes the place of something else is heard again; what comes twice is not.
    ...(shown.length > 0 && !isRepetition && { renotify: true }),
  });
}

/** Focuses the page if it is open; anything else might lose what somebody types there, so it gets a page of its own. */
async function open(link: string): Promise<void> {
  const place = new URL(link, worker.location.origin);
  const url = place.origin === worker.location.origin ? place.href : worker.location.origin;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = pages.find((page) => page.url === url);
  await (there ? there.focus() : worker.clients.openWindow(url));
}

interface SubscriptionChange {
  oldSubscription?: PushSubscription | null;
  newSubscription?: PushSubscription | null;
}

/** The push service took the address away: asks for another one, and tells the server. */
async function renew({ oldSubscription, newSubscription }: SubscriptionChange): Promise<void> {
  const subscription = newSubscription ?? (await subscribe());
  await fetch('/api/v1/me/devices', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      ...endpointAndKeys(subscription),
      ...(oldSubscription && { replaces: oldSubscription.endpoint }),
    }),
  });
}

async function subscribe(): Promise<PushSubscription> {
  const choices = await fetch('/api/v1/me/push');
  const { serverKey } = (await choices.json()) as { serverKey: string };
  return worker.registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: serverKey,
  });
}

function endpointAndKeys(subscription: PushSubscription) {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, keys: { p256dh: keys?.['p256dh'], auth: keys?.['auth'] } };
}
