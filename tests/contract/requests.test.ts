import { expect, test } from 'vitest';
import { asId, type RequestId } from '../../src/domain/ids.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { DAY, SECOND } from '../../src/domain/time.ts';
import { answerRequest, type Answer } from '../../src/usecases/answer-request.ts';
import type { Deps } from '../../src/usecases/deps.ts';
import { expireRequests } from '../../src/usecases/expire-requests.ts';
import { openRequest, triageInbox } from '../../src/usecases/triage-inbox.ts';
import { viewerFor, type Viewer } from '../../src/domain/viewer.ts';
import { noon } from '../builders.ts';
import { eachDatabase } from '../database.ts';
import { aMember, depsOn, receive } from '../deps.ts';

const answer = (deps: Deps, viewer: Viewer, id: string | null, verb: Answer, words = 'Why?') =>
  answerRequest(deps, { viewer, id: asId<RequestId>(id!), answer: verb, words });

const stateOf = async (deps: Deps, viewer: Viewer, id: string | null) =>
  (await deps.store.requests.one(viewer, asId(id!)))?.life.state.name;

eachDatabase('requests', (opened) => {
  test('that arrive twice are stored once', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    expect(await receive(deps, ada, { sourceKey: 'invitation 1' })).not.toBeNull();
    expect(await receive(deps, ada, { sourceKey: 'invitation 1' })).toBeNull();
    expect((await triageInbox(deps, ada, { view: 'open', limit: 10 })).items).toHaveLength(1);
  });

  test('of two answers at the same moment, one wins and the other is told', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const id = await receive(deps, ada);
    const answers = await Promise.all([answer(deps, ada, id, 'accept'), answer(deps, ada, id, 'accept')]);
    expect(answers).toContainEqual(ok(id));
    expect(answers).toContainEqual(fail('not-possible-now'));
    expect(await deps.store.requests.events(ada, asId(id!))).toHaveLength(1);
  });

  test('of somebody else look like requests that do not exist', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const eve = await aMember(deps, 'Eve');
    const id = await receive(deps, ada);
    const absent = asId<RequestId>('01890000-0000-7000-8000-000000000000');
    expect(await openRequest(deps, eve, asId(id!))).toEqual(await openRequest(deps, eve, absent));
    expect(await answer(deps, eve, id, 'accept')).toEqual(await answer(deps, eve, absent, 'accept'));
    expect(await stateOf(deps, ada, id)).toBe('waiting');
  });

  test('keep every event, in order, with its words', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const id = await receive(deps, ada);
    await answer(deps, ada, id, 'ask', 'Where did we meet?');
    await answer(deps, ada, id, 'ignore');
    await answer(deps, ada, id, 'undo');
    const events = await deps.store.requests.events(ada, asId(id!));
    expect(events.map(({ name }) => name)).toEqual(['ask', 'ignore', 'undo']);
    expect(events[0]).toMatchObject({ words: 'Where did we meet?', at: noon, by: ada.memberId });
  });

  test('make a tie when they were sent here and accepted, and undoing takes it away', async () => {
    const deps = depsOn(opened());
    const [ada, bo] = [await aMember(deps), await aMember(deps, 'Bo')];
    const id = await receive(deps, ada, { senderId: bo.memberId });
    await answer(deps, ada, id, 'accept');
    expect(await deps.store.connections.tiesOf([ada.memberId, bo.memberId])).toHaveLength(2);
    await answer(deps, ada, id, 'undo');
    expect(await deps.store.connections.tiesOf([ada.memberId, bo.memberId])).toHaveLength(0);
  });

  test('end when their time has run out, once, whoever looks', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const [old, ignored] = [await receive(deps, ada), await receive(deps, ada)];
    await answer(deps, ada, ignored, 'ignore');
    deps.clock.now = noon + 10 * DAY;
    const young = await receive(deps, ada);
    deps.clock.now = noon + 30 * DAY + SECOND;
    const ended = await Promise.all([expireRequests(deps), expireRequests(deps)]);
    expect(ended[0] + ended[1]).toBe(2);
    expect(await stateOf(deps, ada, old)).toBe('ended');
    expect(await stateOf(deps, ada, ignored)).toBe('ended');
    expect(await stateOf(deps, ada, young)).toBe('waiting');
  });

  test('are paged by group and then by time, without gaps or repeats', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const reasons = ['sales', 'met_before', 'same_field'] as const;
    for (let n = 0; n < 12; n++) {
      await receive(deps, ada, {
        declared: reasons[n % 3]!,
        sentAt: noon - Math.floor(n / 2) * SECOND,
        note: '',
      });
    }
    const all = (await triageInbox(deps, ada, { view: 'open', limit: 50 })).items.map(({ row }) => row);
    const sorted = all.toSorted(
      (a, b) => a.inboxGroup - b.inboxGroup || b.sentAt - a.sentAt || (a.id < b.id ? 1 : -1),
    );
    expect(all.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    expect(new Set(all.map(({ inboxGroup }) => inboxGroup)).size).toBe(3);

    const paged: string[] = [];
    for (let last = undefined as (typeof all)[number] | undefined; ;) {
      const after = last && { group: last.inboxGroup, sentAt: last.sentAt, id: last.id };
      const { items } = await triageInbox(deps, ada, { view: 'open', limit: 5, after });
      paged.push(...items.map(({ row }) => row.id));
      last = items.at(-1)?.row;
      if (items.length < 5) break;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
  });

  test('leave the open view when they are answered, and are counted by group', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const id = await receive(deps, ada, { declared: 'sales' });
    await receive(deps, ada, { declared: 'sales' });
    await answer(deps, ada, id, 'ignore');
    const open = await triageInbox(deps, ada, { view: 'open', limit: 50 });
    expect(open.groups).toMatchObject([{ reason: 'sales', count: 1 }]);
    const answered = await triageInbox(deps, ada, { view: 'answered', limit: 50 });
    expect(answered.items.map(({ row }) => row.id)).toEqual([id]);
  });

  test('show how many others know the sender too, and whom', async () => {
    const deps = depsOn(opened());
    const [ada, bo, cleo] = [await aMember(deps), await aMember(deps, 'Bo'), await aMember(deps, 'Cleo')];
    const tie = { connectedOn: '2025-01-01', reason: 'met_before', source: 'native' } as const;
    await deps.store.connections.tie(ada.memberId, cleo.memberId, tie);
    await deps.store.connections.tie(bo.memberId, cleo.memberId, tie);
    const id = await receive(deps, ada, { senderId: bo.memberId });
    const seen = await openRequest(deps, ada, asId(id!));
    expect(seen.ok && seen.value.context.mutuals).toEqual({ count: 1, names: ['Cleo'] });
  });

  test('count copies of a note among all that was sent here, without saying whose', async () => {
    const deps = depsOn(opened());
    const members = [];
    for (const name of ['Ada', 'Bo', 'Cleo', 'Dan', 'Eve', 'Fay']) members.push(await aMember(deps, name));
    const note = (name: string) =>
      `Hi ${name}, I came across your impressive profile and would love to add you to my network of like minded people in growth.`;
    const senderId = '01890000-0000-7000-8000-00000000000f';
    const ids = [];
    for (const [n, member] of members.entries()) {
      ids.push(
        await receive(deps, member, { senderId, note: note(['Ada', 'Bo', 'Cleo', 'Dan', 'Eve', 'Fay'][n]!) }),
      );
    }
    const seen = await openRequest(deps, members[0]!, asId(ids[0]!));
    expect(seen.ok && seen.value.context.copies).toEqual({ notes: 5, senders: 1 });
  });

  test('belong to their recipient alone, also under a made-up proof of somebody who never existed', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    await receive(deps, ada);
    const nobody = viewerFor(asId('01890000-0000-7000-8000-0000000000ff'));
    expect((await triageInbox(deps, nobody, { view: 'open', limit: 10 })).items).toEqual([]);
  });
});
