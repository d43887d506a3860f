import { expect, test } from 'vitest';
import { DAY, SECOND } from '../../src/domain/time.ts';
import { followUpsPage, waiting } from '../../src/http/waiting-schemas.ts';
import { expectProblem, instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

type Member = Awaited<ReturnType<Instance['member']>>;

const NOTE =
  'I heard your talk on wind power in Oslo and would like to compare how you forecast gusts with what we tried last winter.';
const PROMISE = 'I will send the measurements of two winters.';

const send = async (from: Visitor, to: string, more: Record<string, unknown> = {}): Promise<string> => {
  const request = { to, reason: 'seeking_advice', note: NOTE, promise: PROMISE, atOnce: true, ...more };
  const sent = await from.post('/api/v1/requests', request);
  expect([sent.status, sent.body?.detail]).toEqual([201, undefined]);
  return sent.body.id;
};
const answer = (by: Visitor, id: string, verb: string, words?: string) =>
  by.post(`/api/v1/requests/${id}/${verb}`, words === undefined ? {} : { words });
const write = (from: Visitor, to: string, text: string) =>
  from.post(`/api/v1/connections/${to}/messages`, { text });
const waitingOf = async (who: Visitor) => waiting.parse((await who.get('/api/v1/waiting')).body);
const followUpsOf = async (who: Visitor, query = '') =>
  followUpsPage.parse((await who.get(`/api/v1/follow-ups${query}`)).body).items;

async function adaAndBo(instance: Instance): Promise<[Member, Member]> {
  return [await instance.member('Ada'), await instance.member('Bo')];
}

async function connected(instance: Instance, more = {}): Promise<[Member, Member]> {
  const [ada, bo] = await adaAndBo(instance);
  expect((await answer(ada, await send(bo, 'ada', more), 'accept')).status).toBe(200);
  instance.deps.clock.now += 11 * SECOND;
  return [ada, bo];
}

eachDatabase('a promise', (opened) => {
  test('is read with the request, before anything is accepted', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await send(bo, 'ada');
    expect((await ada.get(`/api/v1/requests/${id}`)).body).toMatchObject({ promise: PROMISE });
  });

  test('is a text of the sender, and warned of like the note', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const promise = 'I will send you the wallet address for the bitcoin investment with guaranteed profit.';
    const id = await send(bo, 'ada', { promise });
    expect((await ada.get(`/api/v1/requests/${id}`)).body.assessment.risk.level).not.toBe('ok');
  });

  test('becomes a follow-up of both once the acceptance is told, and not before', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await send(bo, 'ada');
    await answer(ada, id, 'accept');
    expect(await followUpsOf(bo)).toEqual([]);
    expect(await followUpsOf(ada)).toEqual([]);
    instance.deps.clock.now += 10 * SECOND;
    const [[owed], [awaited]] = [await followUpsOf(bo), await followUpsOf(ada)];
    expect(owed).toMatchObject({ side: 'owed', text: PROMISE, with: { handle: 'ada' }, isDue: false });
    expect(awaited).toMatchObject({ side: 'awaited', text: PROMISE, with: { handle: 'bo' } });
    instance.deps.clock.now += 7 * DAY;
    expect(await waitingOf(bo)).toMatchObject({
      onMe: { followUps: [{ isDue: true }] },
      hanging: { count: 1, most: 20 },
    });
    expect((await waitingOf(ada)).onThem.followUps).toMatchObject([{ isDue: true }]);
  });

  test('goes with an acceptance that is taken back', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await send(bo, 'ada');
    await answer(ada, id, 'accept');
    await answer(ada, id, 'undo');
    instance.deps.clock.now += DAY;
    expect(await followUpsOf(bo)).toEqual([]);
    expect(await followUpsOf(ada)).toEqual([]);
  });

  test.each(['ignore', 'report'])(
    'tells its sender nothing of a request that is met with: %s',
    async (verb) => {
      const instance = instanceOn(opened());
      const [ada, bo] = await adaAndBo(instance);
      const eve = await instance.member('Eve');
      await send(bo, 'eve');
      const before = await waitingOf(bo);
      await answer(eve, (await eve.get('/api/v1/inbox')).body.items[0].id, verb);
      instance.deps.clock.now += DAY;
      expect(await waitingOf(bo)).toEqual(before);
      expect((await waitingOf(ada)).onMe.requests).toBe(0);
    },
  );

  test('is done for both when either says so', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await connected(instance);
    const id = (await followUpsOf(ada))[0]!.id;
    expect((await ada.post(`/api/v1/follow-ups/${id}/done`)).status).toBe(204);
    expect((await ada.post(`/api/v1/follow-ups/${id}/done`)).status).toBe(204);
    expect(await followUpsOf(bo)).toEqual([]);
    expect(await followUpsOf(ada)).toEqual([]);
  });

  test('is put off by the one who waits, for themselves', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await connected(instance);
    const { id, dueAt } = (await followUpsOf(bo))[0]!;
    const until = new Date(instance.deps.clock.now + 30 * DAY).toISOString();
    expect((await ada.post(`/api/v1/follow-ups/${id}/snooze`, { until })).status).toBe(204);
    expect((await followUpsOf(ada))[0]!.dueAt).toBe(until);
    expect((await followUpsOf(bo))[0]!.dueAt).toBe(dueAt);
    expectProblem(await bo.post(`/api/v1/follow-ups/${id}/snooze`, { until }), 409, 'not-yours-to-put-off');
    const past = new Date(instance.deps.clock.now).toISOString();
    expectProblem(await ada.post(`/api/v1/follow-ups/${id}/snooze`, { until: past }), 422, 'date-not-ahead');
    await bo.post(`/api/v1/follow-ups/${id}/done`);
    expectProblem(await ada.post(`/api/v1/follow-ups/${id}/snooze`, { until }), 409, 'follow-up-done');
  });

  test.each(['block', 'end'])('goes when the connection ends: %s', async (how) => {
    const instance = instanceOn(opened());
    const [ada, bo] = await connected(instance);
    if (how === 'block') await ada.post('/api/v1/people/bo/block');
    else await ada.send('DELETE', '/api/v1/connections/bo');
    expect(await followUpsOf(ada)).toEqual([]);
    expect(await followUpsOf(bo)).toEqual([]);
  });
});

eachDatabase('a follow-up of one’s own', (opened) => {
  test('is seen by oneself alone, and paged by the day it is due', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await connected(instance, { promise: '' });
    const at = (days: number) => new Date(instance.deps.clock.now + days * DAY).toISOString();
    for (const days of [3, 1, 2]) {
      const given = { with: 'bo', text: `In ${days}`, dueAt: at(days) };
      expect((await ada.post('/api/v1/follow-ups', given)).status).toBe(201);
    }
    const first = followUpsPage.parse((await ada.get('/api/v1/follow-ups?limit=2')).body);
    expect(first.items.map(({ text }) => text)).toEqual(['In 1', 'In 2']);
    const rest = await followUpsOf(ada, `?limit=2&cursor=${first.nextCursor}`);
    expect(rest.map(({ text }) => text)).toEqual(['In 3']);
    expect(await followUpsOf(bo)).toEqual([]);
    expectProblem(await bo.post(`/api/v1/follow-ups/${rest[0]!.id}/done`), 404, 'no-such-follow-up');
    expect(await followUpsOf(ada, '?with=bo')).toHaveLength(3);
    expect((await ada.get('/api/v1/me/export')).body.followUps).toHaveLength(3);
  });

  test('wants a connection, words and a day to come', async () => {
    const instance = instanceOn(opened());
    const [ada] = await connected(instance);
    await instance.member('Eve');
    const dueAt = new Date(instance.deps.clock.now + DAY).toISOString();
    const add = (more: object) =>
      ada.post('/api/v1/follow-ups', { with: 'bo', text: 'Write', dueAt, ...more });
    expectProblem(await add({ with: 'eve' }), 404, 'not-connected');
    expectProblem(await add({ with: 'nobody' }), 404, 'no-such-person');
    expectProblem(await add({ text: '  ' }), 422, 'text-missing');
    expectProblem(await add({ text: 'x'.repeat(301) }), 422, 'text-too-long');
    expectProblem(await add({ dueAt: '2020-01-01T00:00:00Z' }), 422, 'date-not-ahead');
    expectProblem(await add({ dueAt: 'soon' }), 422, 'not-readable');
    expectProblem(await ada.get('/api/v1/follow-ups?cursor=x'), 422, 'cursor-unusable');
  });
});

eachDatabase('what waits', (opened) => {
  test('is questions, requests and threads, on the side of whoever has to act', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await send(bo, 'ada');
    expect((await waitingOf(ada)).onMe).toMatchObject({ requests: 1, asks: [] });
    expect((await waitingOf(bo)).onThem).toMatchObject({ requests: 1 });
    await answer(ada, id, 'ask', 'Which talk?');
    expect((await waitingOf(ada)).onThem.asks).toMatchObject([{ id, name: 'Bo', question: 'Which talk?' }]);
    expect(await waitingOf(bo)).toMatchObject({
      onMe: { asks: [{ id, name: 'Ada', question: 'Which talk?' }] },
      onThem: { requests: 0 },
      hanging: { count: 1 },
    });
    await answer(ada, id, 'accept');
    instance.deps.clock.now += 11 * SECOND;
    await write(ada, 'bo', 'Shall we talk on Tuesday?');
    expect((await waitingOf(bo)).onMe.threads).toMatchObject([{ with: { handle: 'ada' }, isLate: false }]);
    expect((await waitingOf(ada)).onThem.threads).toEqual([]);
    instance.deps.clock.now += 14 * DAY;
    expect((await waitingOf(bo)).onMe.threads).toMatchObject([{ isLate: true }]);
    expect((await waitingOf(ada)).onThem.threads).toMatchObject([{ with: { handle: 'bo' } }]);
    await write(bo, 'ada', 'Gladly, at ten.');
    expect((await waitingOf(bo)).onMe.threads).toEqual([]);
    expect((await waitingOf(ada)).onThem.threads).toEqual([]);
    expect((await waitingOf(ada)).onMe.threads).toHaveLength(1);
  });

  test('asks its sender the same whether the question’s request was ignored meanwhile or not', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await send(bo, 'ada');
    await answer(ada, id, 'ask', 'Which talk?');
    const before = await waitingOf(bo);
    await answer(ada, id, 'ignore');
    expect(await waitingOf(bo)).toEqual(before);
  });
});
