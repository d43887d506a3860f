import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPushService, type PushService } from '../push-service.ts';
import { noViolations, openTwoMembers } from './two-members.ts';

let two: Awaited<ReturnType<typeof openTwoMembers>>;
let service: PushService;
let ada: Page;

const NOTE =
  'I read what you wrote about forecasting gusts and would like your advice: our models miss every second ' +
  'storm. In return I can show you what two winters of measurements in Oslo have taught us about towers and ice.';

beforeAll(async () => {
  service = await openPushService();
  two = await openTwoMembers({ FETCH_ALLOW_PRIVATE: '1' });
  ({ ada } = two);
  // A browser without a network of its own reaches no push service: ours stands in for the one it would subscribe at.
  const subscription = JSON.stringify(service.subscription());
  await ada.addInitScript(`
    const subscription = { ...${subscription}, toJSON: () => (${subscription}), unsubscribe: async () => true };
    let current = null;
    Object.defineProperty(PushManager.prototype, 'getSubscription', { value: async () => current });
    Object.defineProperty(PushManager.prototype, 'subscribe', { value: async (options) => {
      window.subscribedWith = options;
      return (current = subscription);
    } });`);
});

afterAll(async () => {
  await two?.close();
  await service.close();
});

const page = () => `${two.instance.address}/settings/notifications`;

/** Hands a push to the service worker as the browser does when one comes in. */
async function deliver(data: string): Promise<void> {
  const session = await ada.context().newCDPSession(ada);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [found] = registrations;
      if (found) resolve(found.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  const origin = two.instance.address;
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  await session.detach();
}

/** The notifications that are shown, as text. */
const shown = () =>
  ada.evaluate<{ title: string; tag: string; data: unknown }[]>(`navigator.serviceWorker.ready
    .then((registration) => registration.getNotifications())
    .then((all) => all.map(({ title, tag, data }) => ({ title, tag, data })))`);

describe('notifications on a device', () => {
  test('say what to do where the browser refused', async () => {
    const other = await ada.context().newPage();
    await other.addInitScript(`
      let permission = 'default';
      Object.defineProperty(Notification, 'permission', { get: () => permission });
      Notification.requestPermission = async () => (permission = 'denied');`);
    await other.goto(page());
    await other.getByRole('button', { name: 'Allow on this device' }).click();
    await other.getByRole('heading', { name: 'Your browser does not allow it' }).waitFor();
    await noViolations(other, 'notifications-refused');
    await other.close();
  });

  test('are allowed, listed and tried', async () => {
    await ada.context().grantPermissions(['notifications'], { origin: two.instance.address });
    await ada.goto(page());
    await ada.getByRole('button', { name: 'Allow on this device' }).click();
    await ada.getByText('It tells you of news as long as you are signed in here.').waitFor();
    const { serverKey } = (await (
      await ada.context().request.get(`${two.instance.address}/api/v1/me/push`)
    ).json()) as { serverKey: string };
    expect(await ada.evaluate('window.subscribedWith')).toEqual({
      userVisibleOnly: true,
      applicationServerKey: serverKey,
    });
    await ada.getByText(/Chrome on Linux, this one/).waitFor();
    await noViolations(ada, 'notifications');
    await ada.getByRole('button', { name: /^Send a test/ }).click();
    await ada.getByText('Sent. It shows within a few seconds.').first().waitFor();
    expect(service.arrived.map(({ push }) => push.tag)).toEqual(['test']);
  });

  test('show once what the server pushed, without a word of its sender, and lead to it', async () => {
    const request = { to: 'ada-osei', reason: 'seeking_advice', note: NOTE, atOnce: true };
    const { id } = (await two.post(two.bo.context(), '/api/v1/requests', request)) as { id: string };
    await expect.poll(() => service.arrived.length, { timeout: 30_000 }).toBe(2);
    const { push } = service.arrived[1]!;
    for (let twice = 0; twice < 2; twice += 1) await deliver(JSON.stringify(push));
    await expect.poll(shown).toEqual([
      {
        title: 'Somebody would like to connect with you',
        tag: push.tag,
        data: { id: push.id, link: `/inbox/${id}` },
      },
    ]);
    await deliver('no JSON');
    await expect.poll(async () => (await shown()).map(({ title }) => title)).toContain('Forthright');
  });

  test('open the page by a click, here and nowhere else', async () => {
    const [worker] = ada.context().serviceWorkers();
    expect(worker).toBeDefined();
    // A browser lets nobody but a person's click open windows, so what would be opened is noted down instead.
    const opened = await worker!.evaluate<string[]>(`(async () => {
      const opened = [];
      clients.openWindow = async (url) => { opened.push(url); };
      const all = await registration.getNotifications();
      const outside = { close() {}, data: { link: 'https://evil.example/x' } };
      for (const notification of [...all, outside]) {
        const event = new Event('notificationclick');
        const waited = [];
        Object.assign(event, { notification, waitUntil: (work) => waited.push(work) });
        dispatchEvent(event);
        await Promise.all(waited);
      }
      return opened;
    })()`);
    const { push } = service.arrived[1]!;
    const { address } = two.instance;
    expect(opened.toSorted()).toEqual([`${address}${push.link}`, `${address}/notices`, address].toSorted());
    expect(await shown()).toEqual([]);
  });

  test('are chosen by kind, and stop on this device', async () => {
    const name = 'Somebody would like to connect';
    await ada.getByRole('switch', { name }).click();
    await ada.getByRole('switch', { name, checked: false }).waitFor(); // once the server has it
    await ada.reload();
    await ada.getByRole('switch', { name, checked: false }).waitFor();
    await ada.getByRole('button', { name: 'Stop on this device' }).click();
    await ada.getByRole('button', { name: 'Allow on this device' }).waitFor();
    await ada.getByText('No device tells you of news.').waitFor();
  });
});
