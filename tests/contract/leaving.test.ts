import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { connectionsPage, conversation, sentRequest } from '../../src/http/sending-schemas.ts';
import type { OpenDatabase } from '../../src/storage/database.ts';
import { eraseDue } from '../../src/usecases/leave.ts';
import { sweepReports } from '../../src/usecases/sweep-reports.ts';
import { expectProblem, instanceOn, PASSWORD, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

/** A word that stands in everything the leaving member writes. */
const MARK = 'Quillwort';
const noteOf = (mark: string) =>
  `We both build wind parks at ${mark}; I would like to compare how you forecast gusts with what we tried.`;

/** Nothing in these is about one member. `rate_limit` counts by address. */
const ABOUT_NOBODY = [
  'welcome_link',
  'rate_limit',
  'instance_key',
  'verification',
  'organisation',
  'organisation_domain',
  'event_session',
  'event_code',
];
/** What may name a deleted account by its id: its tombstone, and rows that others share with it. */
const MAY_NAME = [
  'member',
  'handle',
  'person',
  'connection',
  'request',
  'request_event',
  'sent_request',
  'pair',
  'direct_message',
  'report',
  'moderation_decision',
  'audit_entry',
  'notice',
  'follow_up',
];

async function dump({ sql }: OpenDatabase): Promise<Map<string, string[]>> {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const rows = new Map<string, string[]>();
  for (const { name } of tables) {
    const found = await sql<{ row: string }[]>`select to_jsonb(t)::text as row from ${sql(name)} t`;
    rows.set(name, found.map(({ row }) => row).toSorted());
  }
  return rows;
}

const holding = (tables: Map<string, string[]>, text: string): string[] =>
  [...tables].flatMap(([name, rows]) => (rows.some((row) => row.includes(text)) ? [name] : []));

const send = async (from: Visitor, to: string, mark = 'Malmö'): Promise<string> => {
  const evidence = [{ kind: 'profile_line', claim: `forecasts at ${mark}` }];
  const body = {
    to,
    reason: 'seeking_advice',
    note: noteOf(mark),
    evidence,
    promise: `data of ${mark}`,
    atOnce: true,
  };
  const sent = await from.post('/api/v1/requests', body);
  expect([sent.status, sent.body?.code]).toEqual([201, undefined]);
  return sent.body.id;
};
const answer = (who: Visitor, id: string, verb: string, words = '') =>
  who.post(`/api/v1/requests/${id}/${verb}`, { words });
const leave = (who: Visitor, atOnce = true) => who.post('/api/v1/me/leaving', { password: PASSWORD, atOnce });

type People = Record<'owner' | 'mara' | 'cem' | 'bo' | 'eve', Awaited<ReturnType<Instance['member']>>>;

async function peopleOf(instance: Instance, mark = MARK): Promise<People> {
  const owner = await instance.owner();
  const mara = await instance.member('Mara');
  await mara.send('PATCH', '/api/v1/me', { body: { name: `Mara ${mark}`, mayBeNamed: true } });
  const [cem, bo, eve] = [
    await instance.member('Cem'),
    await instance.member('Bo'),
    await instance.member('Eve'),
  ];
  return { owner, mara, cem, bo, eve };
}

/** Everything a member can do here that leaves a trace, each by itself, so that any selection of them can be played. */
const DEEDS: Record<string, (people: People, instance: Instance, mark: string) => Promise<void>> = {
  async connects({ mara, cem }, { deps }, mark) {
    const id = await send(mara, 'cem', mark);
    await answer(cem, id, 'ask', 'Which winter?');
    await mara.post(`/api/v1/sent/${id}/answer`, { words: `The one at ${mark}.` });
    await answer(cem, id, 'accept');
    deps.clock.now += MINUTE;
    await mara.post('/api/v1/connections/cem/messages', { text: `Hello from ${mark}.` });
    await cem.post('/api/v1/connections/mara/messages', { text: 'A good day to you.' });
  },
  async isAskedBy({ mara, bo }, _, mark) {
    const id = await send(bo, 'mara');
    await answer(mara, id, 'ask', `Why me, at ${mark}?`);
  },
  async declines({ mara, eve }, _, mark) {
    await answer(mara, await send(eve, 'mara'), 'decline', `Not at ${mark}, thank you.`);
  },
  async asks({ mara }, _, mark) {
    await send(mara, 'eve', mark);
  },
  async reports({ mara }, _, mark) {
    await mara.post('/api/v1/people/bo/report', { words: `They wrote to all of ${mark}.` });
  },
  async blocks({ mara, owner }) {
    await owner.post('/api/v1/people/mara/block');
    await mara.post(`/api/v1/people/ada-osei/block`);
  },
  async invites({ mara }, _, mark) {
    await mara.post('/api/v1/invitations', { note: `For ${mark}` });
  },
  async pastes({ mara }, _, mark) {
    await mara.post('/api/v1/inbox/pasted', { note: noteOf(mark), name: `Somebody of ${mark}` });
  },
  async keepsHistory({ mara }, { deps }, mark) {
    const ownerId = mara.viewer.memberId;
    const person = { title: '', company: mark, profileUrl: '', role: '', field: '' };
    const other = deps.newId();
    await deps.store.people.add({ ownerId, id: other, name: mark, headline: mark, ...person });
    const line = {
      kind: 'skill',
      organisation: mark,
      since: '',
      until: '',
      url: '',
      form: '',
      origin: 'hand',
    };
    await deps.store.profiles.addLines([
      { ...line, ownerId, key: mark, id: deps.newId(), text: mark, place: 0 },
    ]);
    await deps.store.imports.add({
      ownerId,
      id: deps.newId(),
      fileName: `${mark}.zip`,
      path: `/nowhere/${mark}`,
      origin: 'local',
      state: 'done',
      failure: null,
      bytesRead: 0,
      bytesInAll: 0,
      madeAt: deps.now(),
      endedAt: null,
      leaseUntil: null,
      counts: {
        connections: 0,
        newConnections: 0,
        messages: 0,
        newMessages: 0,
        invitations: 0,
        newInvitations: 0,
        newRequests: 0,
        skipped: 0,
      },
    });
    await deps.store.imports.addSkipped([
      {
        ownerId,
        importId: deps.newId(),
        place: 0,
        kind: 'row',
        file: mark,
        line: 1,
        cause: 'empty-row',
        detail: mark,
      },
    ]);
  },
  async isReported({ mara, cem, owner }, _, mark) {
    await cem.post('/api/v1/people/mara/report', { words: 'Not a person.' });
    const { items } = (await owner.get('/api/v1/moderation/reports')).body;
    const { id } = items.find((one: { reported: { handle: string } }) => one.reported.handle === 'mara');
    await owner.post(`/api/v1/moderation/reports/${id}/decision`, {
      outcome: 'warning',
      reason: 'Say who you are.',
    });
    await mara.post(`/api/v1/me/decisions/${id}/appeal`, { text: `I am ${mark}.` });
  },
  async hasMailSent({ mara }, instance, mark) {
    const other = `mara@${mark}.example`.toLowerCase();
    await mara.post('/api/v1/me/address', { email: other, password: PASSWORD });
    await mara.post('/api/v1/me/employers', { email: other });
    await instance.visitor().post('/api/v1/password-reset/mail', { email: 'mara@forthright.example' });
  },
  async triesPasswords({ mara }) {
    await mara.post('/api/v1/me/password', { current: 'not it at all', next: 'something else' });
  },
};

/** Rows of tables that only an import or a second factor writes, put in by hand. */
async function fillTheRest({ sql }: OpenDatabase, id: string, mark: string): Promise<void> {
  const at = new Date().toISOString();
  await sql`insert into identity values (${id}, 'linkedin', ${mark}, ${id})`;
  await sql`insert into thread values (${id}, ${mark}, null)`;
  await sql`insert into message values (${id}, 'k', ${mark}, true, ${mark}, ${at}, ${mark}, false)`;
  await sql`insert into invitation values (${id}, 'k', 'sent', ${id}, ${at}, ${mark})`;
  await sql`insert into reset_link values ('hash', ${id}, ${at})`;
  await sql`insert into two_factor (id, secret, backup_codes, user_id) values (${id}, ${mark}, '[]', ${id})`;
  const event = '01890000-0000-7000-8000-00000000000e';
  await sql`insert into event values (${event}, ${id}, ${mark}, ${mark}, ${at}, ${at}, ${at})`;
  await sql`insert into attendance values (${id}, ${event}, true, ${at})`;
  await sql`insert into check_in values (${id}, ${event}, ${event}, ${at})`;
  await sql`insert into organisation_member values (${id}, ${event}, ${at}, null)`;
  await sql`insert into passkey values (${id}, ${mark}, ${event}, ${mark}, ${mark}, 0, '', ${at}, null)`;
  await sql`insert into outside_account values ('https://outside.example', ${mark}, ${id}, ${at}, null)`;
  await sql`insert into challenge values ('hash', 'passkey', ${id}, ${mark}, ${at})`;
  await sql`insert into work_domain values (${id}, ${mark}, ${at}, ${at}, null)`;
  await sql`insert into delivery_choice (member_id, via, kind, pace) values (${id}, 'mail', 'arrived', 'never')`;
  await sql`insert into device values (${id}, ${event}, ${mark}, ${mark}, ${mark}, ${mark}, ${event}, ${mark}, ${at})`;
  await sql`insert into profile values (${id}, ${mark}, '[]', '[]', ${mark}, '[]')`;
  await sql`insert into door values (${id}, '{}', ${mark}, ${mark}, ${mark}, null)`;
  await sql`insert into door_code values (${id}, ${mark}, ${event}, ${mark}, ${at}, ${at}, 0)`;
  await sql`insert into attempt values (${`password|${id}`}, 1, ${at}) on conflict do nothing`;
}

async function play(instance: Instance, deeds: readonly string[], mark = MARK): Promise<People> {
  const people = await peopleOf(instance, mark);
  for (const deed of Object.keys(DEEDS)) if (deeds.includes(deed)) await DEEDS[deed]!(people, instance, mark);
  return people;
}

eachDatabase('a deleted account', (opened) => {
  test('leaves nothing but its tombstone, in any table, and nothing of anybody else is touched', async () => {
    const instance = instanceOn(opened(), { registration: 'invitation' });
    const { mara } = await play(instance, Object.keys(DEEDS));
    const id = mara.viewer.memberId;
    await fillTheRest(opened(), id, MARK);
    await leave(mara, false);
    const before = await dump(opened());
    // A table that is new has to be filled above, so that its way out is tested too.
    expect([...holding(before, id), ...ABOUT_NOBODY].toSorted()).toEqual([...before.keys()].toSorted());
    expect((await leave(mara)).status).toBe(200);
    const after = await dump(opened());
    expect(holding(after, MARK)).toEqual(['report']);
    expect(holding(after, 'mara@forthright.example')).toEqual([]);
    expect(holding(after, id).filter((table) => !MAY_NAME.includes(table))).toEqual([]);
    const traces = [id, MARK, 'mara@forthright.example'];
    const others = (rows: string[]) => rows.filter((row) => !traces.some((trace) => row.includes(trace)));
    for (const [table, rows] of before)
      if (!['attempt', 'rate_limit'].includes(table))
        expect(after.get(table)).toEqual(expect.arrayContaining(others(rows)));
  });

  test('leaves no byte of what it wrote, whatever it has done', async () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{9,12}q$/);
    await fc.assert(
      fc.asyncProperty(word, fc.subarray(Object.keys(DEEDS), { minLength: 2 }), async (mark, deeds) => {
        const tables = [...(await dump(opened())).keys()];
        await opened().sql.unsafe(`truncate ${tables.map((name) => `"${name}"`).join(', ')}`);
        const { mara } = await play(instanceOn(opened()), deeds, mark);
        expect((await leave(mara)).status).toBe(200);
        const left = holding(await dump(opened()), mark);
        expect(left.filter((table) => table !== 'report')).toEqual([]);
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  test('stands as “Deleted account” in the connections of others, who keep what they wrote themselves', async () => {
    const instance = instanceOn(opened());
    const { mara, cem } = await play(instance, ['connects']);
    await leave(mara);
    const [contact] = connectionsPage.parse((await cem.get('/api/v1/connections')).body).items;
    expect(contact).toMatchObject({ name: 'Deleted account', isDeleted: true });
    const path = `/api/v1/connections/${contact!.handle}`;
    const talk = conversation.parse((await cem.get(path)).body);
    expect(talk.messages.map(({ text, fromMe }) => [text, fromMe])).toEqual([
      ['A good day to you.', true],
      ['', false],
    ]);
    expectProblem(await cem.post(`${path}/messages`, { text: 'Hello?' }), 404);
    expectProblem(await cem.get(`/api/v1/people/${contact!.handle}`), 404, 'no-such-person');
    expect((await cem.get('/api/v1/people?query=deleted')).body.items).toEqual([]);
    expect((await cem.send('DELETE', path)).status).toBe(204);
    expect((await cem.get('/api/v1/connections')).body.items).toEqual([]);
  });

  test('is nobody whom two people have in common', async () => {
    const instance = instanceOn(opened());
    const { mara, cem, bo } = await play(instance, ['connects']);
    await answer(bo, await send(mara, 'bo'), 'accept');
    await leave(mara);
    const id = await send(bo, 'cem');
    expect((await cem.get(`/api/v1/requests/${id}`)).body.context.mutuals?.count ?? 0).toBe(0);
  });

  test('ends what it had asked, and what it was asked, however it had been answered in secret', async () => {
    const instance = instanceOn(opened());
    const { mara, cem, bo, eve } = await peopleOf(instance);
    const asked = await send(mara, 'cem', MARK);
    const received = await Promise.all([
      send(cem, 'mara').catch(() => ''),
      send(bo, 'mara'),
      send(eve, 'mara'),
    ]);
    await answer(mara, received[1], 'ignore');
    await answer(mara, received[2], 'report');
    await leave(mara);
    const seen = [];
    for (const [who, id] of [
      [bo, received[1]],
      [eve, received[2]],
    ] as const) {
      const view = sentRequest.parse((await who.get(`/api/v1/sent/${id}`)).body);
      expect(view).toMatchObject({
        state: 'ended',
        endedBecause: 'account_deleted',
        to: { name: 'Deleted account' },
      });
      seen.push({ ...view, id: '', sentAt: '', deadline: '' });
    }
    expect(seen[0]).toEqual(seen[1]);
    expect((await cem.get(`/api/v1/requests/${asked}`)).body.state).toMatch(/ended|accepted/);
    expect((await cem.get(`/api/v1/requests/${asked}`)).body.sender.name).toBe('Deleted account');
  });

  test('signs nobody in any more, and frees its address', async () => {
    const instance = instanceOn(opened());
    const { mara } = await peopleOf(instance);
    await leave(mara);
    expectProblem(await mara.get('/api/v1/me'), 401, 'signed-out');
    const again = { email: 'mara@forthright.example', password: PASSWORD };
    expect((await instance.visitor().post('/api/auth/sign-in/email', again)).status).toBe(401);
    expect((await instance.member('Mara')).viewer.memberId).not.toBe(mara.viewer.memberId);
  });
});

eachDatabase('leaving', (opened) => {
  const jobs = (instance: Instance) => eraseDue({ ...instance.deps, uploads: { remove: async () => {} } });

  test('takes seven days, in which it can be taken back', async () => {
    const instance = instanceOn(opened());
    const { mara } = await peopleOf(instance);
    const asked = await leave(mara, false);
    expect(Date.parse(asked.body.dueAt)).toBe(instance.deps.clock.now + 7 * DAY);
    instance.deps.clock.now += 7 * DAY - 1;
    expect(await jobs(instance)).toBe(0);
    expect((await mara.send('DELETE', '/api/v1/me/leaving')).status).toBe(204);
    instance.deps.clock.now += 7 * DAY;
    expect(await jobs(instance)).toBe(0);
    expect((await mara.get('/api/v1/me/leaving')).body).toEqual({ dueAt: null, mustHandOver: false });
    await leave(mara, false);
    instance.deps.clock.now += 7 * DAY;
    expect(await Promise.all([jobs(instance), jobs(instance)])).toEqual(expect.arrayContaining([1, 0]));
    expectProblem(await mara.get('/api/v1/me'), 401, 'signed-out');
  });

  test('leaves nobody to tell what becomes of a report', async () => {
    const instance = instanceOn(opened());
    const { owner, mara } = await play(instance, ['reports']);
    await leave(mara);
    const [{ id }] = (await owner.get('/api/v1/moderation/reports')).body.items;
    const decision = { outcome: 'warning', reason: 'Say who you are.' };
    expect((await owner.post(`/api/v1/moderation/reports/${id}/decision`, decision)).status).toBe(200);
    const told = await opened().sql`select kind from notice where member_id = ${mara.viewer.memberId}`;
    expect(told).toHaveLength(0);
  });

  test('removes the files that were uploaded before the rows that name them', async () => {
    const instance = instanceOn(opened());
    const { mara } = await play(instance, ['keepsHistory']);
    await opened().sql`update import set origin = 'uploaded'`;
    await leave(mara, false);
    instance.deps.clock.now += 7 * DAY;
    const removed: string[] = [];
    const killed = {
      ...instance.deps,
      uploads: {
        async remove(path: string) {
          removed.push(path);
          if (removed.length === 1) throw new Error('Killed');
        },
      },
    };
    await expect(eraseDue(killed)).rejects.toThrow('Killed');
    expect(await eraseDue(killed)).toBe(1);
    expect(removed).toEqual([`/nowhere/${MARK}`, `/nowhere/${MARK}`]);
  });

  test('wants the password, and not too many tries at it', async () => {
    const instance = instanceOn(opened());
    const { mara } = await peopleOf(instance);
    const guess = () => mara.post('/api/v1/me/leaving', { password: 'a wrong password', atOnce: true });
    for (let n = 0; n < 5; n++) expectProblem(await guess(), 403, 'password-wrong');
    expectProblem(await guess(), 429, 'too-many-tries');
  });

  test('is for the owner only once the instance is handed over', async () => {
    const instance = instanceOn(opened());
    const { owner, mara, cem } = await peopleOf(instance);
    expectProblem(await leave(owner), 409, 'owner-hands-over-first');
    const hand = (who: Visitor, handle: string, password = PASSWORD) =>
      who.post('/api/v1/instance/owner', { handle, password });
    expectProblem(await hand(mara, 'cem'), 404, 'not-found');
    expectProblem(await hand(owner, 'mara', 'a wrong password'), 403, 'password-wrong');
    expectProblem(await hand(owner, 'nobody'), 404, 'no-such-person');
    expectProblem(await hand(owner, 'ada-osei'), 409, 'to-yourself');
    expect((await hand(owner, 'cem')).status).toBe(204);
    expect((await cem.get('/api/v1/me')).body.role).toBe('owner');
    expect((await leave(owner)).status).toBe(200);
  });

  test('forgets what was reported after twelve months', async () => {
    const instance = instanceOn(opened());
    const { mara } = await play(instance, ['connects', 'isReported']);
    await leave(mara);
    instance.deps.clock.now += 364 * DAY;
    await sweepReports(instance.deps);
    expect(holding(await dump(opened()), MARK)).toEqual(['report']);
    instance.deps.clock.now += 2 * DAY;
    await sweepReports(instance.deps);
    expect(holding(await dump(opened()), MARK)).toEqual([]);
  });
});

describe('the tables that may name a deleted account', () => {
  test('are named once each', () => expect(new Set(MAY_NAME).size).toBe(MAY_NAME.length));
});
