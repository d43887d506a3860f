import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { keptVapidKeys, pushingOver } from '../../src/push/pushing-over.ts';
import { sendPushes } from '../../src/usecases/send-pushes.ts';
import { expectProblem, instanceOn, PASSWORD, PUSHING, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { openPushService, type PushService } from '../push-service.ts';

const NOTE =
  'I heard your talk on wind power in Oslo, see https://evil.example, and would like to compare gusts.';
const WORDS = 'Which of my talks was it, and what would you like to compare?';

let service: PushService;

beforeAll(async () => {
  service = await openPushService();
});
beforeEach(() => {
  service.arrived.length = 0;
  service.answerBy();
});
afterAll(() => service.close());

async function sent(from: Visitor, to: string): Promise<string> {
  const body = { to, reason: 'seeking_advice', note: NOTE, atOnce: true };
  const answered = await from.post('/api/v1/requests', body);
  expect(answered.status).toBe(201);
  return answered.body.id;
}

/** Lets a browser be told, as the page does. */
async function allowed(who: Visitor, subscription = service.subscription()) {
  const answer = await who.post('/api/v1/me/devices', subscription);
  expect([answer.status, answer.body?.code]).toEqual([201, undefined]);
  return { ...subscription, id: answer.body.id as string };
}

const devicesOf = async (who: Visitor) =>
  (await who.get('/api/v1/me/devices')).body.items as {
    id: string;
    isHere: boolean;
    toldAt: string | null;
  }[];

/** Ada, whose browser may be told, and Bo; what is pushed when the job comes by. */
async function start(instance: Instance) {
  const [ada, bo] = [await instance.member('Ada'), await instance.member('Bo')];
  const device = await allowed(ada);
  const pushed = async () => {
    const before = service.arrived.length;
    await sendPushes(instance.pushing);
    return service.arrived.slice(before);
  };
  return { ada, bo, device, pushed, titles: async () => (await pushed()).map(({ push }) => push.title) };
}

eachDatabase('notifications on devices', (opened) => {
  test('reach a device encrypted for it, signed, with a life, an urgency and a topic', async () => {
    const instance = instanceOn(opened());
    const { bo, device, pushed } = await start(instance);
    const id = await sent(bo, 'ada');
    const [arrived, ...more] = await pushed();
    expect(more).toEqual([]);
    expect(arrived?.push).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      tag: expect.stringContaining('notice ') as string,
      title: 'Somebody would like to connect with you',
      link: `/inbox/${id}`,
      lang: 'en',
    });
    expect(arrived?.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: String((2 * DAY) / SECOND),
      urgency: 'normal',
      topic: expect.stringMatching(/^[\w-]{32}$/) as string,
    });
    expect(arrived?.serverKey).toBe(PUSHING.keys.publicKey);
    expect(arrived?.proof).toEqual({
      aud: new URL(device.endpoint).origin,
      sub: PUSHING.subject,
      exp: Math.floor((instance.deps.clock.now + 12 * HOUR) / SECOND),
    });
    expect(await pushed()).toEqual([]);
  });

  test('say nothing that others wrote, and name nobody unless the member wants it', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, pushed } = await start(instance);
    await bo.send('PATCH', '/api/v1/me', { body: { name: 'Bo https://evil.example' } });
    await sent(bo, 'ada');
    expect(JSON.stringify((await pushed()).map(({ push }) => push))).not.toMatch(/Bo|evil|Oslo/);
    await ada.send('PATCH', '/api/v1/me', { body: { namesInPush: true, locale: 'de' } });
    await sent(await instance.member('Eve'), 'ada');
    const mia = await instance.member('Mia');
    await mia.send('PATCH', '/api/v1/me', { body: { name: 'Mia https://evil.example' } });
    await sent(mia, 'ada');
    const told = (await pushed()).map(({ push }) => push);
    expect(told.map(({ title }) => title).toSorted()).toEqual([
      'Eve möchte in Kontakt kommen.',
      'Mia [Link ausgelassen] möchte in Kontakt kommen.',
    ]);
    expect(JSON.stringify(told)).not.toMatch(/evil|Oslo/);
  });

  test('tell what was decided when its sender may know, and nothing that was taken back, seen or is over', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, titles } = await start(instance);
    await allowed(bo);
    const id = await sent(bo, 'ada');
    await ada.post('/api/v1/notices/seen', {});
    expect(await titles()).toEqual([]);
    await ada.post(`/api/v1/requests/${id}/accept`);
    await ada.post(`/api/v1/requests/${id}/undo`);
    instance.deps.clock.now += MINUTE;
    expect(await titles()).toEqual([]);
    await ada.post(`/api/v1/requests/${id}/ask`, { words: WORDS });
    await bo.post(`/api/v1/sent/${id}/answer`, { words: WORDS }); // before anybody was told of the question
    expect(await titles()).toEqual(['Your question was answered']);
    await ada.post(`/api/v1/requests/${id}/accept`);
    expect(await titles()).toEqual([]);
    instance.deps.clock.now += 10 * SECOND;
    expect(await titles()).toEqual(['Your request was accepted']);
  });

  test('go to every device for what the member chose, also for what was planned before it was allowed', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, titles } = await start(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/ask`, { words: WORDS });
    await allowed(bo);
    await allowed(await instance.signsIn('Bo'));
    await ada.post('/api/v1/notices/seen', {});
    instance.deps.clock.now += 3 * DAY;
    expect(await titles()).toEqual(Array(2).fill('A question still waits for your answer'));
    const chosen = await ada.send('PATCH', '/api/v1/me/push', { body: { arrived: false } });
    expect(chosen.body).toMatchObject({
      serverKey: PUSHING.keys.publicKey,
      kinds: { arrived: false, asked: true },
    });
    expect((await ada.get('/api/v1/me/mail')).body.paces.arrived).toBe('daily');
    await sent(await instance.member('Eve'), 'ada');
    expect(await titles()).toEqual([]);
  });

  test('of messages of one person take each other’s place', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, pushed } = await start(instance);
    await ada.post(`/api/v1/requests/${await sent(bo, 'ada')}/accept`);
    instance.deps.clock.now += MINUTE;
    await pushed();
    for (const text of ['One', 'Two']) await bo.post('/api/v1/connections/ada/messages', { text });
    const arrived = await pushed();
    expect(arrived).toHaveLength(2);
    expect(new Set(arrived.map(({ push }) => push.id)).size).toBe(2);
    expect(new Set(arrived.map(({ push, headers }) => `${push.tag} ${String(headers['topic'])}`)).size).toBe(
      1,
    );
    expect(arrived[0]?.push).toMatchObject({ title: 'Somebody wrote to you', link: '/connections/bo' });
  });

  test('wait as long as the push service asks, hold back all else for that device, and then all come', async () => {
    const instance = instanceOn(opened());
    const { bo, titles } = await start(instance);
    let asked = 0;
    service.answerBy((response) => {
      asked += 1;
      response.writeHead(429, { 'retry-after': '7200' }).end();
    });
    await sent(bo, 'ada');
    await sendPushes({ ...instance.pushing, atOnce: 1 });
    await sent(await instance.member('Eve'), 'ada');
    service.answerBy();
    instance.deps.clock.now += 2 * HOUR - MINUTE;
    expect([asked, await titles()]).toEqual([1, ['Somebody would like to connect with you']]);
    instance.deps.clock.now += MINUTE;
    expect(await titles()).toEqual(['Somebody would like to connect with you']);
  });

  test.each([
    ['hangs', () => {}],
    [
      'talks nonsense',
      (response: { socket: { end(text: string): void } | null }) => response.socket?.end('?'),
    ],
    ['fails', (response: { writeHead(status: number): { end(): void } }) => response.writeHead(503).end()],
    [
      'sends us elsewhere',
      (response: { writeHead(status: number, headers: object): { end(): void } }) =>
        response.writeHead(307, { location: `${service.origin}/elsewhere` }).end(),
    ],
  ] as const)(
    'are tried again later where the push service %s, and given up after two days',
    async (_, how) => {
      const instance = instanceOn(opened());
      const { bo, ada, titles } = await start(instance);
      service.answerBy(how as never);
      await sent(bo, 'ada');
      expect(await titles()).toEqual([]);
      service.answerBy();
      expect(await titles()).toEqual([]);
      instance.deps.clock.now += MINUTE;
      expect(await titles()).toEqual(['Somebody would like to connect with you']);
      expect(await devicesOf(ada)).toHaveLength(1);
      service.answerBy(how as never);
      await sent(await instance.member('Eve'), 'ada');
      await titles();
      service.answerBy();
      instance.deps.clock.now += 2 * DAY;
      expect(await titles()).toEqual([]);
    },
  );

  test('end a device that its push service does not know any more', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, device, titles } = await start(instance);
    service.answerBy((response) => response.writeHead(410).end());
    await sent(bo, 'ada');
    expect(await titles()).toEqual([]);
    expect(await devicesOf(ada)).toEqual([]);
    service.answerBy();
    instance.deps.clock.now += HOUR;
    expect(await titles()).toEqual([]);
    service.forget(device.endpoint);
    const again = await allowed(ada, device);
    expectProblem(await ada.post(`/api/v1/me/devices/${again.id}/test`), 410, 'device-gone');
    expect(await devicesOf(ada)).toEqual([]);
  });

  test('never go to an address inside, and end a device that names one', async () => {
    const instance = instanceOn(opened());
    const { ada, bo } = await start(instance);
    const guarded = pushingOver({
      ...instance.deps,
      ...PUSHING,
      asking: { ...PUSHING.asking, isPrivateAllowed: false },
    });
    await sent(bo, 'ada');
    await sendPushes(guarded.pushing);
    expect([service.arrived, await devicesOf(ada)]).toEqual([[], []]);
    const { endpoint, keys } = service.subscription();
    expect(guarded.mayBeTold({ endpoint, ...keys })).toBe(false);
    expect(guarded.mayBeTold({ endpoint: 'https://push.example/x', ...keys })).toBe(true);
    expect(guarded.mayBeTold({ endpoint: 'file:///etc/passwd', ...keys })).toBe(false);
  });

  test('end with the session that allowed them: signed out, ended from the list, or by a new password', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, device, titles } = await start(instance);
    const phone = await instance.signsIn('Ada');
    await allowed(phone);
    const tablet = await instance.signsIn('Ada');
    await allowed(tablet);
    expect((await devicesOf(ada)).map(({ isHere }) => isHere)).toEqual([true, false, false]);
    await tablet.post('/api/auth/sign-out', {});
    expect(await devicesOf(ada)).toHaveLength(2);
    const next = 'another long password';
    await ada.post('/api/v1/me/password', { current: PASSWORD, next });
    expect((await devicesOf(ada)).map(({ id }) => id)).toEqual([device.id]);
    await sent(bo, 'ada');
    expect(await titles()).toHaveLength(1);
    await ada.send('DELETE', `/api/v1/me/devices/${device.id}`);
    await sent(await instance.member('Eve'), 'ada');
    expect(await titles()).toEqual([]);
  });

  test('end when the key of the instance changes, and when the account is deleted', async () => {
    const instance = instanceOn(opened());
    const { ada, bo } = await start(instance);
    await sent(bo, 'ada');
    await sendPushes({ ...instance.pushing, serverKey: 'another' });
    expect([service.arrived, await devicesOf(ada)]).toEqual([[], []]);
    await allowed(ada);
    await ada.post('/api/v1/me/leaving', { password: PASSWORD, atOnce: true });
    expect(await instance.deps.store.devices.of(ada.viewer.memberId)).toEqual([]);
  });

  test('are allowed for ten devices at most, and once for each browser', async () => {
    const instance = instanceOn(opened());
    const { ada, device } = await start(instance);
    await allowed(ada); // the same session, and so the same browser
    expect(await devicesOf(ada)).toHaveLength(1);
    for (let more = 1; more < 10; more += 1) await allowed(await instance.signsIn('Ada'));
    const eleventh = await instance.signsIn('Ada');
    expectProblem(await eleventh.post('/api/v1/me/devices', service.subscription()), 409, 'too-many-devices');
    const [first] = await devicesOf(ada);
    expect(first?.id).not.toBe(device.id);
    await ada.send('DELETE', `/api/v1/me/devices/${first!.id}`);
    const renewed = await allowed(eleventh);
    const changed = { ...service.subscription(), replaces: renewed.endpoint };
    expect((await eleventh.post('/api/v1/me/devices', changed)).status).toBe(201);
    expect(await devicesOf(ada)).toHaveLength(10);
  });

  test('refuse what no browser hands over, and devices of others', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, device } = await start(instance);
    const good = service.subscription();
    const wrong = [
      { ...good, endpoint: 'ftp://127.0.0.1/x' },
      { ...good, keys: { ...good.keys, p256dh: 'AAAA' } },
      { ...good, keys: { ...good.keys, auth: 'AAAA' } },
    ];
    for (const one of wrong) expectProblem(await ada.post('/api/v1/me/devices', one), 422, 'device-unusable');
    expectProblem(
      await ada.post('/api/v1/me/devices', { ...good, endpoint: 'x'.repeat(2_000) }),
      422,
      'not-readable',
    );
    for (const id of [device.id, instance.deps.newId()]) {
      expectProblem(await bo.send('DELETE', `/api/v1/me/devices/${id}`), 404, 'no-such-device');
      expectProblem(await bo.post(`/api/v1/me/devices/${id}/test`), 404, 'no-such-device');
    }
    expect(await devicesOf(ada)).toHaveLength(1);
  });

  test('can be tried, and say so when the push service does not take it', async () => {
    const instance = instanceOn(opened());
    const { ada, device } = await start(instance);
    expect((await ada.post(`/api/v1/me/devices/${device.id}/test`)).status).toBe(204);
    expect(service.arrived.map(({ push }) => push)).toMatchObject([
      { title: 'This is how Forthright tells you of news on this device.', link: '/settings/notifications' },
    ]);
    expect((await devicesOf(ada))[0]?.toldAt).not.toBeNull();
    service.answerBy((response) => response.writeHead(500).end());
    expectProblem(await ada.post(`/api/v1/me/devices/${device.id}/test`), 502, 'push-not-taken');
  });

  test('are taken along in an export without what they are reached by', async () => {
    const instance = instanceOn(opened());
    const { ada, device } = await start(instance);
    await ada.send('PATCH', '/api/v1/me/push', { body: { arrived: false } });
    const { body, text } = await ada.get('/api/v1/me/export');
    expect(body).toMatchObject({
      devices: [{ id: device.id }],
      deliveryChoices: [{ via: 'push', kind: 'arrived', pace: 'never' }],
    });
    expect(text).not.toContain(device.endpoint);
    expect(text).not.toContain(device.keys.auth);
  });

  test('are signed with one pair of keys by all processes that share a database', async () => {
    const { deps } = instanceOn(opened());
    const several = await Promise.all([keptVapidKeys(deps), keptVapidKeys(deps), keptVapidKeys(deps)]);
    expect(new Set(several.map(({ privateKey }) => privateKey)).size).toBe(1);
    expect(await keptVapidKeys(deps)).toEqual(several[0]);
  });
});
