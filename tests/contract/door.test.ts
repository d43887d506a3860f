import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { door, doorCode, doorCodes, doorPreview, heldPage } from '../../src/http/door-schemas.ts';
import { inboxPage, requestCard } from '../../src/http/schemas.ts';
import { personPage, sentOutcome, sentRequest } from '../../src/http/sending-schemas.ts';
import { deliverRequests } from '../../src/usecases/deliver-request.ts';
import { openAfterPause } from '../../src/usecases/open-after-pause.ts';
import { expectProblem, instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

const NOTE =
  'I heard your talk on wind power in Oslo and would like to compare how you forecast gusts with what we tried last winter.';
const QUESTION = 'Which of my projects is it about?';
const OPEN = {
  rows: { stranger: 'show', contact_of_contact: 'show', same_place: 'show', confirmed_recruiter: 'show' },
  question: '',
  askWords: '',
  declineWords: '',
  pausedUntil: null as string | null,
};

const iso = (at: number) => new Date(at).toISOString();
const setDoor = (by: Visitor, { rows = {}, ...more }: { rows?: object } & Record<string, unknown>) =>
  by.send('PUT', '/api/v1/me/door', { body: { ...OPEN, ...more, rows: { ...OPEN.rows, ...rows } } });
const send = (from: Visitor, to: string, more: Record<string, unknown> = {}) =>
  from.post('/api/v1/requests', { to, reason: 'seeking_advice', note: NOTE, atOnce: true, ...more });

async function sentId(from: Visitor, to: string, more = {}): Promise<string> {
  const sent = await send(from, to, more);
  expect([sent.status, sent.body?.detail]).toEqual([201, undefined]);
  return sentOutcome.parse(sent.body).id!;
}

const inboxOf = async (who: Visitor) => inboxPage.parse((await who.get('/api/v1/inbox')).body);
const heldBy = async (who: Visitor) => heldPage.parse((await who.get('/api/v1/me/door/held')).body).items;
const viewOf = async (from: Visitor, id: string) =>
  sentRequest.parse((await from.get(`/api/v1/sent/${id}`)).body);
const cardOf = async (who: Visitor, id: string) =>
  requestCard.parse((await who.get(`/api/v1/requests/${id}`)).body);

const adaAndBo = async (instance: Instance) =>
  [await instance.member('Ada'), await instance.member('Bo')] as const;

eachDatabase('a door that holds', (opened) => {
  test('keeps a request beside the inbox until its owner lets it in', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    expect(door.parse((await setDoor(ada, { rows: { stranger: 'hold' } })).body).rows.stranger).toBe('hold');
    const id = await sentId(bo, 'ada');
    expect(await inboxOf(ada)).toMatchObject({ items: [], open: 0, held: 1 });
    expect((await heldBy(ada)).map((one) => one.id)).toEqual([id]);
    expectProblem(await ada.get(`/api/v1/requests/${id}`), 404, 'no-such-request');
    expect((await ada.post(`/api/v1/me/door/held/${id}/let-in`)).status).toBe(204);
    expect(await inboxOf(ada)).toMatchObject({ items: [{ id }], held: 0 });
    expect((await cardOf(ada, id)).door).toEqual({ by: 'stranger', action: 'hold', answer: null });
    expectProblem(await ada.post(`/api/v1/me/door/held/${id}/let-in`), 404, 'no-such-request');
  });

  test('leaves a week at least to whoever is let in, and nobody in whose time is over', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    await setDoor(ada, { rows: { stranger: 'hold' } });
    const late = await sentId(bo, 'ada');
    instance.deps.clock.now += 2 * DAY;
    const later = await sentId(eve, 'ada');
    instance.deps.clock.now += 27 * DAY;
    await ada.post(`/api/v1/me/door/held/${later}/let-in`);
    expect((await viewOf(eve, later)).deadline).toBe(iso(instance.deps.clock.now + 7 * DAY));
    instance.deps.clock.now += DAY;
    expect(await heldBy(ada)).toEqual([]);
    expectProblem(await ada.post(`/api/v1/me/door/held/${late}/let-in`), 409, 'not-possible-now');
  });

  test('lets nobody look at or let in what is held by another', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, { rows: { stranger: 'hold' } });
    const id = await sentId(bo, 'ada');
    for (const who of [bo, await instance.member('Eve')]) {
      expect(await heldBy(who)).toEqual([]);
      expectProblem(await who.post(`/api/v1/me/door/held/${id}/let-in`), 404, 'no-such-request');
    }
  });

  test('makes way when its owner asks the sender, without telling', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, { rows: { stranger: 'hold' } });
    const theirs = await sentId(bo, 'ada');
    const before = await viewOf(bo, theirs);
    const own = await sentId(ada, 'bo');
    expect(await viewOf(bo, theirs)).toEqual(before);
    expect((await inboxOf(bo)).items.map(({ id }) => id)).toEqual([own]);
    expect(await heldBy(ada)).toEqual([]);
  });
});

eachDatabase('a door that acts', (opened) => {
  test('asks in its owner’s words, says so, and counts in nobody’s record', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, { rows: { stranger: 'ask' }, askWords: QUESTION });
    const before = (await bo.get('/api/v1/me/budget')).body.left;
    const id = await sentId(bo, 'ada');
    expect(await viewOf(bo, id)).toMatchObject({
      state: 'asked',
      ask: { question: QUESTION, isAutomatic: true },
    });
    expect((await bo.get('/api/v1/me/budget')).body.left).toBe(before - 1);
    await bo.post(`/api/v1/sent/${id}/answer`, { words: 'The one on gusts, which you showed in March.' });
    expect(await cardOf(ada, id)).toMatchObject({ state: 'waiting', ask: { isAutomatic: true } });
    await ada.post(`/api/v1/requests/${id}/ask`, { words: 'And what do you need?' });
    expect(await viewOf(bo, id)).toMatchObject({
      ask: { question: 'And what do you need?', isAutomatic: false },
    });
  });

  test('declines kindly, told a day later, and its owner may take it back until then', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, { rows: { stranger: 'decline' }, declineWords: 'I keep my circle small.' });
    const id = await sentId(bo, 'ada');
    expect(await viewOf(bo, id)).toMatchObject({ state: 'waiting', sentence: '' });
    expect((await cardOf(ada, id)).mayAnswer).toContain('undo');
    instance.deps.clock.now += DAY;
    expect(await viewOf(bo, id)).toMatchObject({ state: 'declined', sentence: 'I keep my circle small.' });
  });

  test('does to a blocked sender what it does to anybody, so that they cannot tell', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    await setDoor(ada, { rows: { stranger: 'ask' }, askWords: QUESTION });
    await ada.post('/api/v1/people/bo/block');
    const views = [];
    for (const who of [bo, eve]) {
      const view = await viewOf(who, await sentId(who, 'ada'));
      views.push({ ...view, id: '' });
    }
    expect(views[0]).toEqual(views[1]);
    expect((await inboxOf(ada)).items.map(({ sender }) => sender.name)).toEqual(['Eve']);
  });

  test('treats a contact of a contact otherwise only where the one in between agreed to be named', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    for (const who of [ada, bo]) {
      await eve.post(`/api/v1/requests/${await sentId(who, 'eve')}/accept`, {});
    }
    await setDoor(ada, { rows: { stranger: 'hold', contact_of_contact: 'show' } });
    const hidden = await sentId(bo, 'ada');
    expect((await heldBy(ada)).map(({ id }) => id)).toEqual([hidden]);
    await bo.post(`/api/v1/sent/${hidden}/withdraw`, {});
    await eve.send('PATCH', '/api/v1/me', { body: { mayBeNamed: true } });
    instance.deps.clock.now += 21 * DAY;
    const shown = await sentId(bo, 'ada');
    expect((await inboxOf(ada)).items.map(({ id }) => id)).toEqual([shown]);
  });
});

eachDatabase('a door of somebody who asks', (opened) => {
  test.each(['decline', 'hold', 'ask'])('that would %s lets in whom they ask themselves', async (action) => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, { rows: { stranger: action }, askWords: QUESTION });
    const theirs = await sentId(bo, 'ada', { atOnce: false });
    expect((await send(ada, 'bo')).body).toEqual({ outcome: 'connected', id: null });
    expect(await cardOf(ada, theirs)).toMatchObject({ state: 'accepted', ask: null, door: null });
  });
});

eachDatabase('a pause', (opened) => {
  test('holds what arrives, tells its sender the date, and counts against nobody', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const ends = instance.deps.clock.now + 14 * DAY;
    await setDoor(ada, { pausedUntil: iso(ends), rows: { stranger: 'ask' }, askWords: QUESTION });
    expect(personPage.parse((await bo.get('/api/v1/people/ada')).body).door.pausedUntil).toBe(iso(ends));
    const id = await sentId(bo, 'ada');
    expect(await viewOf(bo, id)).toMatchObject({
      state: 'waiting',
      readsAgainAt: iso(ends),
      deadline: iso(ends + 30 * DAY),
    });
    expect(await inboxOf(ada)).toMatchObject({ items: [], held: 1 });
    expect(await openAfterPause(instance.deps)).toBe(0);
    instance.deps.clock.now = ends;
    expect([await openAfterPause(instance.deps), await openAfterPause(instance.deps)]).toEqual([1, 0]);
    expect(await viewOf(bo, id)).toMatchObject({ state: 'asked', readsAgainAt: null });
    expect((await inboxOf(ada)).items).toHaveLength(1);
  });

  test('that is ended early or made longer takes what it holds along', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const { clock } = instance.deps;
    await setDoor(ada, { pausedUntil: iso(clock.now + 14 * DAY) });
    const id = await sentId(bo, 'ada');
    const longer = clock.now + 40 * DAY;
    await setDoor(ada, { pausedUntil: iso(longer) });
    expect(await viewOf(bo, id)).toMatchObject({
      readsAgainAt: iso(longer),
      deadline: iso(longer + 30 * DAY),
    });
    clock.now += DAY;
    await setDoor(ada, {});
    await openAfterPause(instance.deps);
    expect((await viewOf(bo, id)).deadline).toBe(iso(clock.now + 30 * DAY));
    expect((await inboxOf(ada)).items).toHaveLength(1);
  });

  test('tells a blocked sender the same date and the same end as anybody', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    const ends = instance.deps.clock.now + 3 * DAY;
    await setDoor(ada, { pausedUntil: iso(ends) });
    await ada.post('/api/v1/people/bo/block');
    const ids = [await sentId(bo, 'ada'), await sentId(eve, 'ada')] as const;
    const same = async () => {
      const [one, other] = [await viewOf(bo, ids[0]), await viewOf(eve, ids[1])];
      expect({ ...one, id: '' }).toEqual({ ...other, id: '' });
    };
    await same();
    instance.deps.clock.now = ends;
    await openAfterPause(instance.deps);
    await same();
    expect((await inboxOf(ada)).items.map(({ id }) => id)).toEqual([ids[1]]);
  });

  test('has to end in the future, within a year', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const { now } = instance.deps.clock;
    expectProblem(await setDoor(ada, { pausedUntil: iso(now) }), 422, 'pause-in-the-past');
    expectProblem(await setDoor(ada, { pausedUntil: iso(now + 366 * DAY) }), 422, 'pause-too-long');
    expectProblem(await setDoor(ada, { rows: { stranger: 'ask' } }), 422, 'door-ask-missing');
    expectProblem(await setDoor(ada, { rows: { stranger: 'shut' } }), 422, 'not-readable');
    expect((await ada.get('/api/v1/me/door')).body).toEqual(OPEN);
  });
});

eachDatabase('the question of a door', (opened) => {
  test('stands on the page of its owner and is answered with the request', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, { question: QUESTION });
    expect(personPage.parse((await bo.get('/api/v1/people/ada')).body).door.question).toBe(QUESTION);
    const unanswered = await send(bo, 'ada');
    expectProblem(unanswered, 422, 'door-asks');
    expect(unanswered.body.detail).toContain(QUESTION);
    const doorAnswer = { question: QUESTION, answer: 'The one on gusts.' };
    const old = await send(bo, 'ada', { doorAnswer: { ...doorAnswer, question: 'Who are you?' } });
    expectProblem(old, 409, 'door-asks-anew');
    const id = await sentId(bo, 'ada', { doorAnswer });
    expect((await viewOf(bo, id)).doorAnswer).toEqual(doorAnswer);
    expect((await cardOf(ada, id)).door?.answer).toEqual({ ...doorAnswer, risk: null });
  });

  test('has its answer read as every text before accepting, which its sender is not told', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, { question: QUESTION });
    const fraud =
      'Invest 500 USDT in my crypto platform today, guaranteed returns of 30% a week. Add me on WhatsApp +49 151 23456789.';
    const id = await sentId(bo, 'ada', { doorAnswer: { question: QUESTION, answer: fraud } });
    expect((await inboxOf(ada)).items[0]).toMatchObject({ id, recommendation: 'report' });
    expect(await cardOf(ada, id)).toMatchObject({
      door: { answer: { risk: { level: 'scam' } } },
      verdict: { recommendation: 'report' },
    });
    expect((await bo.get(`/api/v1/sent/${id}`)).text).not.toMatch(/scam|risk/);
  });
});

eachDatabase('a code', (opened) => {
  const makeCode = async (by: Visitor, body = {}) => {
    const made = await by.post('/api/v1/me/door/codes', { label: 'My talk in Oslo', ...body });
    expect(made.status).toBe(201);
    return doorCode.parse(made.body);
  };

  test('opens the door, whatever it would do, and costs nothing', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await setDoor(ada, {
      rows: { stranger: 'decline' },
      question: QUESTION,
      pausedUntil: iso(instance.deps.clock.now + DAY),
    });
    const { code } = await makeCode(ada);
    const id = await sentId(bo, 'ada', { code: ` ${code.toLowerCase().replace('-', ' ')} `, atOnce: false });
    instance.deps.clock.now += 15 * MINUTE;
    await deliverRequests(instance.deps);
    expect(await viewOf(bo, id)).toMatchObject({ state: 'waiting', cost: 0, readsAgainAt: null });
    expect(await cardOf(ada, id)).toMatchObject({ door: { by: 'code', action: 'show' } });
    expect(doorCodes.parse((await ada.get('/api/v1/me/door/codes')).body).items).toMatchObject([
      { code, label: 'My talk in Oslo', timesUsed: 1 },
    ]);
  });

  test('that expired, was taken back or is another’s opens nothing, and a refused request uses none up', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    const [own, gone, others] = [await makeCode(ada, { days: 1 }), await makeCode(ada), await makeCode(eve)];
    expect((await ada.send('DELETE', `/api/v1/me/door/codes/${gone.id}`)).status).toBe(204);
    expectProblem(await ada.send('DELETE', `/api/v1/me/door/codes/${others.id}`), 404, 'no-such-door-code');
    expectProblem(await send(bo, 'ada', { code: own.code, note: 'Hi Ada' }), 422, 'note-blank');
    expect((await ada.get('/api/v1/me/door/codes')).body.items).toMatchObject([{ timesUsed: 0 }]);
    instance.deps.clock.now += DAY;
    for (const { code } of [own, gone, others])
      expectProblem(await send(bo, 'ada', { code }), 422, 'code-unknown');
    for (let tries = 4; tries <= 10; tries++) await send(bo, 'ada', { code: 'AAAA-AAAA' });
    expectProblem(await send(bo, 'ada', { code: 'AAAA-AAAA' }), 429, 'too-many-tries');
  });

  test('is one of twenty at most', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    for (let made = 0; made < 20; made++) await makeCode(ada);
    expectProblem(await ada.post('/api/v1/me/door/codes', {}), 409, 'too-many-codes');
  });
});

eachDatabase('the preview of a door', (opened) => {
  test('tells what it would have done with past requests, and changes nothing', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    const held = await sentId(bo, 'ada');
    const { code } = doorCode.parse((await ada.post('/api/v1/me/door/codes', {})).body);
    await sentId(eve, 'ada', { code });
    const wanted = { ...OPEN, rows: { ...OPEN.rows, stranger: 'hold' } };
    const seen = await ada.post('/api/v1/me/door/preview', wanted);
    expect(doorPreview.parse(seen.body)).toMatchObject({
      of: 2,
      counts: { show: 1, hold: 1, digest: 0, ask: 0, decline: 0 },
      changed: 1,
      examples: [{ id: held, name: 'Bo', was: 'show', would: 'hold' }],
    });
    expect((await ada.get('/api/v1/me/door')).body).toEqual(OPEN);
    expect((await inboxOf(ada)).items).toHaveLength(2);
  });

  test('leaves out whom its owner has blocked', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await ada.post('/api/v1/people/bo/block');
    await sentId(bo, 'ada');
    expect((await ada.post('/api/v1/me/door/preview', OPEN)).body.of).toBe(0);
  });
});
