import { expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../src/domain/time.ts';
import {
  auditPage,
  ownDecisions,
  ownReports,
  reportPage,
  reportsPage,
} from '../../src/http/moderation-schemas.ts';
import { NO_EVIDENCE } from '../../src/domain/moderation.ts';
import { sweepReports } from '../../src/usecases/sweep-reports.ts';
import { expectProblem, instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

const NOTE =
  'We both build wind parks; I would like to compare how you forecast gusts with what we tried last winter.';

/** The two were sent a minute apart. */
const timeless = (text: string) => text.replaceAll(/"20\d\d-[^"]+"/g, 'TIME');

async function people(instance: Instance) {
  return {
    owner: await instance.owner(),
    cem: await instance.member('Cem'),
    bo: await instance.member('Bo'),
  };
}

async function send(from: Visitor, to: string): Promise<string> {
  const body = { to, reason: 'seeking_advice', note: NOTE, atOnce: true };
  const sent = await from.post('/api/v1/requests', body);
  expect(sent.status).toBe(201);
  return sent.body.id;
}

const report = (who: Visitor, id: string, words = 'They write this to everybody.') =>
  who.post(`/api/v1/requests/${id}/report`, { words });
const queue = async (who: Visitor, view = 'open') =>
  reportsPage.parse((await who.get(`/api/v1/moderation/reports?view=${view}`)).body).items;
const decide = (who: Visitor, id: string, body: object) =>
  who.post(`/api/v1/moderation/reports/${id}/decision`, body);
const decisionsOf = async (who: Visitor) =>
  ownDecisions.parse((await who.get('/api/v1/me/decisions')).body).items;
/** Objects to the latest decision about oneself. */
const object = async (who: Visitor, text: string) =>
  who.post(`/api/v1/me/decisions/${(await decisionsOf(who))[0]!.id}/appeal`, { text });
const view = async (who: Visitor, id: string) => (await who.get(`/api/v1/sent/${id}`)).body;
const accept = async (who: Visitor, id: string) =>
  expect((await who.post(`/api/v1/requests/${id}/accept`)).status).toBe(200);

eachDatabase('a report', (opened) => {
  test('keeps what it is about as it stood, and is decided with a reason that the reported member reads', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo } = await people(instance);
    const id = await send(bo, 'cem');
    await report(cem, id);
    const [item] = await queue(owner);
    expect(item).toMatchObject({
      kind: 'request',
      state: 'open',
      reporter: { handle: 'cem' },
      reported: { handle: 'bo' },
    });
    const page = reportPage.parse((await owner.get(`/api/v1/moderation/reports/${item!.id}`)).body);
    expect(page).toMatchObject({
      words: 'They write this to everybody.',
      evidence: { name: 'Bo', note: NOTE },
      history: [{ by: 'reported', state: 'reported' }],
      mayDecide: true,
    });
    expect(
      (await decide(owner, item!.id, { outcome: 'warning', reason: 'Write to one person.' })).status,
    ).toBe(200);
    const noticesOf = async (who: Visitor) => (await who.get('/api/v1/notices')).body.items;
    expect((await noticesOf(bo))[0]).toMatchObject({ kind: 'decision', other: { handle: 'bo' } });
    expect((await noticesOf(cem))[0]).toMatchObject({ kind: 'reported-decision', other: { handle: 'bo' } });
    const [told] = await decisionsOf(bo);
    expect(told).toMatchObject({ decisions: [{ outcome: 'warning', reason: 'Write to one person.' }] });
    expect(JSON.stringify(told)).not.toMatch(/cem|wind parks|request/i);
    expect(ownReports.parse((await cem.get('/api/v1/me/reports')).body).items).toMatchObject([
      { isLookedAt: true },
    ]);
    expect((await cem.get(`/api/v1/requests/${id}`)).body).toMatchObject({ isLookedAt: true });
    expect(await queue(owner)).toEqual([]);
    expect(await queue(owner, 'done')).toHaveLength(1);
  });

  test('changes nothing that its sender sees, until somebody decides, and not what they see of the request after that', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo } = await people(instance);
    const id = await send(bo, 'cem');
    const before = [await view(bo, id), (await bo.get('/api/v1/me/budget')).body];
    await report(cem, id);
    expect([await view(bo, id), (await bo.get('/api/v1/me/budget')).body]).toEqual(before);
    const [item] = await queue(owner);
    await decide(owner, item!.id, { outcome: 'none', reason: 'It is an honest question.' });
    expect([await view(bo, id), (await bo.get('/api/v1/me/budget')).body]).toEqual(before);
    expect(await decisionsOf(bo)).toEqual([]);
    expect((await bo.get('/api/v1/notices')).body.items).toEqual([]);
  });

  test('can be taken back until it is decided, and leaves no text then', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo } = await people(instance);
    const first = await send(bo, 'cem');
    await report(cem, first);
    expect((await cem.post(`/api/v1/requests/${first}/undo`)).body).toMatchObject({ state: 'waiting' });
    expect(await queue(owner)).toEqual([]);
    await report(cem, first);
    const [item] = await queue(owner);
    await decide(owner, item!.id, { outcome: 'none', reason: 'Nothing wrong.' });
    expectProblem(await cem.post(`/api/v1/requests/${first}/undo`), 409, 'undo-too-late');
  });

  test('of a request from elsewhere stays between its recipient and their inbox', async () => {
    const instance = instanceOn(opened());
    const { owner, cem } = await people(instance);
    const { id } = (await cem.post('/api/v1/inbox/pasted', { note: NOTE, name: 'Somebody' })).body;
    await report(cem, id);
    expect(await queue(owner)).toEqual([]);
  });

  test('of an account keeps its profile, and is not made twice before somebody has looked', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo } = await people(instance);
    expect((await cem.post('/api/v1/people/bo/report', { words: 'Not who they say.' })).status).toBe(204);
    expectProblem(await cem.post('/api/v1/people/bo/report', {}), 409, 'reported-already');
    expectProblem(await bo.post('/api/v1/people/bo/report', {}), 409, 'to-yourself');
    expectProblem(await bo.post('/api/v1/people/nobody/report', {}), 404, 'no-such-person');
    expect(await queue(owner)).toMatchObject([{ kind: 'account', words: 'Not who they say.' }]);
  });

  test('is read by moderators, whom the owner names, and by nobody else', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo } = await people(instance);
    await report(cem, await send(bo, 'cem'));
    const [item] = await queue(owner);
    for (const path of ['reports', `reports/${item!.id}`, 'audit', 'moderators'])
      expectProblem(await cem.get(`/api/v1/moderation/${path}`), 404, 'not-found');
    expectProblem(await decide(cem, item!.id, { outcome: 'none', reason: 'x' }), 404, 'not-found');
    expectProblem(await cem.post('/api/v1/moderation/moderators/cem'), 404, 'not-found');
    expect((await owner.post('/api/v1/moderation/moderators/bo')).status).toBe(204);
    expect(await queue(bo)).toEqual([]); // it is about them
    expectProblem(await bo.get(`/api/v1/moderation/reports/${item!.id}`), 404, 'no-such-report');
    expectProblem(await decide(bo, item!.id, { outcome: 'none', reason: 'x' }), 404, 'no-such-report');
    expectProblem(await bo.get('/api/v1/moderation/audit'), 404, 'not-found');
    expect((await owner.send('DELETE', '/api/v1/moderation/moderators/bo')).status).toBe(204);
    expectProblem(await bo.get('/api/v1/moderation/reports'), 404, 'not-found');
  });

  test('is decided once by two at the same moment', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo } = await people(instance);
    await owner.post('/api/v1/moderation/moderators/cem');
    await report(cem, await send(bo, 'cem'));
    const [item] = await queue(owner);
    const both = await Promise.all(
      [owner, cem].map((who) => decide(who, item!.id, { outcome: 'none', reason: 'Fine.' })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

eachDatabase('a decision', (opened) => {
  const reported = async (instance: Instance) => {
    const all = await people(instance);
    await report(all.cem, await send(all.bo, 'cem'));
    const [item] = await queue(all.owner);
    return { ...all, id: item!.id };
  };

  test('that warns takes away what a week would add, and says so in the budget', async () => {
    const instance = instanceOn(opened());
    const { owner, bo, id } = await reported(instance);
    await decide(owner, id, { outcome: 'warning', reason: 'Too many.' });
    instance.deps.clock.now += 6 * DAY;
    const { body } = await bo.get('/api/v1/me/budget');
    expect(body).toMatchObject({ left: 2, nextRefill: 0, pausedUntil: null });
    expect(body.lines.map(({ cause }: { cause: string }) => cause)).toEqual(['warned', 'sent', 'refill']);
    instance.deps.clock.now += 2 * DAY;
    expect((await bo.get('/api/v1/me/budget')).body.left).toBeGreaterThan(2);
  });

  test('that pauses stops sending for its days, says until when, and ends by itself', async () => {
    const instance = instanceOn(opened());
    const { owner, bo, id } = await reported(instance);
    await instance.member('Dana');
    await decide(owner, id, { outcome: 'paused', days: 3, reason: 'A break.' });
    const body = { to: 'dana', reason: 'seeking_advice', note: NOTE, atOnce: true };
    const refused = await bo.post('/api/v1/requests', body);
    expectProblem(refused, 403, 'sending-paused');
    expect(refused.body.detail).toContain('5 March 2026');
    instance.deps.clock.now += 3 * DAY;
    expect((await bo.post('/api/v1/requests', body)).status).toBe(201);
  });

  test('that closes stops sending for good, until an appeal lifts it', async () => {
    const instance = instanceOn(opened());
    const { owner, bo, id } = await reported(instance);
    await instance.member('Dana');
    await decide(owner, id, { outcome: 'closed', reason: 'A fraud.' });
    const body = { to: 'dana', reason: 'seeking_advice', note: NOTE, atOnce: true };
    expectProblem(await bo.post('/api/v1/requests', body), 403, 'sending-closed');
    expect((await object(bo, 'I am who I say.')).status).toBe(204);
    expectProblem(await object(bo, 'Again.'), 409, 'appealed-already');
    expect(await queue(owner)).toMatchObject([{ state: 'appealed' }]);
    await decide(owner, id, { outcome: 'none', reason: 'A mistake of ours.' });
    expect((await bo.post('/api/v1/requests', body)).status).toBe(201);
    const [told] = await decisionsOf(bo);
    expect(told).toMatchObject({
      decisions: [{ outcome: 'closed' }, { outcome: 'none', reason: 'A mistake of ours.' }],
      appeal: { text: 'I am who I say.' },
      appealUntil: null,
    });
    expectProblem(await object(bo, 'More.'), 409, 'appealed-already');
  });

  test('is told under an id of its own, since that of a report carries when it was made', async () => {
    const instance = instanceOn(opened());
    const { owner, bo, id } = await reported(instance);
    await decide(owner, id, { outcome: 'warning', reason: 'Too many.' });
    await object(bo, 'Why?');
    instance.deps.clock.now += MINUTE;
    await decide(owner, id, { outcome: 'none', reason: 'A mistake of ours.' });
    for (const path of ['/api/v1/me/decisions', '/api/v1/notices', '/api/v1/me/export'])
      expect((await bo.get(path)).text).not.toContain(id);
    const first = (await decisionsOf(bo))[0]!.id;
    const { items } = (await bo.get('/api/v1/notices')).body;
    expect(items.map(({ aboutId }: { aboutId: string }) => aboutId)).toEqual([first, first]);
  });

  test('is not pushed out by any number of reports that come to nothing', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo, id } = await reported(instance);
    await decide(owner, id, { outcome: 'closed', reason: 'A fraud.' });
    const { deps } = instance;
    for (let n = 0; n < 201; n++)
      await deps.store.reports.add({
        reportedId: bo.viewer.memberId,
        id: deps.newId(),
        reporterId: cem.viewer.memberId,
        kind: 'account',
        words: '',
        evidence: NO_EVIDENCE,
        state: 'open',
        at: deps.now(),
      });
    await instance.member('Dana');
    const body = { to: 'dana', reason: 'seeking_advice', note: NOTE, atOnce: true };
    expectProblem(await bo.post('/api/v1/requests', body), 403, 'sending-closed');
    expect(await decisionsOf(bo)).toHaveLength(1);
  });

  test('that closes outlives its report, of which the texts go after twelve months', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo, id } = await reported(instance);
    await decide(owner, id, { outcome: 'closed', reason: 'A fraud.' });
    await cem.post('/api/v1/people/bo/report', { words: 'Again.' });
    await instance.member('Dana');
    instance.deps.clock.now += 366 * DAY;
    await sweepReports(instance.deps);
    const body = { to: 'dana', reason: 'seeking_advice', note: NOTE, atOnce: true };
    expectProblem(await bo.post('/api/v1/requests', body), 403, 'sending-closed');
    expect(await queue(owner)).toEqual([]);
    const page = reportPage.parse((await owner.get(`/api/v1/moderation/reports/${id}`)).body);
    expect(page).toMatchObject({ words: '', evidence: { note: '', thread: [] } });
    expect(page.decisions).toMatchObject([{ outcome: 'closed' }]);
  });

  test('wants a reason, and days where it pauses', async () => {
    const instance = instanceOn(opened());
    const { owner, id } = await reported(instance);
    expectProblem(await decide(owner, id, { outcome: 'warning', reason: ' ' }), 422, 'reason-needed');
    expectProblem(await decide(owner, id, { outcome: 'paused', reason: 'x' }), 422, 'days-needed');
    expectProblem(await decide(owner, id, { outcome: 'warning', days: 3, reason: 'x' }), 422, 'days-needed');
    await decide(owner, id, { outcome: 'none', reason: 'Fine.' });
    expectProblem(await decide(owner, id, { outcome: 'none', reason: 'Fine.' }), 409, 'decided-already');
  });

  test('can be objected to for fourteen days, by the member alone', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo, id } = await reported(instance);
    await decide(owner, id, { outcome: 'warning', reason: 'x' });
    const [told] = await decisionsOf(bo);
    for (const other of [told!.id, id])
      expectProblem(
        await cem.post(`/api/v1/me/decisions/${other}/appeal`, { text: 'No.' }),
        404,
        'no-such-decision',
      );
    instance.deps.clock.now += 14 * DAY;
    expectProblem(await object(bo, 'No.'), 409, 'appeal-too-late');
  });

  test('stands in a trail that the owner reads, with who, what and why', async () => {
    const instance = instanceOn(opened());
    const { owner, bo, id } = await reported(instance);
    await decide(owner, id, { outcome: 'paused', days: 2, reason: 'A break.' });
    await object(bo, 'Why?');
    const { items } = auditPage.parse((await owner.get('/api/v1/moderation/audit')).body);
    expect(items.map(({ what, by, about, why }) => [what, by?.handle, about.handle, why])).toEqual([
      ['appealed', 'bo', 'bo', ''],
      ['decided', 'ada-osei', 'bo', 'paused 2: A break.'],
      ['reported', 'cem', 'bo', ''],
    ]);
  });
});

eachDatabase('a connection that is reported', (opened) => {
  const connected = async (instance: Instance) => {
    const all = await people(instance);
    const id = await send(all.bo, 'cem');
    await accept(all.cem, id);
    instance.deps.clock.now += MINUTE;
    await all.bo.post('/api/v1/connections/cem/messages', { text: 'Send me money.' });
    return { ...all, id };
  };
  /** What Bo can see of a connection, with everything left out that tells two of them apart anyway. */
  const asBoSees = async (bo: Visitor, handle: string, id: string) => {
    const pages = [`/api/v1/sent/${id}`, `/api/v1/people/${handle}`, `/api/v1/connections/${handle}`];
    const answers = [];
    for (const path of pages) answers.push((await bo.get(path)).text);
    const again = { to: handle, reason: 'seeking_advice', note: '' };
    answers.push((await bo.post('/api/v1/requests', again)).text);
    return answers.map((text) => text.replaceAll(id, 'ID').replaceAll(new RegExp(handle, 'gi'), 'NAME'));
  };

  test('looks to the other as if it had merely ended', async () => {
    const instance = instanceOn(opened());
    const dana = await instance.member('Dana');
    const { owner, cem, bo, id } = await connected(instance);
    const other = await send(bo, 'dana');
    await accept(dana, other);
    instance.deps.clock.now += MINUTE;
    const [{ id: messageId }] = (await cem.get('/api/v1/connections/bo')).body.messages;
    expect((await cem.post('/api/v1/connections/bo/report', { words: 'Money.', messageId })).status).toBe(
      204,
    );
    expect((await dana.send('DELETE', '/api/v1/connections/bo')).status).toBe(204);
    const [item] = await queue(owner);
    const page = reportPage.parse((await owner.get(`/api/v1/moderation/reports/${item!.id}`)).body);
    expect(page.evidence).toMatchObject({
      note: NOTE,
      thread: [{ by: 'reported', text: 'Send me money.', isChosen: true }],
    });
    const { lines } = (await bo.get('/api/v1/me/budget')).body;
    expect(lines.filter((line: { cause: string }) => line.cause === 'given_back')).toHaveLength(2);
    for (const later of [0, 40 * DAY]) {
      instance.deps.clock.now += later;
      const seen = await asBoSees(bo, 'cem', id);
      const ended = await asBoSees(bo, 'dana', other);
      expect(seen.map(timeless)).toEqual(ended.map(timeless));
      expect(seen[0]).toContain('"state":"accepted"');
    }
  });

  test('keeps the message that it is about, however long ago that was', async () => {
    const instance = instanceOn(opened());
    const { owner, cem, bo } = await connected(instance);
    const [{ id: messageId }] = (await cem.get('/api/v1/connections/bo')).body.messages;
    for (let n = 0; n < 20; n++) await bo.post('/api/v1/connections/cem/messages', { text: `And ${n}.` });
    await cem.post('/api/v1/connections/bo/report', { words: 'Money.', messageId });
    const [item] = await queue(owner);
    const page = reportPage.parse((await owner.get(`/api/v1/moderation/reports/${item!.id}`)).body);
    expect(page.evidence.thread).toHaveLength(21);
    expect(page.evidence.thread[0]).toMatchObject({ text: 'Send me money.', isChosen: true });
  });

  test('is the same between the two as before once the report is taken back', async () => {
    const instance = instanceOn(opened());
    const one = await connected(instance);
    expect((await report(one.cem, one.id)).body).toMatchObject({ state: 'reported' });
    expect((await one.cem.get('/api/v1/connections/bo')).status).toBe(404);
    expect((await one.cem.post(`/api/v1/requests/${one.id}/undo`)).body).toMatchObject({ state: 'accepted' });
    expect((await one.cem.get('/api/v1/connections/bo')).status).toBe(200);
    await report(one.cem, one.id);
    await one.bo.post('/api/v1/people/cem/block');
    expectProblem(await one.cem.post(`/api/v1/requests/${one.id}/undo`), 409, 'not-possible-now');
  });

  test('before its sender was told of the acceptance looks like waiting, as any other report does', async () => {
    const instance = instanceOn(opened());
    const { cem, bo } = await people(instance);
    const id = await send(bo, 'cem');
    await accept(cem, id);
    instance.deps.clock.now += 5 * SECOND;
    await report(cem, id);
    instance.deps.clock.now += MINUTE;
    expect(await view(bo, id)).toMatchObject({ state: 'waiting' });
  });
});
