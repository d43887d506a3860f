import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { asId, type OrganisationId, type PersonId } from '../../src/domain/ids.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import {
  attendees,
  codeLeadsTo,
  eventPage,
  eventsPage,
  organisation,
  organisationMembers,
  organisationsPage,
  ownMemberships,
} from '../../src/http/place-schemas.ts';
import { requestCard } from '../../src/http/schemas.ts';
import type { Deps } from '../../src/usecases/deps.ts';
import { noon } from '../builders.ts';
import { expectProblem, instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { aMember, depsOn } from '../deps.ts';
import { user } from '../../src/storage/schema/accounts.ts';

/** An organisation that this member was put into by hand. */
async function organisationOf({ store, newId }: Deps, id: PersonId, name: string): Promise<string> {
  const row = { id: newId(), name, url: '', madeAt: noon };
  await store.organisations.add(row);
  await store.organisations.say(asId<OrganisationId>(row.id), id, { placedAt: noon });
  return row.id;
}

/** An event of one session that runs now. */
async function eventOf({ store, newId }: Deps, organiserId: PersonId, code: string) {
  const times = { startsAt: noon, endsAt: noon + HOUR };
  const event = { id: newId(), organiserId, name: 'Wind days', place: 'Oslo', madeAt: noon, ...times };
  const session = { eventId: event.id, id: newId(), name: 'Opening', code, ...times };
  await store.events.add(event);
  await store.events.claimCode(code, asId(event.id), asId(session.id));
  await store.events.saveSession(session);
  return { event, session };
}

eachDatabase('what the door asks about two people', (opened) => {
  test('is where both belong: organisations, and events that both checked in at', async () => {
    const deps = depsOn(opened());
    const [ada, bo] = [await aMember(deps, 'Ada'), await aMember(deps, 'Bo')];
    const shared = () => deps.store.places.shared(ada.memberId, bo.memberId);
    const acme = await organisationOf(deps, ada.memberId, 'Acme');
    const { event, session } = await eventOf(deps, ada.memberId, '7ABCDEFG');
    await deps.store.events.checkIn(ada, session, noon);
    expect(await shared()).toEqual({ organisations: [], events: [] });
    await deps.store.organisations.say(asId(acme), bo.memberId, { placedAt: noon });
    await deps.store.events.checkIn(bo, session, noon);
    await deps.store.events.checkIn(bo, session, noon + 1);
    expect(await shared()).toEqual({
      organisations: [{ id: acme, name: 'Acme' }],
      events: [{ id: event.id, name: 'Wind days' }],
    });
  });

  test('is an event by its code, however it is typed, until the code is renewed', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps, 'Ada');
    const { event, session } = await eventOf(deps, ada.memberId, '70BCDEFG');
    const { places, events } = deps.store;
    expect(await places.eventByCode(' 7obc-defg')).toMatchObject({ id: event.id, sessionId: session.id });
    expect(await events.claimCode('70BCDEFG', asId(event.id), asId(session.id))).toBe(false);
    await events.claimCode('H0BCDEFG', asId(event.id), asId(session.id));
    await events.saveSession({ ...session, code: 'H0BCDEFG' });
    expect(await places.eventByCode('70BC-DEFG')).toBeNull();
    expect(await places.eventByCode('no code')).toBeNull();
  });

  test('is no confirmed recruiter who was only put into an organisation by hand', async () => {
    const deps = depsOn(opened());
    const { memberId } = await aMember(deps, 'Ada');
    const acme = await organisationOf(deps, memberId, 'Acme');
    await deps.store.organisations.say(asId(acme), memberId, { recruiterAt: noon });
    expect(await deps.store.places.isConfirmedRecruiter(memberId)).toBe(false);
  });
});

const at = (moment: number) => new Date(moment).toISOString();

type Member = Awaited<ReturnType<Instance['member']>>;

const ABSENT = '01890000-0000-7000-8000-000000000000';

/** An event of today with a talk from noon to one, as its organiser gets it. */
async function windDays(organiser: Visitor, more: Record<string, unknown> = {}) {
  const made = await organiser.post('/api/v1/events', {
    name: 'Oslo wind days',
    place: 'Oslo',
    startsAt: at(noon - 3 * HOUR),
    endsAt: at(noon + 5 * HOUR),
    sessions: [{ name: 'Gusts', startsAt: at(noon), endsAt: at(noon + HOUR) }],
    ...more,
  });
  expect([made.status, made.body?.detail]).toEqual([201, undefined]);
  return eventPage.strict().parse(made.body);
}

const codeOf = (event: { sessions: { code: { text: string } | null }[] }) => event.sessions[0]!.code!.text;
const enter = (who: Visitor, code: string) => who.post('/api/v1/check-ins', { code });

async function checkedIn(who: Visitor, code: string): Promise<void> {
  expect((await enter(who, code)).status).toBe(201);
}

eachDatabase('an event', (opened) => {
  test('is made by any member, with a code for each session', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const event = await windDays(ada);
    expect(event).toMatchObject({ isOrganiser: true, attendance: null, isOver: false });
    const [session] = event.sessions;
    expect(session).toMatchObject({ name: 'Gusts', count: 0, isCheckedIn: false });
    expect(session!.code!.text).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(session!.code!.link).toBe(`http://localhost:8080/e/${session!.code!.text.replace('-', '')}`);
    const whole = await windDays(ada, { sessions: [] });
    expect(whole.sessions).toMatchObject([{ name: 'Oslo wind days', endsAt: whole.endsAt }]);
    const list = eventsPage.parse((await ada.get('/api/v1/events?view=organised&limit=1')).body);
    expect(list.items).toMatchObject([{ id: whole.id }]);
    const rest = (await ada.get(`/api/v1/events?view=organised&limit=1&cursor=${list.nextCursor}`)).body;
    expect(rest.items).toMatchObject([{ id: event.id }]);
  });

  test('is checked in at with the code, and shows itself then', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = [await instance.member('Ada'), await instance.member('Bo')];
    const event = await windDays(ada);
    const code = codeOf(event).toLowerCase().replace('-', ' ');
    const leads = codeLeadsTo.parse((await bo.get(`/api/v1/check-ins/${encodeURIComponent(code)}`)).body);
    expect(leads).toMatchObject({
      event: { name: 'Oslo wind days', organiser: { name: 'Ada' } },
      state: 'open',
    });
    expect(leads.isCheckedIn).toBe(false);
    await checkedIn(bo, code);
    await checkedIn(bo, code);
    const seen = eventPage.parse((await bo.get(`/api/v1/events/${event.id}`)).body);
    expect(seen).toMatchObject({ isOrganiser: false, attendance: { isListed: false } });
    expect(seen.sessions).toMatchObject([{ isCheckedIn: true, code: null, count: null }]);
    expect((await ada.get(`/api/v1/events/${event.id}`)).body.sessions[0].count).toBe(1);
    expect((await bo.get('/api/v1/events')).body.items).toMatchObject([{ id: event.id }]);
  });

  test('counts check-ins while the session runs, with a quarter of an hour around it', async () => {
    const instance = instanceOn(opened());
    const { clock } = instance.deps;
    const [ada, bo] = [await instance.member('Ada'), await instance.member('Bo')];
    const code = codeOf(await windDays(ada));
    clock.now = noon - 15 * MINUTE - 1;
    expectProblem(await enter(bo, code), 409, 'check-in-too-early');
    clock.now = noon + HOUR + 15 * MINUTE;
    expectProblem(await enter(bo, code), 409, 'check-in-over');
    expect((await bo.get(`/api/v1/check-ins/${code}`)).body.state).toBe('over');
    clock.now -= 1;
    await checkedIn(bo, code);
  });

  test('can be ended by its organiser: no code counts, what was is remembered, and nothing changes any more', async () => {
    const instance = instanceOn(opened());
    const [ada, bo, eve] = [
      await instance.member('Ada'),
      await instance.member('Bo'),
      await instance.member('Eve'),
    ];
    const event = await windDays(ada);
    const [path, session] = [`/api/v1/events/${event.id}`, event.sessions[0]!];
    await checkedIn(bo, codeOf(event));
    expectProblem(await bo.post(`${path}/end`), 404, 'no-such-event');
    expect((await ada.post(`${path}/end`)).body.isOver).toBe(true);
    expectProblem(await enter(eve, codeOf(event)), 409, 'check-in-over');
    expect((await bo.get(path)).body.sessions[0].isCheckedIn).toBe(true);
    const { name, place, startsAt } = event;
    const later = { name, place, startsAt, endsAt: at(noon + 2 * DAY) };
    expectProblem(await ada.send('PATCH', path, { body: later }), 409, 'event-over');
    expectProblem(await ada.post(`${path}/sessions/${session.id}/code`), 409, 'event-over');
    expectProblem(await ada.post(`${path}/end`), 409, 'event-over');
  });

  test('keeps its check-ins when a leaked code is renewed', async () => {
    const instance = instanceOn(opened());
    const [ada, bo, eve] = [
      await instance.member('Ada'),
      await instance.member('Bo'),
      await instance.member('Eve'),
    ];
    const event = await windDays(ada);
    await checkedIn(bo, codeOf(event));
    const renewed = await ada.post(`/api/v1/events/${event.id}/sessions/${event.sessions[0]!.id}/code`);
    expect(codeOf(renewed.body)).not.toBe(codeOf(event));
    expectProblem(await enter(eve, codeOf(event)), 404, 'no-such-code');
    expect((await bo.get(`/api/v1/events/${event.id}`)).body.sessions[0].isCheckedIn).toBe(true);
    await checkedIn(eve, codeOf(renewed.body));
  });

  test('has sessions that can be added, moved and, while nobody was there, removed', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = [await instance.member('Ada'), await instance.member('Bo')];
    const event = await windDays(ada);
    const sessions = `/api/v1/events/${event.id}/sessions`;
    const late = { name: 'Ice', startsAt: at(noon + 2 * HOUR), endsAt: at(noon + 3 * HOUR) };
    const [gusts, ice] = eventPage.parse((await ada.post(sessions, late)).body).sessions;
    expect([gusts!.name, ice!.name]).toEqual(['Gusts', 'Ice']);
    const outside = { ...late, endsAt: at(noon + 6 * HOUR) };
    expectProblem(await ada.post(sessions, outside), 422, 'times-unfit');
    const path = `${sessions}/${ice!.id}`;
    expectProblem(await ada.send('PATCH', path, { body: outside }), 422, 'times-unfit');
    const moved = await ada.send('PATCH', path, { body: { ...late, name: 'Ice and rime' } });
    expect(moved.body.sessions[1]).toMatchObject({ name: 'Ice and rime', code: ice!.code });
    await checkedIn(bo, gusts!.code!.text);
    expectProblem(await ada.send('DELETE', `${sessions}/${gusts!.id}`), 409, 'session-attended');
    expect((await ada.send('DELETE', path)).body.sessions).toHaveLength(1);
    expectProblem(await ada.send('DELETE', path), 404, 'no-such-event-session');
    expectProblem(await ada.send('DELETE', `${sessions}/${gusts!.id}`), 409, 'last-session');
    expectProblem(await enter(bo, ice!.code!.text), 404, 'no-such-code');
  });

  test('refuses times that cannot be, and too many events at once', async () => {
    const ada = await instanceOn(opened()).member('Ada');
    const make = (more: Record<string, unknown>) =>
      ada.post('/api/v1/events', { name: 'Wind', startsAt: at(noon), endsAt: at(noon + HOUR), ...more });
    expectProblem(await make({ endsAt: at(noon - HOUR) }), 422, 'times-unfit');
    expectProblem(await make({ startsAt: at(noon - 2 * DAY), endsAt: at(noon - DAY) }), 422, 'times-unfit');
    expectProblem(await make({ endsAt: at(noon + 61 * DAY) }), 422, 'times-unfit');
    expectProblem(await make({ endsAt: 'tomorrow' }), 422, 'not-readable');
    expectProblem(await make({ name: ' W ' }), 422, 'not-readable');
    for (let n = 0; n < 20; n++) expect((await make({})).status).toBe(201);
    expectProblem(await make({}), 409, 'too-many-events');
  });

  test('that one was not at looks like one that does not exist, to the byte', async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.member('Ada'), await instance.member('Eve')];
    const event = await windDays(ada);
    const session = event.sessions[0]!.id;
    const times = { startsAt: event.startsAt, endsAt: event.endsAt };
    const routes: [method: string, path: string, body?: unknown][] = [
      ['GET', ''],
      ['PATCH', '', { name: 'Mine now', ...times }],
      ['POST', '/end'],
      ['POST', '/sessions', { name: 'Mine', ...times }],
      ['PATCH', `/sessions/${session}`, { name: 'Mine', ...times }],
      ['DELETE', `/sessions/${session}`],
      ['POST', `/sessions/${session}/code`],
      ['PATCH', '/attendance', { isListed: true }],
      ['GET', '/attendees'],
    ];
    for (const [method, path, body] of routes) {
      const real = await eve.send(method, `/api/v1/events/${event.id}${path}`, { body });
      const none = await eve.send(method, `/api/v1/events/${ABSENT}${path}`, { body });
      expectProblem(real, 404, 'no-such-event');
      expect([real.text, real.type]).toEqual([none.text, none.type]);
    }
    expect((await eve.get('/api/v1/events')).body.items).toEqual([]);
  });

  test('does not let codes be guessed', async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.member('Ada'), await instance.member('Eve')];
    const code = codeOf(await windDays(ada));
    for (let n = 0; n < 30; n++)
      expectProblem(await eve.get('/api/v1/check-ins/0000-0000'), 404, 'no-such-code');
    expectProblem(await enter(eve, code), 429, 'too-many-tries');
    instance.deps.clock.now += 10 * MINUTE;
    await checkedIn(eve, code);
  });
});

eachDatabase('who is at an event', (opened) => {
  test('is seen by those who agreed to be seen, and by nobody else', async () => {
    const instance = instanceOn(opened());
    const [ada, bo, eve] = [
      await instance.member('Ada'),
      await instance.member('Bo'),
      await instance.member('Eve'),
    ];
    const event = await windDays(ada);
    const path = `/api/v1/events/${event.id}`;
    for (const one of [bo, eve]) await checkedIn(one, codeOf(event));
    const list = (who: Visitor, isListed: boolean) =>
      who.send('PATCH', `${path}/attendance`, { body: { isListed } });
    const there = async (who: Visitor) => {
      const { items } = attendees.parse((await who.get(`${path}/attendees`)).body);
      return items.map(({ handle }) => handle);
    };
    expectProblem(await bo.get(`${path}/attendees`), 403, 'not-listed');
    expectProblem(await ada.get(`${path}/attendees`), 404, 'no-such-event');
    expect((await list(bo, true)).body.attendance).toEqual({ isListed: true });
    expect(await there(bo)).toEqual(['bo']);
    await list(eve, true);
    expect(await there(eve)).toEqual(['bo', 'eve']);
    await bo.post('/api/v1/people/eve/block');
    expect([await there(bo), await there(eve)]).toEqual([['bo'], ['eve']]);
    await list(eve, false);
    expectProblem(await eve.get(`${path}/attendees`), 403, 'not-listed');
  });
});

const NOTE =
  'We spoke about forecasting gusts after your talk, and I would like to compare what we measured last winter with you.';

async function ask(from: Visitor, to: string, more: Record<string, unknown>): Promise<string> {
  const body = { to, reason: 'met_before', note: NOTE, atOnce: true, ...more };
  const sent = await from.post('/api/v1/requests', body);
  expect([sent.status, sent.body?.detail]).toEqual([201, undefined]);
  return sent.body.id;
}

const cardFor = async (who: Visitor, id: string) =>
  requestCard.strict().parse((await who.get(`/api/v1/requests/${id}`)).body);
const met = [{ kind: 'event', claim: 'Oslo wind days' }];

eachDatabase('a meeting as a fact', (opened) => {
  async function adaAndBo() {
    const instance = instanceOn(opened());
    const [ada, bo] = [await instance.member('Ada'), await instance.member('Bo')];
    return { ada, bo, code: codeOf(await windDays(ada)) };
  }

  test('is confirmed when both checked in, which the sender is not told', async () => {
    const { ada, bo, code } = await adaAndBo();
    for (const one of [ada, bo]) await checkedIn(one, code);
    const card = await cardFor(ada, await ask(bo, 'ada', { evidence: met }));
    expect(card.evidence).toEqual([
      { kind: 'event', claim: 'Oslo wind days', check: 'confirmed', checkedBy: 'Oslo wind days' },
    ]);
    expect(card).toMatchObject({ verdict: { recommendation: 'accept', rule: 'vouched' }, met: null });
    expect((await bo.get('/api/v1/sent')).body.items).toMatchObject([
      { evidence: [{ check: 'unchecked' }], cost: 1 },
    ]);
  });

  test('is told to a sender who sees the recipient on the list anyway, and then costs half', async () => {
    const { ada, bo, code } = await adaAndBo();
    const { id } = (await ada.get('/api/v1/events?view=organised')).body.items[0];
    for (const one of [ada, bo]) {
      await checkedIn(one, code);
      await one.send('PATCH', `/api/v1/events/${id}/attendance`, { body: { isListed: true } });
    }
    await ask(bo, 'ada', { evidence: met });
    expect((await bo.get('/api/v1/sent')).body.items).toMatchObject([
      { evidence: [{ check: 'confirmed' }], cost: 0.5 },
    ]);
  });

  test('is told no longer once one has blocked the other, as the list does not show it either', async () => {
    const { ada, bo, code } = await adaAndBo();
    const { id } = (await ada.get('/api/v1/events?view=organised')).body.items[0];
    for (const one of [ada, bo]) {
      await checkedIn(one, code);
      await one.send('PATCH', `/api/v1/events/${id}/attendance`, { body: { isListed: true } });
    }
    const told = async () => {
      const draft = { to: 'ada', reason: 'met_before', note: NOTE, evidence: met };
      return (await bo.post('/api/v1/coach', draft)).body.evidence[0].check;
    };
    expect(await told()).toBe('confirmed');
    await ada.post('/api/v1/people/bo/block');
    expect(await told()).toBe('unchecked');
  });

  test('may be named by the code, which does not travel on', async () => {
    const { ada, bo, code } = await adaAndBo();
    for (const one of [ada, bo]) await checkedIn(one, code);
    const card = await cardFor(ada, await ask(bo, 'ada', { evidence: [{ kind: 'event', claim: code }] }));
    expect(card.evidence).toMatchObject([{ claim: 'Oslo wind days', check: 'confirmed' }]);
    expect(JSON.stringify(card)).not.toContain(code);
  });

  test('looks the same to its sender whether the recipient was there or not', async () => {
    const instance = instanceOn(opened());
    const [ada, bo, eve] = [
      await instance.member('Ada'),
      await instance.member('Bo'),
      await instance.member('Eve'),
    ];
    const code = codeOf(await windDays(eve));
    for (const one of [ada, bo]) await checkedIn(one, code);
    const told = async (to: string) => {
      const draft = { to, reason: 'met_before', note: NOTE, evidence: met };
      const { evidence, cost, score } = (await bo.post('/api/v1/coach', draft)).body;
      return { evidence, cost, score };
    };
    expect(await told('ada')).toEqual(await told('eve'));
  });

  test('is settled by the recipient’s word, of which the sender sees nothing', async () => {
    const { ada, bo } = await adaAndBo();
    const id = await ask(bo, 'ada', { evidence: met });
    const before = await bo.get(`/api/v1/sent/${id}`);
    const say = async (said: boolean) => (await ada.post(`/api/v1/requests/${id}/met`, { met: said })).body;
    expect((await cardFor(ada, id)).met).toEqual({ said: null });
    expect(await say(true)).toMatchObject({
      evidence: [{ check: 'confirmed', checkedBy: 'recipient' }],
      met: { said: true },
      verdict: { recommendation: 'accept' },
    });
    expect((await ada.get('/api/v1/inbox')).body.groups).toMatchObject([{ recommendation: 'accept' }]);
    expect(await say(false)).toMatchObject({
      evidence: [{ check: 'contradicted' }],
      met: { said: false },
      verdict: { recommendation: 'ask', rule: 'contradicted' },
    });
    expect((await ada.get('/api/v1/inbox')).body.groups).toMatchObject([{ recommendation: 'ask' }]);
    expect((await bo.get(`/api/v1/sent/${id}`)).text).toBe(before.text);
  });

  test('can be settled by the recipient alone, while the request is open', async () => {
    const { ada, bo } = await adaAndBo();
    const id = await ask(bo, 'ada', { evidence: met });
    const path = `/api/v1/requests/${id}/met`;
    expectProblem(await bo.post(path, { met: true }), 404, 'no-such-request');
    expectProblem(await ada.post(`/api/v1/requests/${ABSENT}/met`, { met: true }), 404, 'no-such-request');
    await ada.post(`/api/v1/requests/${id}/ignore`);
    expectProblem(await ada.post(path, { met: true }), 409, 'not-possible-now');
  });
});

/** Shows that a member reads their mail, as the code in a mail does. */
const verify = (
  opened: Parameters<Parameters<typeof eachDatabase>[1]>[0],
  { viewer }: Member,
  email: string,
) => opened().db.update(user).set({ email, emailVerified: true }).where(eq(user.id, viewer.memberId));

eachDatabase('an organisation', (opened) => {
  async function acme(owner: Visitor, domain?: string): Promise<string> {
    const made = await owner.post('/api/v1/organisations', { name: 'Acme', url: 'https://acme.example' });
    expect([made.status, organisation.parse(made.body).domains]).toEqual([201, []]);
    if (domain) {
      const vouched = await owner.post(`/api/v1/organisations/${made.body.id}/domains`, { domain });
      expect([vouched.status, vouched.body.domains]).toEqual([200, [domain]]);
    }
    return made.body.id;
  }
  const whereBelongs = async (who: Visitor) =>
    ownMemberships.parse((await who.get('/api/v1/me/organisations')).body).items;
  const membersOf = async (owner: Visitor, id: string) =>
    organisationMembers.parse((await owner.get(`/api/v1/organisations/${id}/members`)).body).items;

  test('is run by the owner alone', async () => {
    const instance = instanceOn(opened());
    const [owner, bo] = [await instance.owner(), await instance.member('Bo')];
    const id = await acme(owner);
    const given = { name: 'Acme', url: '' };
    const routes: [method: string, path: string, body?: unknown][] = [
      ['GET', ''],
      ['POST', '', given],
      ['GET', `/${id}`],
      ['PATCH', `/${id}`, given],
      ['DELETE', `/${id}`],
      ['POST', `/${id}/domains`, { domain: 'acme.example' }],
      ['DELETE', `/${id}/domains/acme.example`],
      ['GET', `/${id}/members`],
      ['POST', `/${id}/members`, { handle: 'bo' }],
      ['DELETE', `/${id}/members/bo`],
      ['POST', `/${id}/recruiters`, { handle: 'bo' }],
      ['DELETE', `/${id}/recruiters/bo`],
    ];
    for (const [method, path, body] of routes) {
      const real = await bo.send(method, `/api/v1/organisations${path}`, { body });
      expectProblem(real, 403, 'owner-only');
      const none = await bo.send(method, `/api/v1/organisations${path.replace(id, ABSENT)}`, { body });
      expect(real.text).toBe(none.text);
    }
    for (const [method, path, body] of routes.filter(([, one]) => one.startsWith(`/${id}`))) {
      const none = await owner.send(method, `/api/v1/organisations${path.replace(id, ABSENT)}`, { body });
      expectProblem(none, 404, 'no-such-organisation');
    }
  });

  test('is changed, listed and removed', async () => {
    const owner = await instanceOn(opened()).owner();
    const id = await acme(owner, 'acme.example');
    const renamed = await owner.send('PATCH', `/api/v1/organisations/${id}`, { body: { name: 'Acme AS' } });
    expect(renamed.body).toEqual({ id, name: 'Acme AS', url: '', domains: ['acme.example'] });
    const other = await acme(owner);
    const page = organisationsPage.parse((await owner.get('/api/v1/organisations?limit=1')).body);
    expect(page.items).toMatchObject([{ id }]);
    const next = (await owner.get(`/api/v1/organisations?limit=1&cursor=${page.nextCursor}`)).body;
    expect(next.items).toMatchObject([{ id: other }]);
    expect((await owner.send('DELETE', `/api/v1/organisations/${id}`)).status).toBe(204);
    expectProblem(await owner.get(`/api/v1/organisations/${id}`), 404, 'no-such-organisation');
    const path = `/api/v1/organisations/${other}/domains`;
    expect((await owner.post(path, { domain: 'acme.example' })).status).toBe(200);
  });

  test('has no domain of everybody, and none of another organisation', async () => {
    const owner = await instanceOn(opened()).owner();
    await acme(owner, 'acme.example');
    const id = await acme(owner);
    const add = (domain: string) => owner.post(`/api/v1/organisations/${id}/domains`, { domain });
    expectProblem(await add('acme.example'), 409, 'domain-taken');
    expectProblem(await add('gmail.com'), 422, 'domain-of-everybody');
    expectProblem(await add('acme'), 422, 'domain-unusable');
    const script = { name: 'Acme', url: 'javascript:alert(1)' };
    expectProblem(await owner.post('/api/v1/organisations', script), 422, 'not-readable');
  });

  test('has those as members who read mail under its domain, for as long as that is so', async () => {
    const instance = instanceOn(opened());
    const [owner, bo, eve, kim] = [
      await instance.owner(),
      await instance.member('Bo'),
      await instance.member('Eve'),
      await instance.member('Kim'),
    ];
    const id = await acme(owner, 'acme.example');
    await verify(opened, bo, 'bo@lab.acme.example');
    await verify(opened, eve, 'eve@evil-acme.example');
    await opened().db.update(user).set({ email: 'kim@acme.example' }).where(eq(user.id, kim.viewer.memberId));
    expect(await whereBelongs(bo)).toEqual([
      { name: 'Acme', url: 'https://acme.example', by: 'domain', isRecruiter: false },
    ]);
    expect([await whereBelongs(eve), await whereBelongs(kim)]).toEqual([[], []]);
    expect((await membersOf(owner, id)).map(({ handle }) => handle)).toEqual(['bo']);
    expect((await eve.get('/api/v1/people/bo')).body.organisations).toMatchObject([
      { name: 'Acme', by: 'domain' },
    ]);
    await owner.send('DELETE', `/api/v1/organisations/${id}/domains/acme.example`);
    expect([await whereBelongs(bo), await membersOf(owner, id)]).toEqual([[], []]);
  });

  test('has those as members whom the owner puts in by hand, until they are taken out', async () => {
    const instance = instanceOn(opened());
    const [owner, bo] = [await instance.owner(), await instance.member('Bo')];
    const id = await acme(owner);
    const path = `/api/v1/organisations/${id}/members`;
    expectProblem(await owner.post(path, { handle: 'nobody' }), 404, 'no-such-person');
    expect((await owner.post(path, { handle: 'bo' })).status).toBe(204);
    expect(await membersOf(owner, id)).toMatchObject([{ handle: 'bo', by: 'operator', isRecruiter: false }]);
    expect(await whereBelongs(bo)).toMatchObject([{ name: 'Acme', by: 'operator' }]);
    expect((await owner.send('DELETE', `${path}/bo`)).status).toBe(204);
    expect(await whereBelongs(bo)).toEqual([]);
  });

  test('has recruiters who belong by its domain and whom the owner confirms; both can end', async () => {
    const instance = instanceOn(opened());
    const [owner, bo, eve] = [
      await instance.owner(),
      await instance.member('Bo'),
      await instance.member('Eve'),
    ];
    const id = await acme(owner, 'acme.example');
    const path = `/api/v1/organisations/${id}/recruiters`;
    const isOne = () => instance.deps.store.places.isConfirmedRecruiter(bo.viewer.memberId);
    await owner.post(`/api/v1/organisations/${id}/members`, { handle: 'bo' });
    expectProblem(await owner.post(path, { handle: 'bo' }), 409, 'not-by-domain');
    await verify(opened, bo, 'bo@acme.example');
    expect(await isOne()).toBe(false);
    expect((await owner.post(path, { handle: 'bo' })).status).toBe(204);
    expect(await isOne()).toBe(true);
    const request = await ask(bo, 'eve', {
      reason: 'talent_pool',
      evidence: [{ kind: 'field', claim: 'wind power' }],
    });
    expect((await cardFor(eve, request)).senderBelongs).toEqual([
      { name: 'Acme', by: 'domain', isRecruiter: true },
    ]);
    await verify(opened, bo, 'bo@elsewhere.example');
    expect(await isOne()).toBe(false);
    await verify(opened, bo, 'bo@acme.example');
    expect((await owner.send('DELETE', `${path}/bo`)).status).toBe(204);
    expect(await isOne()).toBe(false);
  });

  test('confirms that two belong together', async () => {
    const instance = instanceOn(opened());
    const [owner, bo, eve] = [
      await instance.owner(),
      await instance.member('Bo'),
      await instance.member('Eve'),
    ];
    const id = await acme(owner, 'acme.example');
    await verify(opened, bo, 'bo@acme.example');
    await owner.post(`/api/v1/organisations/${id}/members`, { handle: 'eve' });
    const evidence = [{ kind: 'organisation', claim: 'Acme' }];
    const request = await ask(bo, 'eve', { reason: 'community_event', evidence });
    expect(await cardFor(eve, request)).toMatchObject({
      evidence: [{ check: 'confirmed', checkedBy: 'Acme' }],
      verdict: { rule: 'vouched' },
    });
    expect((await bo.get('/api/v1/sent')).body.items).toMatchObject([{ cost: 0.5 }]);
  });
});

eachDatabase('what a member takes along', (opened) => {
  test('names their events, where they checked in, and what the owner said of them', async () => {
    const instance = instanceOn(opened());
    const [owner, bo] = [await instance.owner(), await instance.member('Bo')];
    const { id } = (await owner.post('/api/v1/organisations', { name: 'Acme' })).body;
    await owner.post(`/api/v1/organisations/${id}/members`, { handle: 'bo' });
    const event = await windDays(bo);
    await checkedIn(bo, codeOf(event));
    const { body } = await bo.get('/api/v1/me/export');
    expect(body.events).toMatchObject([{ id: event.id, name: 'Oslo wind days' }]);
    expect(body.attendance).toMatchObject([{ eventId: event.id, isListed: false }]);
    expect(body.checkIns).toMatchObject([{ sessionId: event.sessions[0]!.id }]);
    expect(body.organisations).toMatchObject([{ organisationId: id }]);
    const theirs = (await owner.get('/api/v1/me/export')).body;
    expect([theirs.events, theirs.attendance, theirs.organisations]).toEqual([[], [], []]);
  });
});
