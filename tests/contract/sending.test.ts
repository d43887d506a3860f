import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import {
  blockList,
  budget,
  coaching,
  peopleFound,
  personPage,
  sentOutcome,
  sentPage,
  sentRequest,
} from '../../src/http/sending-schemas.ts';
import { deliverRequests } from '../../src/usecases/deliver-request.ts';
import { expireRequests } from '../../src/usecases/expire-requests.ts';
import { expectProblem, instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

type Member = Awaited<ReturnType<Instance['member']>>;

const NOTE =
  'I heard your talk on wind power in Oslo and would like to compare how you forecast gusts with what we tried last winter.';

const send = (from: Visitor, to: string, more: Record<string, unknown> = {}) =>
  from.post('/api/v1/requests', {
    to,
    reason: 'seeking_advice',
    note: NOTE,
    atOnce: true,
    ...more,
  });

async function sentId(from: Visitor, to: string, more = {}): Promise<string> {
  const sent = await send(from, to, more);
  expect([sent.status, sent.body?.detail]).toEqual([201, undefined]);
  return sentOutcome.parse(sent.body).id!;
}

const act = (from: Visitor, id: string, verb: string, words?: string) =>
  from.post(`/api/v1/sent/${id}/${verb}`, words === undefined ? {} : { words });
const answer = (by: Visitor, id: string, verb: string, words?: string) =>
  by.post(`/api/v1/requests/${id}/${verb}`, words === undefined ? {} : { words });
const viewOf = async (from: Visitor, id: string) =>
  sentRequest.parse((await from.get(`/api/v1/sent/${id}`)).body);
const inboxOf = async (who: Visitor) => (await who.get('/api/v1/inbox')).body.items as { id: string }[];

async function adaAndBo(instance: Instance): Promise<[Member, Member]> {
  return [await instance.member('Ada'), await instance.member('Bo')];
}

eachDatabase('sending a request', (opened) => {
  test('takes it from one member to the other, with its reason and note', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada');
    const card = (await ada.get(`/api/v1/requests/${id}`)).body;
    expect(card).toMatchObject({
      source: 'native',
      declared: 'seeking_advice',
      note: NOTE,
      state: 'waiting',
    });
    expect(card.sender).toMatchObject({ name: 'Bo', profileUrl: '/people/bo' });
    expect(await viewOf(bo, id)).toMatchObject({
      state: 'waiting',
      to: { handle: 'ada' },
      mayDo: ['withdraw'],
    });
    expect(sentPage.parse((await bo.get('/api/v1/sent')).body).items).toHaveLength(1);
  });

  test('leaves a quarter of an hour for changes, then delivers it', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada', { atOnce: false });
    expect(await inboxOf(ada)).toEqual([]);
    expect(await viewOf(bo, id)).toMatchObject({
      state: 'on-its-way',
      mayDo: ['send-now', 'edit', 'withdraw'],
    });
    expect((await act(bo, id, 'edit', `${NOTE} Thank you.`)).body.note).toBe(`${NOTE} Thank you.`);
    instance.deps.clock.now += 15 * MINUTE;
    expect(await deliverRequests(instance.deps)).toBe(1);
    expect(await deliverRequests(instance.deps)).toBe(0);
    expect(await inboxOf(ada)).toHaveLength(1);
    expectProblem(await act(bo, id, 'edit', 'Something else'), 409, 'edit-too-late');
  });

  test('never delivers what was taken back', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada', { atOnce: false });
    expect((await act(bo, id, 'withdraw')).body).toMatchObject({ state: 'ended', endedBecause: 'withdrawn' });
    instance.deps.clock.now += HOUR;
    expect(await deliverRequests(instance.deps)).toBe(0);
    expect(await inboxOf(ada)).toEqual([]);
  });

  test('refuses what says nothing, with a sentence for each', async () => {
    const instance = instanceOn(opened());
    const [, bo] = await adaAndBo(instance);
    expectProblem(await send(bo, 'ada', { note: ' ' }), 422, 'note-blank');
    expectProblem(await send(bo, 'ada', { note: 'Hi Ada' }), 422, 'note-blank');
    expectProblem(
      await send(bo, 'ada', { note: 'Hi {{first_name}}, I read your article on gusts.' }),
      422,
      'note-unfilled',
    );
    expectProblem(await send(bo, 'ada', { reason: 'none_given' }), 422, 'reason-missing');
    expectProblem(await send(bo, 'ada', { reason: 'your_work' }), 422, 'evidence-missing');
    expectProblem(await send(bo, 'ada', { note: 'x y '.repeat(300) }), 422, 'note-too-long');
    expectProblem(await send(bo, 'bo'), 409, 'to-yourself');
    expectProblem(await send(bo, 'nobody'), 404, 'no-such-person');
    expectProblem(await send(bo, 'ada', { reason: 'because' }), 422, 'not-readable');
  });

  test('keeps one open request between two, and tells since when', async () => {
    const instance = instanceOn(opened());
    const [, bo] = await adaAndBo(instance);
    await sentId(bo, 'ada');
    const again = await send(bo, 'ada');
    expectProblem(again, 409, 'already-open');
    expect(again.body.detail).toBe('You asked Ada on 2 March 2026. That request is still open.');
  });

  test('waits three weeks after the end of a request before the next', async () => {
    const instance = instanceOn(opened());
    const [, bo] = await adaAndBo(instance);
    await act(bo, await sentId(bo, 'ada'), 'withdraw');
    const soon = await send(bo, 'ada');
    expectProblem(soon, 409, 'asked-too-lately');
    expect(soon.body.detail).toBe(
      'Your request to Ada ended on 2 March 2026; you can ask again on 23 March 2026.',
    );
    const relation = async () => personPage.parse((await bo.get('/api/v1/people/ada')).body).relation;
    const againAt = new Date(instance.deps.clock.now + 21 * DAY).toISOString();
    expect(await relation()).toMatchObject({ name: 'asked-lately', againAt });
    instance.deps.clock.now += 21 * DAY;
    expect(await relation()).toMatchObject({ name: 'none', againAt: null });
    await sentId(bo, 'ada');
  });

  test('to somebody who asks you already accepts theirs', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada');
    expect((await send(ada, 'bo')).body).toEqual({ outcome: 'connected', id: null });
    instance.deps.clock.now += 10 * SECOND;
    expect(await viewOf(bo, id)).toMatchObject({ state: 'accepted' });
    expectProblem(await send(ada, 'bo'), 409, 'already-connected');
    expect(personPage.parse((await ada.get('/api/v1/people/bo')).body).relation.name).toBe('connected');
  });

  test('at the same moment connects both', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const sent = await Promise.all([send(ada, 'bo', { atOnce: false }), send(bo, 'ada', { atOnce: false })]);
    expect(sent.map(({ body }) => body.outcome).toSorted()).toEqual(['connected', 'sent']);
  });

  test('to somebody whose request you ignored lets theirs end unseen, and yours stands', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const theirs = await sentId(bo, 'ada');
    await answer(ada, theirs, 'ignore');
    const before = await viewOf(bo, theirs);
    const own = await sentId(ada, 'bo');
    expect(await viewOf(bo, theirs)).toEqual(before);
    expect((await inboxOf(bo)).map(({ id }) => id)).toEqual([own]);
    expectProblem(await answer(ada, theirs, 'undo'), 409, 'not-possible-now');
  });
});

eachDatabase('what a sender sees', (opened) => {
  const hidings: Record<string, (by: Visitor, id: string) => Promise<unknown>> = {
    ignored: (by, id) => answer(by, id, 'ignore'),
    reported: (by, id) => answer(by, id, 'report'),
    blocked: (by) => by.post('/api/v1/people/bo/block'),
    'held at the door': async () => {},
  };
  const HOLDING = {
    rows: { stranger: 'hold', contact_of_contact: 'hold', same_place: 'hold', confirmed_recruiter: 'hold' },
    question: '',
    askWords: '',
    declineWords: '',
    pausedUntil: null,
  };

  test.each(Object.keys(hidings))(
    'of a request that is %s is what they see of a waiting one',
    async (hiding) => {
      const instance = instanceOn(opened());
      const [ada, bo] = await adaAndBo(instance);
      const eve = await instance.member('Eve');
      if (hiding === 'held at the door') await ada.send('PUT', '/api/v1/me/door', { body: HOLDING });
      const hidden = await sentId(bo, 'ada');
      const open = await sentId(bo, 'eve');
      await hidings[hiding]!(ada, hidden);
      const same = async () => {
        const [one, other] = [await viewOf(bo, hidden), await viewOf(bo, open)];
        expect({ ...one, id: '', to: null }).toEqual({ ...other, id: '', to: null });
        const [ofAda, ofEve] = [await bo.get('/api/v1/people/ada'), await bo.get('/api/v1/people/eve')];
        expect(ofAda.body.relation.name).toEqual(ofEve.body.relation.name);
      };
      await same();
      instance.deps.clock.now += 29 * DAY;
      await expireRequests(instance.deps);
      await same();
      instance.deps.clock.now += DAY;
      await expireRequests(instance.deps);
      await same();
      expect(await viewOf(bo, hidden)).toMatchObject({ state: 'ended', endedBecause: 'no_answer' });
      expect((await inboxOf(eve)).length).toBe(0);
      expectProblem(await send(bo, 'ada'), 409, 'asked-too-lately');
    },
  );

  test('is the ask, which they answer once, and answering never accepts', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada');
    await answer(ada, id, 'ask', 'Which of my talks was it?');
    expect(await viewOf(bo, id)).toMatchObject({
      state: 'asked',
      ask: { question: 'Which of my talks was it?', answeredAt: null },
      mayDo: ['answer', 'withdraw'],
    });
    expect((await act(bo, id, 'answer', 'The one on gusts, in March.')).body).toMatchObject({
      state: 'waiting',
    });
    expect((await ada.get(`/api/v1/requests/${id}`)).body).toMatchObject({
      state: 'waiting',
      ask: { answer: 'The one on gusts, in March.' },
    });
    expectProblem(await act(bo, id, 'answer', 'And another.'), 409, 'not-possible-now');
  });

  test('that answers with a fraud makes the recipient’s verdict worse, and they are not told', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada');
    await answer(ada, id, 'ask', 'Which of my talks was it?');
    const fraud =
      'Invest 500 USDT in my crypto platform today, guaranteed returns of 30% a week. Add me on WhatsApp +49 151 23456789.';
    expect((await act(bo, id, 'answer', fraud)).text).not.toMatch(/scam|risk/);
    expect((await inboxOf(ada))[0]).toMatchObject({ id, recommendation: 'report' });
    expect((await ada.get(`/api/v1/requests/${id}`)).body).toMatchObject({
      ask: { risk: { level: 'scam' } },
      verdict: { recommendation: 'report' },
    });
  });

  test('is a decline a day later, with its sentence', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada');
    await answer(ada, id, 'decline', 'I keep my circle small.');
    expect((await viewOf(bo, id)).state).toBe('waiting');
    instance.deps.clock.now += DAY;
    expect(await viewOf(bo, id)).toMatchObject({ state: 'declined', sentence: 'I keep my circle small.' });
  });

  test('of somebody else’s request is what they see of none', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const eve = await instance.member('Eve');
    const id = await sentId(bo, 'ada');
    const absent = '01890000-0000-7000-8000-000000000000';
    for (const who of [ada, eve]) {
      expect((await who.get(`/api/v1/sent/${id}`)).text).toEqual(
        (await who.get(`/api/v1/sent/${absent}`)).text,
      );
      expect((await act(who, id, 'withdraw')).text).toEqual((await act(who, absent, 'withdraw')).text);
    }
  });
});

eachDatabase('blocking', (opened) => {
  test('ends the tie and what is open, and shows nothing that comes later', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await sentId(bo, 'ada');
    await send(ada, 'bo');
    instance.deps.clock.now += 10 * SECOND;
    expect((await ada.post('/api/v1/people/bo/block')).status).toBe(204);
    expect(personPage.parse((await ada.get('/api/v1/people/bo')).body).relation.name).toBe('blocked');
    expect(blockList.parse((await ada.get('/api/v1/me/blocks')).body).items).toMatchObject([
      { handle: 'bo' },
    ]);
    const later = await sentId(bo, 'ada');
    expect(await viewOf(bo, later)).toMatchObject({ state: 'waiting', cost: 1 });
    expect(await inboxOf(ada)).toEqual([]);
    expectProblem(await ada.get(`/api/v1/requests/${later}`), 404, 'no-such-request');
    expectProblem(await answer(ada, later, 'accept'), 404, 'no-such-request');
    expectProblem(await send(ada, 'bo'), 409, 'you-blocked-them');
    expect((await ada.send('DELETE', '/api/v1/people/bo/block')).status).toBe(204);
    expect((await ada.get('/api/v1/me/blocks')).body.items).toEqual([]);
  });

  test('withdraws the blocker’s own request', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(ada, 'bo');
    await ada.post('/api/v1/people/bo/block');
    expect(await viewOf(ada, id)).toMatchObject({ state: 'ended', endedBecause: 'withdrawn' });
    expect(await inboxOf(bo)).toEqual([]);
  });

  test('takes back the blocker’s own request that is still on its way', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(ada, 'bo', { atOnce: false });
    await ada.post('/api/v1/people/bo/block');
    instance.deps.clock.now += HOUR;
    expect(await deliverRequests(instance.deps)).toBe(0);
    expect(await viewOf(ada, id)).toMatchObject({ state: 'ended', endedBecause: 'withdrawn' });
    expect(await inboxOf(bo)).toEqual([]);
  });
});

eachDatabase('the budget', (opened) => {
  test('is used up after three on the first day, and says so with its arithmetic', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    for (const name of ['Ada', 'Cleo', 'Dan', 'Eve']) await instance.member(name);
    for (const to of ['ada', 'cleo', 'dan']) await sentId(bo, to);
    expectProblem(await send(bo, 'eve'), 429, 'budget-used-up');
    const own = budget.parse((await bo.get('/api/v1/me/budget')).body);
    expect(own).toMatchObject({ left: 0, nextRefill: 3, standing: null });
    expect(own.lines.map(({ change }) => change)).toEqual([-1, -1, -1, 3]);
    instance.deps.clock.now += DAY;
    await sentId(bo, 'eve');
  });

  test('lets one of two pass that are sent at the same moment with one left', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    for (const name of ['Ada', 'Cleo', 'Dan', 'Eve']) await instance.member(name);
    for (const to of ['ada', 'cleo']) await sentId(bo, to);
    const sent = await Promise.all([send(bo, 'dan'), send(bo, 'eve')]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([201, 429]);
  });

  test('gets one back when the recipient asks why', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const id = await sentId(bo, 'ada');
    await answer(ada, id, 'ask', 'Why me?');
    expect((await bo.get('/api/v1/me/budget')).body.left).toBe(3);
  });
});

eachDatabase('evidence', (opened) => {
  const profile = async (instance: Instance, who: Member, shows: boolean) => {
    const line = { ownerId: who.viewer.memberId, organisation: '', since: '', until: '', url: '', place: 0 };
    await instance.deps.store.profiles.addLines([
      { ...line, id: instance.deps.newId(), kind: 'skill', key: 'wind', text: 'Wind power' },
    ]);
    await who.send('PATCH', '/api/v1/me', { body: { showsProfile: shows } });
  };
  const evidence = [{ kind: 'profile_line', claim: 'wind power' }];

  test.each([
    [true, 'confirmed', 0.5],
    [false, 'unchecked', 1],
  ] as const)('on a page that is shown (%s) tells its sender: %s', async (shows, check, cost) => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await profile(instance, ada, shows);
    const id = await sentId(bo, 'ada', { reason: 'your_profile', evidence });
    expect(await viewOf(bo, id)).toMatchObject({ evidence: [{ check }], cost });
    expect((await ada.get(`/api/v1/requests/${id}`)).body.evidence).toMatchObject([{ check: 'confirmed' }]);
  });

  test('of a page that is not shown is not given away by the page either', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    await profile(instance, ada, false);
    expect(personPage.parse((await bo.get('/api/v1/people/ada')).body).lines).toBeNull();
    await profile(instance, ada, true);
    expect(personPage.parse((await bo.get('/api/v1/people/ada')).body).lines).toHaveLength(1);
  });
});

eachDatabase('finding people', (opened) => {
  test('goes by the beginning of a name or short name, and takes signs as they are', async () => {
    const instance = instanceOn(opened());
    const [ada] = await adaAndBo(instance);
    const found = async (query: string) =>
      peopleFound
        .parse((await ada.get(`/api/v1/people?query=${encodeURIComponent(query)}`)).body)
        .items.map(({ handle }) => handle);
    expect(await found('bo')).toEqual(['bo']);
    expect(await found('%')).toEqual([]);
    expect(await found('zed')).toEqual([]);
  });
});

eachDatabase('the coach', (opened) => {
  const coached = async (who: Visitor, body: Record<string, unknown>) => {
    const answered = await who.post('/api/v1/coach', { note: NOTE, reason: 'seeking_advice', ...body });
    expect(answered.status).toBe(200);
    return coaching.parse(answered.body);
  };
  const codes = ({ advice }: { advice: { code: string }[] }) => advice.map(({ code }) => code);

  test('advises on a draft, in the reader’s language, and tells its price', async () => {
    const instance = instanceOn(opened());
    const [, bo] = await adaAndBo(instance);
    expect(await coached(bo, { to: 'ada' })).toMatchObject({ maySend: true, cost: 1, left: 3 });
    const blank = await coached(bo, { to: 'ada', note: 'Hi Ada' });
    expect(blank.maySend).toBe(false);
    expect(codes(blank)).toContain('blank');
    const german = await bo.post('/api/v1/coach', { note: '' }, { 'accept-language': 'de' });
    expect(german.body.advice[0].text).not.toBe(blank.advice[0]!.text);
  });

  test('recognises the sender’s own earlier note with another name in it', async () => {
    const instance = instanceOn(opened());
    const [, bo] = await adaAndBo(instance);
    await instance.member('Eve');
    await sentId(bo, 'ada', { note: `Hello Ada, ${NOTE}` });
    expect(codes(await coached(bo, { to: 'eve', note: `Hello Eve, ${NOTE}` }))).toContain('own-copy');
  });

  test('checks ten facts about a person a day, and the same one again for nothing', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await adaAndBo(instance);
    const line = { ownerId: ada.viewer.memberId, organisation: '', since: '', until: '', url: '', place: 0 };
    await instance.deps.store.profiles.addLines([
      { ...line, id: instance.deps.newId(), kind: 'skill', key: 'x', text: 'Sailing' },
    ]);
    await ada.send('PATCH', '/api/v1/me', { body: { showsProfile: true } });
    const check = async (claim: string) =>
      (await coached(bo, { to: 'ada', evidence: [{ kind: 'profile_line', claim }] })).evidence[0]!.check;
    for (let n = 0; n < 9; n++) expect(await check(`guess ${n}`)).toBe('contradicted');
    expect(await check('sailing')).toBe('confirmed');
    expect(await check('one more')).toBe('unchecked');
    expect(await check('sailing')).toBe('confirmed');
    instance.deps.clock.now += DAY;
    expect(await check('one more')).toBe('contradicted');
  });

  test('tells nothing about somebody who is not here', async () => {
    const instance = instanceOn(opened());
    const [, bo] = await adaAndBo(instance);
    expectProblem(await bo.post('/api/v1/coach', { to: 'nobody', note: NOTE }), 404, 'no-such-person');
  });
});
