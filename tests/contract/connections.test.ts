import { expect, test } from 'vitest';
import { DAY, SECOND } from '../../src/domain/time.ts';
import { connectionsPage, conversation, personPage } from '../../src/http/sending-schemas.ts';
import { expectProblem, instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

const NOTE =
  'We both build wind parks; I would like to compare how you forecast gusts with what we tried last winter.';

/** Bo asks Ada, she asks why, he answers, she accepts. */
async function connected(instance: Instance) {
  const [ada, bo] = [await instance.member('Ada'), await instance.member('Bo')];
  const body = {
    to: 'ada',
    reason: 'seeking_advice',
    note: NOTE,
    promise: 'send you our data',
    atOnce: true,
  };
  const { id } = (await bo.post('/api/v1/requests', body)).body;
  await ada.post(`/api/v1/requests/${id}/ask`, { words: 'Which winter?' });
  await bo.post(`/api/v1/sent/${id}/answer`, { words: 'The one of 2025, in Malmö.' });
  expect((await ada.post(`/api/v1/requests/${id}/accept`)).status).toBe(200);
  return { ada, bo, id };
}

const write = (from: Visitor, to: string, text: string) =>
  from.post(`/api/v1/connections/${to}/messages`, { text });
const read = async (who: Visitor, other: string) =>
  conversation.parse((await who.get(`/api/v1/connections/${other}`)).body);

eachDatabase('a connection', (opened) => {
  test('keeps why it began: the request, the ask, the answer and the promise, for both sides', async () => {
    const { ada, bo } = await connected(instanceOn(opened()));
    for (const [who, other, fromViewer] of [
      [ada, 'bo', false],
      [bo, 'ada', true],
    ] as const) {
      expect((await read(who, other)).beginning).toMatchObject({
        fromViewer,
        note: NOTE,
        promise: 'send you our data',
        ask: { question: 'Which winter?', answer: 'The one of 2025, in Malmö.' },
      });
      expect(connectionsPage.parse((await who.get('/api/v1/connections')).body).items).toMatchObject([
        { handle: other, reason: 'seeking_advice', connectedOn: '2026-03-02' },
      ]);
    }
  });

  test('goes on as messages that both can read', async () => {
    const { ada, bo } = await connected(instanceOn(opened()));
    expect((await write(ada, 'bo', ' Thank you, Bo. ')).status).toBe(201);
    expect((await write(bo, 'ada', 'With pleasure.')).status).toBe(201);
    expect((await read(ada, 'bo')).messages.map(({ text, fromMe }) => [text, fromMe])).toEqual([
      ['With pleasure.', false],
      ['Thank you, Bo.', true],
    ]);
  });

  test('shows its messages in pages', async () => {
    const { ada, bo } = await connected(instanceOn(opened()));
    for (const text of ['one', 'two', 'three']) await write(ada, 'bo', text);
    const first = conversation.parse((await bo.get('/api/v1/connections/ada?limit=2')).body);
    expect(first.messages.map(({ text }) => text)).toEqual(['three', 'two']);
    const rest = await bo.get(`/api/v1/connections/ada?limit=2&cursor=${first.nextCursor}`);
    expect(rest.body).toMatchObject({ messages: [{ text: 'one' }], nextCursor: null });
    expectProblem(await bo.get('/api/v1/connections/ada?cursor=nonsense'), 422, 'cursor-unusable');
  });

  test('warns the reader of a first message that asks for money, and tells its writer nothing', async () => {
    const { ada, bo } = await connected(instanceOn(opened()));
    const scam =
      'Invest 500 USDT in my crypto platform today, guaranteed returns of 30% a week. Add me on WhatsApp +49 151 23456789.';
    await write(bo, 'ada', scam);
    expect((await read(ada, 'bo')).messages[0]).toMatchObject({ risk: { level: 'scam' } });
    expect((await read(bo, 'ada')).messages[0]).toMatchObject({ risk: null });
  });

  test('no longer has its texts assessed after thirty days', async () => {
    const instance = instanceOn(opened());
    const { ada, bo } = await connected(instance);
    instance.deps.clock.now += 32 * DAY;
    await write(bo, 'ada', 'Invest 500 USDT in my crypto platform today, guaranteed returns of 30% a week.');
    expect((await read(ada, 'bo')).messages[0]).toMatchObject({ risk: null });
  });

  test('ends when either side ends it, and can be asked for anew', async () => {
    const instance = instanceOn(opened());
    const { ada, bo } = await connected(instance);
    instance.deps.clock.now += 10 * SECOND;
    expect((await ada.send('DELETE', '/api/v1/connections/bo')).status).toBe(204);
    for (const [who, other] of [
      [ada, 'bo'],
      [bo, 'ada'],
    ] as const) {
      expectProblem(await who.get(`/api/v1/connections/${other}`), 404, 'not-connected');
      expectProblem(await write(who, other, 'Hello?'), 404, 'not-connected');
      expect(personPage.parse((await who.get(`/api/v1/people/${other}`)).body).relation.name).toBe('none');
    }
  });

  test('is needed for writing, and a message needs words', async () => {
    const instance = instanceOn(opened());
    const { ada } = await connected(instance);
    const eve = await instance.member('Eve');
    expectProblem(await write(eve, 'ada', 'Hello'), 404, 'not-connected');
    expectProblem(await write(ada, 'bo', '  '), 422, 'message-empty');
    expectProblem(await write(ada, 'bo', 'x'.repeat(5_001)), 422, 'message-too-long');
    expectProblem(await write(ada, 'nobody', 'Hello'), 404, 'no-such-person');
  });
});

eachDatabase('a record of answering', (opened) => {
  test('counts asks and first messages, and is shown with the next request from three on', async () => {
    const instance = instanceOn(opened());
    const { ada, bo } = await connected(instance);
    const standing = async () => (await bo.get('/api/v1/me/budget')).body.standing;
    await write(ada, 'bo', 'Thank you. Shall we talk on Tuesday?');
    instance.deps.clock.now += DAY;
    await write(bo, 'ada', 'Tuesday is fine.');
    expect(await standing()).toBeNull();
    const eve = await instance.member('Eve');
    const body = { to: 'eve', reason: 'seeking_advice', note: NOTE, atOnce: true };
    const { id } = (await bo.post('/api/v1/requests', body)).body;
    await eve.post(`/api/v1/requests/${id}/ask`, { words: 'Which winter?' });
    await bo.post(`/api/v1/sent/${id}/answer`, { words: 'The one of 2025, in Malmö, with the long frost.' });
    expect(await standing()).toMatchObject({ answeredShare: 1, band: 'always', of: 3 });
    expect((await eve.get(`/api/v1/requests/${id}`)).body.context.standing).toEqual({ answeredShare: 1 });
  });

  test('does not count an answer that says nothing', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    for (const [name, words] of [
      ['Ada', 'The one of 2025, in Malmö, with the long frost.'],
      ['Cleo', 'Hi'],
      ['Eve', 'Hello'],
    ] as const) {
      const who = await instance.member(name);
      const body = { to: name.toLowerCase(), reason: 'seeking_advice', note: NOTE, atOnce: true };
      const { id } = (await bo.post('/api/v1/requests', body)).body;
      await who.post(`/api/v1/requests/${id}/ask`, { words: 'Which winter?' });
      expect((await bo.post(`/api/v1/sent/${id}/answer`, { words })).status).toBe(200);
    }
    expect((await bo.get('/api/v1/me/budget')).body.standing).toBeNull();
  });
});

eachDatabase('an export', (opened) => {
  test('holds everything of one’s own, and nothing that a sender may not see', async () => {
    const instance = instanceOn(opened());
    const { ada, bo, id } = await connected(instance);
    await write(ada, 'bo', 'Thank you, Bo.');
    const eve = await instance.member('Eve');
    const body = { to: 'eve', reason: 'seeking_advice', note: NOTE, atOnce: true };
    const hidden = (await bo.post('/api/v1/requests', body)).body.id;
    await eve.post(`/api/v1/requests/${hidden}/report`);
    instance.deps.clock.now += 10 * SECOND;
    const [hers, his] = [await ada.get('/api/v1/me/export'), await bo.get('/api/v1/me/export')];
    expect(hers.headers.get('content-disposition')).toMatch(/attachment/);
    expect(hers.body).toMatchObject({
      member: [{ handle: 'ada' }],
      requests: [{ id, note: NOTE, state: 'accepted' }],
      requestEvents: [{ name: 'ask' }, { name: 'answer' }, { name: 'accept' }],
      directMessages: [{ with: 'bo', fromMe: true, text: 'Thank you, Bo.' }],
      sentRequests: [],
    });
    expect(his.body.sentRequests).toMatchObject([
      { view: { state: 'waiting' } },
      { view: { state: 'accepted' } },
    ]);
    expect(his.text).not.toMatch(/reported|"checked"/);
    expect(his.body.requests).toEqual([]);
  });

  test('is read in parts, however many rows there are', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const rows = Array.from({ length: 4_500 }, (_, n) => ({
      key: `key ${n}`,
      conversation: `thread ${n % 7}`,
      fromOwner: true,
      fromName: 'Ada',
      sentAt: 0,
      text: 'x',
      isCampaign: false,
    }));
    await instance.deps.store.history.addMessages(ada.viewer.memberId, rows);
    const { messages } = (await ada.get('/api/v1/me/export')).body;
    expect(new Set(messages.map(({ key }: { key: string }) => key)).size).toBe(4_500);
    expect(messages).toHaveLength(4_500);
  });
});
