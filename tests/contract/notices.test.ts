import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { noticesPage, type NoticeView } from '../../src/http/notice-schemas.ts';
import { deliverRequests } from '../../src/usecases/deliver-request.ts';
import { expireRequests } from '../../src/usecases/expire-requests.ts';
import { expectProblem, instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

const NOTE = 'I heard your talk on wind power in Oslo and would like to compare notes on forecasting gusts.';
const WORDS = 'Which of my talks was it, and what would you like to compare?';

async function sent(from: Visitor, to: string, more = {}): Promise<string> {
  const body = { to, reason: 'seeking_advice', note: NOTE, atOnce: true, ...more };
  const answered = await from.post('/api/v1/requests', body);
  expect(answered.status).toBe(201);
  return answered.body.id;
}

const noticesOf = async (who: Visitor): Promise<NoticeView[]> =>
  noticesPage.parse((await who.get('/api/v1/notices')).body).items;
const kindsOf = async (who: Visitor) => (await noticesOf(who)).map(({ kind }) => kind);
const unseenOf = async (who: Visitor) => (await who.get('/api/v1/me')).body.unseenNotices;

const adaAndBo = async (instance: Instance) =>
  [await instance.member('Ada'), await instance.member('Bo')] as const;

eachDatabase('notices', (opened) => {
  test('tell the recipient that a request arrived, once it is delivered', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sent(bo, 'ada', { atOnce: false });
    expect(await kindsOf(ada)).toEqual([]);
    instance.deps.clock.now += 15 * MINUTE;
    await deliverRequests(instance.deps);
    expect(await noticesOf(ada)).toMatchObject([
      { kind: 'arrived', aboutId: id, isSeen: false, other: { handle: 'bo', name: 'Bo' } },
    ]);
    expect(await kindsOf(bo)).toEqual([]);
  });

  test('tell the whole way: asked, reminded, answered, accepted, written to', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/ask`, { words: WORDS });
    expect(await kindsOf(bo)).toEqual(['asked']);
    instance.deps.clock.now += 3 * DAY;
    expect(await kindsOf(bo)).toEqual(['reminder', 'asked']);
    instance.deps.clock.now += HOUR;
    await bo.post(`/api/v1/sent/${id}/answer`, { words: WORDS });
    expect(await kindsOf(ada)).toEqual(['answered', 'arrived']);
    await ada.post(`/api/v1/requests/${id}/accept`);
    instance.deps.clock.now += 10 * SECOND - 1;
    expect(await kindsOf(bo)).toEqual(['reminder', 'asked']);
    instance.deps.clock.now += 1;
    expect((await kindsOf(bo))[0]).toBe('accepted');
    await ada.post('/api/v1/connections/bo/messages', { text: 'Good to know you.' });
    expect((await kindsOf(bo))[0]).toBe('message');
    instance.deps.clock.now += 90 * DAY;
    expect(await kindsOf(bo)).toEqual(['message', 'accepted', 'reminder', 'asked']);
  });

  test('remind nobody who has answered', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/ask`, { words: WORDS });
    await bo.post(`/api/v1/sent/${id}/answer`, { words: WORDS });
    instance.deps.clock.now += 4 * DAY;
    expect(await kindsOf(bo)).toEqual(['asked']);
  });

  test('say nothing of an acceptance or a decline that was taken back in time', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/accept`);
    await ada.post(`/api/v1/requests/${id}/undo`);
    await ada.post(`/api/v1/requests/${id}/decline`, { words: 'I keep my circle small.' });
    instance.deps.clock.now += 23 * HOUR;
    expect(await kindsOf(bo)).toEqual([]);
    await ada.post(`/api/v1/requests/${id}/undo`);
    instance.deps.clock.now += 28 * DAY;
    expect(await kindsOf(bo)).toEqual([]);
    instance.deps.clock.now += DAY + HOUR;
    expect(await kindsOf(bo)).toEqual(['ended']);
  });

  test('tell of a decline after a day, and of an end at its moment, whether or not a job came by', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const declined = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${declined}/decline`, { words: 'I keep my circle small.' });
    const eve = await instance.member('Eve');
    await sent(bo, 'eve');
    instance.deps.clock.now += DAY;
    expect(await kindsOf(bo)).toEqual(['declined']);
    instance.deps.clock.now += 29 * DAY;
    expect(await kindsOf(bo)).toEqual(['ended', 'declined']);
    await expireRequests(instance.deps);
    await expireRequests(instance.deps);
    expect(await kindsOf(bo)).toEqual(['ended', 'declined']);
    expect(await kindsOf(eve)).toEqual(['arrived']);
  });

  test('tell both when their requests cross', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await sent(bo, 'ada', { atOnce: false });
    expect((await sent(ada, 'bo', { atOnce: false })) ?? null).toBeNull();
    expect([await kindsOf(ada), await kindsOf(bo)]).toEqual([[], []]);
    instance.deps.clock.now += 10 * SECOND;
    expect([await kindsOf(ada), await kindsOf(bo)]).toEqual([['connected'], ['accepted']]);
  });

  test('say nothing to somebody who blocked the other, neither before nor after', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await sent(bo, 'ada');
    expect(await kindsOf(ada)).toEqual(['arrived']);
    await ada.post('/api/v1/people/bo/block');
    expect(await kindsOf(ada)).toEqual([]);
    instance.deps.clock.now += 52 * DAY;
    await sent(bo, 'ada');
    expect(await kindsOf(ada)).toEqual([]);
    expect(await kindsOf(bo)).toEqual(['ended']);
  });

  test('are seen one by one or all at once, and counted until then', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    await sent(bo, 'ada');
    await sent(eve, 'ada');
    expect(await unseenOf(ada)).toBe(2);
    const [first] = await noticesOf(ada);
    expect((await bo.post('/api/v1/notices/seen', { ids: [first!.id] })).status).toBe(204); // not theirs
    expect(await unseenOf(ada)).toBe(2);
    expect((await ada.post('/api/v1/notices/seen', { ids: [first!.id] })).status).toBe(204);
    expect(await unseenOf(ada)).toBe(1);
    expect((await noticesOf(ada)).map(({ isSeen }) => isSeen)).toEqual([true, false]);
    await ada.post('/api/v1/notices/seen', {});
    expect(await unseenOf(ada)).toBe(0);
  });

  test('are not seen before they are due, though they are marked all at once', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/decline`, { words: '' });
    await bo.post('/api/v1/notices/seen', {});
    instance.deps.clock.now += DAY;
    expect(await unseenOf(bo)).toBe(1);
  });

  test('come in pages, and refuse a cursor that is not theirs', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    for (const name of ['Bo', 'Eve', 'Mia']) await sent(await instance.member(name), 'ada');
    const first = noticesPage.parse((await ada.get('/api/v1/notices?limit=2')).body);
    const rest = noticesPage.parse(
      (await ada.get(`/api/v1/notices?limit=2&cursor=${first.nextCursor}`)).body,
    );
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3);
    expectProblem(await ada.get('/api/v1/notices?cursor=W10'), 422, 'cursor-unusable');
  });

  test('are taken along in an export as far as they are due', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/decline`, { words: '' });
    const taken = async () => (await bo.get('/api/v1/me/export')).body.notices;
    expect(await taken()).toEqual([]);
    instance.deps.clock.now += DAY;
    expect(await taken()).toMatchObject([{ kind: 'declined', aboutId: id }]);
  });
});
