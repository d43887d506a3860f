import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../src/domain/time.ts';
import { expectProblem, instanceOn, ORIGIN, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

const NOTE = 'I heard your talk on wind power in Oslo and would like to compare notes on forecasting gusts.';

async function sent(from: Visitor, to: string, more = {}): Promise<string> {
  const body = { to, reason: 'seeking_advice', note: NOTE, atOnce: true, ...more };
  const answered = await from.post('/api/v1/requests', body);
  expect(answered.status).toBe(201);
  return answered.body.id;
}

/** The newest notice that the API tells. */
const newestOf = async (who: Visitor) => (await who.get('/api/v1/notices')).body.items[0];

/** An open page: what it has heard since it was last asked. */
async function pageOf(who: Visitor, { app, live }: Instance, headers: Record<string, string> = {}) {
  const sent = { cookie: who.cookie(), 'accept-encoding': 'gzip', ...headers };
  const answer = await app.request(LIVE, { headers: sent });
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-encoding')]).toEqual(
    [200, 'text/event-stream; charset=utf-8', null],
  );
  const reader = answer.body!.getReader();
  let pending: ReturnType<typeof reader.read> | undefined;
  const read = async () => {
    pending ??= reader.read();
    const nothing = new Promise<null>((resolve) => setImmediate(() => setImmediate(() => resolve(null))));
    const chunk = await Promise.race([pending, nothing]);
    if (chunk) pending = undefined;
    return chunk;
  };
  return {
    leave: () => reader.cancel(),
    async heard(): Promise<string> {
      await live.look();
      let text = '';
      for (let chunk = await read(); chunk; chunk = await read()) {
        if (chunk.done) return `${text}(end)`;
        text += new TextDecoder().decode(chunk.value);
      }
      return text;
    },
  };
}

const LIVE = `${ORIGIN}/api/v1/me/live`;
const event = (id: string) => `event: notice\nid: ${id}\ndata: {}\n\n`;
const HELLO = 'retry: 3000\n\n';

/** Two processes on one database, and two members, each at a page of one of them. */
async function two(opened: Parameters<typeof instanceOn>[0], surname = '') {
  const [here, there] = [instanceOn(opened), instanceOn(opened)];
  const [ada, bo] = [await here.member(`Ada${surname}`), await here.member(`Bo${surname}`)];
  return { here, there, ada, bo };
}

eachDatabase('an open page', (opened) => {
  test('hears that a request arrived at another process, once, and no word of it', async () => {
    const { here, there, ada, bo } = await two(opened());
    const [one, other] = [await pageOf(ada, here), await pageOf(bo, there)];
    expect([await one.heard(), await other.heard()]).toEqual([HELLO, HELLO]);
    await sent(bo, 'ada');
    expect(await one.heard()).toBe(event((await newestOf(ada)).id));
    expect([await one.heard(), await other.heard()]).toEqual(['', '']);
  });

  test('hears of each thing at the moment at which the news tell it', async () => {
    const { here, there, ada, bo } = await two(opened());
    const id = await sent(bo, 'ada');
    const page = await pageOf(bo, there);
    const sleep = (pause: number) => {
      for (const { deps } of [here, there]) deps.clock.now += pause;
    };
    await ada.post(`/api/v1/requests/${id}/accept`);
    sleep(10 * SECOND - 1);
    expect(await page.heard()).toBe(HELLO);
    sleep(1);
    expect(await page.heard()).toBe(event((await newestOf(bo)).id));
  });

  test('hears the same, whether it is ignored, reported, or nobody looked', async () => {
    const heard: string[] = [];
    for (const answer of ['', 'ignore', 'report']) {
      const { here, there, ada, bo } = await two(opened(), answer);
      const id = await sent(bo, `ada${answer}`);
      const page = await pageOf(bo, there);
      if (answer !== '') expect((await ada.post(`/api/v1/requests/${id}/${answer}`)).status).toBe(200);
      const said = [await page.heard()];
      for (const { deps } of [here, there]) deps.clock.now += 30 * DAY - 1;
      said.push(await page.heard());
      there.deps.clock.now += 1;
      said.push((await page.heard()).replace(/id: .+/, 'id: one'));
      heard.push(said.join('|'));
    }
    expect(heard[0]).toContain('event: notice');
    expect([heard[1], heard[2]]).toEqual([heard[0], heard[0]]);
  });

  test('hears what it missed when it comes back to another process', async () => {
    const { here, there, ada, bo } = await two(opened());
    const page = await pageOf(ada, here);
    const first = await sent(bo, 'ada');
    const { id } = await newestOf(ada);
    expect(await page.heard()).toBe(HELLO + event(id));
    await page.leave();
    await bo.post(`/api/v1/sent/${first}/withdraw`);
    for (const { deps } of [here, there]) deps.clock.now += DAY;
    const eve = await here.member('Eve');
    await sent(eve, 'ada');
    for (const { deps } of [here, there]) deps.clock.now += MINUTE;
    const next = (await newestOf(ada)).id;
    const back = await pageOf(ada, there, { 'last-event-id': id });
    expect(await back.heard()).toBe(HELLO + event(next));
    expect(await (await pageOf(ada, there)).heard()).toBe(HELLO);
    expect(await (await pageOf(ada, there, { 'last-event-id': 'nonsense' })).heard()).toBe(HELLO);
  });

  test('hears that the server lives, and ends with its session', async () => {
    const { here, there, ada } = await two(opened());
    const page = await pageOf(ada, there);
    expect(await page.heard()).toBe(HELLO);
    there.deps.clock.now += 25 * SECOND;
    expect([await page.heard(), await page.heard()]).toEqual([':\n\n', '']);
    await here.deps.store.signIns.endSessions(ada.viewer.memberId);
    there.deps.clock.now += 25 * SECOND;
    expect(await page.heard()).toBe('(end)');
    expectProblem(await ada.get('/api/v1/me/live'), 401, 'signed-out');
  });

  test('hears nothing more once its session has ended', async () => {
    const { here, ada, bo } = await two(opened());
    const page = await pageOf(ada, here);
    const id = await sent(bo, 'ada');
    expect(id).toBeTruthy();
    await here.deps.store.signIns.endSessions(ada.viewer.memberId);
    expect(await page.heard()).toBe(`${HELLO}(end)`);
  });

  test('is one of at most five of a member', async () => {
    const { here, ada, bo } = await two(opened());
    const pages = await Promise.all([1, 2, 3, 4, 5].map(() => pageOf(ada, here)));
    expectProblem(await ada.get('/api/v1/me/live'), 429, 'too-many-streams');
    await pageOf(bo, here);
    await pages[0]!.leave();
    await pageOf(ada, here);
  });

  test('ends when the server stops', async () => {
    const { here, ada } = await two(opened());
    const page = await pageOf(ada, here);
    here.live.close();
    expect(await page.heard()).toBe(`${HELLO}(end)`);
  });

  test('is forgotten when its connection breaks', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const server = createServer(getRequestListener(instance.app.fetch)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/me/live`;
    const leaving = new AbortController();
    const headers = { cookie: ada.cookie(), 'accept-encoding': 'gzip' };
    for (let count = 0; count < 5; count += 1) {
      const answer = await fetch(address, { headers, signal: leaving.signal });
      const { value } = await answer.body!.getReader().read();
      expect(new TextDecoder().decode(value)).toBe(HELLO);
    }
    expect((await fetch(address, { headers })).status).toBe(429);
    leaving.abort();
    await expect
      .poll(async () => {
        const answer = await fetch(address, { headers, signal: AbortSignal.timeout(5_000) });
        await answer.body?.cancel();
        return answer.status;
      })
      .toBe(200);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
