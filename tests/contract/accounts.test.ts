import { expect, test } from 'vitest';
import { invitationsPage, joinLink, madeInvitation, sessionsPage } from '../../src/http/account-schemas.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { invitationLink, resetLink, twoFactor } from '../../src/storage/schema/accounts.ts';
import { member } from '../../src/storage/schema/people.ts';
import { dropSecondFactor } from '../../src/usecases/drop-second-factor.ts';
import { issueResetLink } from '../../src/usecases/issue-reset-link.ts';
import { sweepAccounts } from '../../src/usecases/sweep-accounts.ts';
import {
  expectProblem,
  instanceOn,
  PASSWORD,
  tokenIn,
  type Answer,
  type Instance,
  type Visitor,
} from '../api.ts';
import { eachDatabase } from '../database.ts';
import { codeOf } from '../one-time-code.ts';

const ABSENT = '01890000-0000-7000-8000-000000000000';

const invite = (visitor: Visitor, given: { note?: string; uses?: number } = {}) =>
  visitor.post('/api/v1/invitations', given);

async function invited(visitor: Visitor, given: { note?: string; uses?: number } = {}): Promise<string> {
  const made = await invite(visitor, given);
  expect([made.status, made.text]).toEqual([201, made.text]);
  return made.body.url;
}

const look = (visitor: Visitor, url: string) => visitor.get(`/api/v1/join/${tokenIn(url)}`);

const statuses = (answers: { answer: Answer }[]) => answers.map(({ answer }) => answer.status).toSorted();

eachDatabase('an invitation', (opened) => {
  test('of the owner lets one person in, who is signed in at once', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const made = await invite(ada, { note: 'Bo from the choir' });
    expect(madeInvitation.strict().parse(made.body)).toMatchObject({
      usesLeft: 1,
      note: 'Bo from the choir',
    });
    expect(made.body.url).toMatch(/^http:\/\/localhost:8080\/join\?token=.{20,}/);
    const bo = await instance.join(made.body.url, { name: 'Bo Lindqvist' });
    expect(bo.answer.status).toBe(201);
    expect((await bo.get('/api/v1/me')).body).toMatchObject({
      name: 'Bo Lindqvist',
      handle: 'bo-lindqvist',
      email: 'bo.lindqvist@forthright.example',
      role: 'member',
      locale: 'en',
    });
    expectProblem((await instance.join(made.body.url, { name: 'Cy' })).answer, 410, 'invitation-used');
    const again = instance.visitor();
    const signedIn = await again.post('/api/auth/sign-in/email', { email: bo.email, password: PASSWORD });
    expect(signedIn.status).toBe(200);
  });

  test('remembers who let whom in', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    await instance.join(await invited(ada), { name: 'Bo' });
    const rows = await opened()
      .db.select({ handle: member.handle, invitedBy: member.invitedBy })
      .from(member);
    expect(rows.find(({ handle }) => handle === 'bo')).toEqual({
      handle: 'bo',
      invitedBy: ada.viewer.memberId,
    });
    expect(rows.find(({ handle }) => handle === 'ada-osei')?.invitedBy).toBeNull();
  });

  test('is kept as a hash, so that whoever reads the database cannot join', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner());
    const [row] = await opened().db.select().from(invitationLink);
    expect(JSON.stringify(row)).not.toContain(tokenIn(url));
  });

  test('tells who invites, and nothing more', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner(), { note: 'a secret remark' });
    const found = await look(instance.visitor(), url);
    expect(joinLink.strict().parse(found.body)).toEqual({ works: true, inviter: 'Ada Osei' });
    const guessed = await instance.visitor().get('/api/v1/join/guessed');
    expect(guessed.body).toEqual({ works: false, inviter: null });
    await instance.join(url);
    expect((await look(instance.visitor(), url)).text).toBe(guessed.text);
  });

  test('lets in as many as the owner says, and of many at once no more than that', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner(), { uses: 2 });
    const names = ['Bo', 'Cy', 'Di', 'Ed'];
    const answers = await Promise.all(names.map((name) => instance.join(url, { name })));
    expect(statuses(answers)).toEqual([201, 201, 410, 410]);
    expect(await instance.deps.store.members.count()).toBe(3);
  });

  test('whose last use two people take at the same moment lets in one of them', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner());
    const answers = await Promise.all(['Bo', 'Cy'].map((name) => instance.join(url, { name })));
    expect(statuses(answers)).toEqual([201, 410]);
  });

  test('works for 14 days, and is forgotten afterwards', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner());
    instance.deps.clock.now += 14 * DAY - MINUTE;
    expect((await look(instance.visitor(), url)).body.works).toBe(true);
    instance.deps.clock.now += 2 * MINUTE;
    expect((await look(instance.visitor(), url)).body.works).toBe(false);
    expectProblem((await instance.join(url)).answer, 410, 'invitation-used');
    await sweepAccounts(instance.deps);
    expect(await opened().db.$count(invitationLink)).toBe(0);
  });

  test('is listed to whoever made it until it is used or withdrawn', async () => {
    const instance = instanceOn(opened(), { registration: 'invitation' });
    const [ada, eve] = [await instance.owner(), await instance.member('Eve')];
    const [first, second] = [await invite(ada, { note: 'Bo' }), await invite(ada, { note: 'Cy', uses: 100 })];
    const page = invitationsPage.strict().parse((await ada.get('/api/v1/invitations')).body);
    expect(page.items.map(({ note, usesLeft }) => [note, usesLeft])).toEqual([
      ['Bo', 1],
      ['Cy', 100],
    ]);
    expect(page).toMatchObject({ left: null, maxUses: 100 });
    expect((await eve.get('/api/v1/invitations')).body).toEqual({ items: [], left: 5, maxUses: 1 });
    expectProblem(
      await eve.send('DELETE', `/api/v1/invitations/${first.body.id}`),
      404,
      'no-such-invitation',
    );
    expectProblem(await ada.send('DELETE', `/api/v1/invitations/${ABSENT}`), 404, 'no-such-invitation');
    await instance.join(first.body.url);
    expect((await ada.send('DELETE', `/api/v1/invitations/${second.body.id}`)).status).toBe(204);
    expect((await ada.get('/api/v1/invitations')).body.items).toEqual([]);
    expectProblem((await instance.join(second.body.url, { name: 'Cy' })).answer, 410, 'invitation-used');
  });

  test('can be made by a member where members invite: five at a time, for one person each', async () => {
    const instance = instanceOn(opened(), { registration: 'invitation' });
    await instance.owner();
    const eve = await instance.member('Eve');
    expectProblem(await invite(eve, { uses: 2 }), 403, 'invitation-for-one');
    const made = await Promise.all(Array.from({ length: 7 }, () => invite(eve)));
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 201, 201, 409, 409]);
    expectProblem(await invite(eve), 409, 'too-many-invitations');
    const { url } = made.find(({ status }) => status === 201)!.body;
    expect((await instance.join(url)).answer.status).toBe(201);
    expect((await invite(eve)).status).toBe(201);
  });

  test('of a member counts nothing where only the owner invites, not even one made before', async () => {
    const before = instanceOn(opened(), { registration: 'invitation' });
    await before.owner();
    const url = await invited(await before.member('Eve'));
    const instance = instanceOn(opened(), { registration: 'closed' });
    expect((await look(instance.visitor(), url)).body).toEqual({ works: false, inviter: null });
    expectProblem((await instance.join(url)).answer, 410, 'invitation-used');
    const eve = instance.visitor();
    await eve.post('/api/auth/sign-in/email', { email: 'eve@forthright.example', password: PASSWORD });
    expectProblem(await invite(eve), 403, 'invitations-closed');
    expect((await eve.get('/api/v1/invitations')).body).toMatchObject({ left: 0 });
  });
});

eachDatabase('joining', (opened) => {
  test('gives people of one name short names of their own', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner('Ada Osei'), { uses: 5 });
    const handles = [];
    for (const n of [1, 2, 3]) {
      const joined = await instance.join(url, { name: 'Ada Osei', email: `ada${n}@forthright.example` });
      handles.push((await joined.get('/api/v1/me')).body.handle);
    }
    expect(handles).toEqual(['ada-osei-2', 'ada-osei-3', 'ada-osei-4']);
    const long = await instance.join(url, { name: 'x'.repeat(60), email: 'x1@forthright.example' });
    const longer = await instance.join(url, { name: 'x'.repeat(70), email: 'x2@forthright.example' });
    expect((await long.get('/api/v1/me')).body.handle).toBe('x'.repeat(30));
    expect((await longer.get('/api/v1/me')).body.handle).toBe(`${'x'.repeat(28)}-2`);
  });

  test('says what is wrong with the input, and leaves the invitation for another try', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner());
    expectProblem(
      (await instance.join(url, { name: ' ', email: 'bo@forthright.example' })).answer,
      422,
      'name-missing',
    );
    expectProblem((await instance.join(url, { password: 'too short' })).answer, 422, 'password-too-short');
    expectProblem((await instance.join(url, { email: 'bo@' })).answer, 422, 'email-unusable');
    expect((await instance.join(url)).answer.status).toBe(201);
  });

  test('never tells whether an address has an account: a taken one is answered like a used-up link', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const [usedUp, fresh] = [await invited(ada), await invited(ada)];
    await instance.join(usedUp);
    const late = await instance.join(usedUp, { name: 'Cy' });
    const taken = await instance.join(fresh, { name: 'Eve', email: 'ADA@forthright.example' });
    expectProblem(taken.answer, 410, 'invitation-used');
    expect(taken.answer.text).toBe(late.answer.text);
    expect(taken.answer.headers.getSetCookie()).toEqual([]);
    expectProblem((await instance.join(fresh, { name: 'Di' })).answer, 410, 'invitation-used'); // asking cost its use
    const still = await instance
      .visitor()
      .post('/api/auth/sign-in/email', { email: 'ada@forthright.example', password: PASSWORD });
    expect(still.status).toBe(200);
  });

  test('makes one account of two who give the same address at once', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner(), { uses: 5 });
    const email = 'same@forthright.example';
    const answers = await Promise.all(['Bo', 'Cy'].map((name) => instance.join(url, { name, email })));
    expect(statuses(answers)).toEqual([201, 410]);
  });

  test('cannot be tried without end from one address', async () => {
    const instance = instanceOn(opened());
    const url = await invited(await instance.owner());
    const guess = (address: string) => instance.join('http://localhost/join?token=guessed', { address });
    for (let n = 0; n < 20; n++) expectProblem((await guess('198.51.100.7')).answer, 410, 'invitation-used');
    const refused = await guess('198.51.100.7');
    expectProblem(refused.answer, 429, 'too-many-tries');
    expect(Number(refused.answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await instance.join(url, { address: '203.0.113.9' })).answer.status).toBe(201);
    instance.deps.clock.now += 11 * MINUTE;
    expectProblem((await guess('198.51.100.7')).answer, 410, 'invitation-used');
  });
});

const NEW_PASSWORD = 'battery staple horse';
const ADA = 'ada@forthright.example';

async function signedIn(
  instance: Instance,
  { email = ADA, password = PASSWORD, userAgent = 'Firefox' } = {},
): Promise<Visitor & { status: number }> {
  const visitor = instance.visitor();
  const headers = { 'user-agent': userAgent };
  const { status } = await visitor.post('/api/auth/sign-in/email', { email, password }, headers);
  return { ...visitor, status };
}

eachDatabase('sessions', (opened) => {
  const sessionsOf = async (visitor: Visitor) =>
    sessionsPage.strict().parse((await visitor.get('/api/v1/me/sessions')).body).items;

  test('are listed with the device, the latest first, and say which one is here', async () => {
    const instance = instanceOn(opened());
    const first = await instance.owner();
    const second = await signedIn(instance, { userAgent: 'Phone' });
    const sessions = await sessionsOf(second);
    expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    expect(sessions[0]).toMatchObject({ userAgent: 'Phone', address: '127.0.0.1' });
    expect((await sessionsOf(first)).map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
    expect(JSON.stringify(await second.get('/api/v1/me/sessions'))).not.toMatch(/token/i);
  });

  test('can be ended one by one, or all others at once', async () => {
    const instance = instanceOn(opened());
    const here = await instance.owner();
    const [lost, other, third] = [
      await signedIn(instance, { userAgent: 'Lost' }),
      await signedIn(instance),
      await signedIn(instance),
    ];
    const { id } = (await sessionsOf(here)).find(({ userAgent }) => userAgent === 'Lost')!;
    expect((await here.send('DELETE', `/api/v1/me/sessions/${id}`)).status).toBe(204);
    expectProblem(await lost.get('/api/v1/me'), 401, 'signed-out');
    expectProblem(await here.send('DELETE', `/api/v1/me/sessions/${id}`), 404, 'no-such-session');
    expect((await other.get('/api/v1/me')).status).toBe(200);
    expect((await here.send('DELETE', '/api/v1/me/sessions')).status).toBe(204);
    for (const gone of [other, third]) expectProblem(await gone.get('/api/v1/me'), 401, 'signed-out');
    expect(await sessionsOf(here)).toHaveLength(1);
  });

  test('of somebody else cannot be seen or ended', async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.owner(), await instance.member('Eve')];
    const { id } = (await sessionsOf(ada))[0]!;
    const hers = await eve.send('DELETE', `/api/v1/me/sessions/${id}`);
    const nobodys = await eve.send('DELETE', `/api/v1/me/sessions/${ABSENT}`);
    expect([hers.status, hers.text]).toEqual([404, nobodys.text]);
    expect(await sessionsOf(eve)).toHaveLength(1);
    expect((await eve.send('DELETE', '/api/v1/me/sessions')).status).toBe(204);
    expect((await ada.get('/api/v1/me')).status).toBe(200);
  });

  test('cannot be had around our rules: of better-auth only what the app uses is served', async () => {
    const ada = await instanceOn(opened()).owner();
    for (const path of ['list-sessions', 'get-access-token', 'ok', 'error', 'reset-password/x'])
      expectProblem(await ada.get(`/api/auth/${path}`), 404, 'not-found');
    for (const path of ['sign-up/email', 'change-password', 'update-user', 'reset-password', 'delete-user'])
      expectProblem(await ada.post(`/api/auth/${path}`, {}), 404, 'not-found');
  });
});

eachDatabase('a password', (opened) => {
  const change = (visitor: Visitor, current: string, next: string) =>
    visitor.post('/api/v1/me/password', { current, next });

  test('is changed by whoever knows it, which ends the other sessions', async () => {
    const instance = instanceOn(opened());
    const here = await instance.owner();
    const elsewhere = await signedIn(instance);
    expect((await change(here, PASSWORD, NEW_PASSWORD)).status).toBe(204);
    expect((await here.get('/api/v1/me')).status).toBe(200);
    expectProblem(await elsewhere.get('/api/v1/me'), 401, 'signed-out');
    expect((await signedIn(instance)).status).toBe(401);
    expect((await signedIn(instance, { password: NEW_PASSWORD })).status).toBe(200);
  });

  test('is not changed without it, and cannot be guessed at an open session', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    expectProblem(await change(ada, PASSWORD, 'short'), 422, 'password-too-short');
    for (let n = 0; n < 5; n++)
      expectProblem(await change(ada, `a guess number ${n}`, NEW_PASSWORD), 403, 'password-wrong');
    expectProblem(await change(ada, PASSWORD, NEW_PASSWORD), 429, 'too-many-tries');
    instance.deps.clock.now += 16 * MINUTE;
    expect((await change(ada, PASSWORD, NEW_PASSWORD)).status).toBe(204);
  });
});

eachDatabase('a reset link', (opened) => {
  async function issued(instance: Instance, handle = 'ada-osei'): Promise<string> {
    const made = await issueResetLink({ ...instance.deps }, handle);
    return made.ok ? made.value.token : made.failure;
  }
  const reset = (visitor: Visitor, token: string, password = NEW_PASSWORD) =>
    visitor.post('/api/v1/password-reset', { token, password });

  test('sets a new password once, and ends every session', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const token = await issued(instance);
    expectProblem(await reset(instance.visitor(), token, 'short'), 422, 'password-too-short');
    const used = await reset(instance.visitor(), token);
    expect([used.status, used.headers.getSetCookie()]).toEqual([204, []]);
    expectProblem(await ada.get('/api/v1/me'), 401, 'signed-out');
    expect((await signedIn(instance)).status).toBe(401);
    expect((await signedIn(instance, { password: NEW_PASSWORD })).status).toBe(200);
    expectProblem(await reset(instance.visitor(), token), 410, 'reset-link-used');
  });

  test('works for one hour, and only the latest one does', async () => {
    const instance = instanceOn(opened());
    await instance.owner();
    const [older, newer] = [await issued(instance), await issued(instance)];
    expectProblem(await reset(instance.visitor(), older), 410, 'reset-link-used');
    instance.deps.clock.now += HOUR + 1;
    expectProblem(await reset(instance.visitor(), newer), 410, 'reset-link-used');
    expectProblem(await reset(instance.visitor(), 'guessed'), 410, 'reset-link-used');
    await sweepAccounts(instance.deps);
    expect(await opened().db.$count(resetLink)).toBe(0);
  });

  test('used by two at once sets one password', async () => {
    const instance = instanceOn(opened());
    await instance.owner();
    const token = await issued(instance);
    const answers = await Promise.all(
      ['the first password', 'the other password'].map((password) =>
        reset(instance.visitor(), token, password),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 410]);
  });

  test('is kept as a hash, made for members alone, and cannot be tried without end', async () => {
    const instance = instanceOn(opened());
    await instance.owner();
    const token = await issued(instance);
    expect(JSON.stringify(await opened().db.select().from(resetLink))).not.toContain(token);
    expect(await issued(instance, 'nobody')).toBe('no-such-member');
    for (let n = 0; n < 20; n++) await reset(instance.visitor(), `guess ${n}`);
    expectProblem(await reset(instance.visitor(), token), 429, 'too-many-tries');
  });
});

eachDatabase('a second factor', (opened) => {
  async function setUp(ada: Visitor): Promise<{ secret: string; recoveryCodes: string[] }> {
    const begun = await ada.post('/api/v1/me/second-factor', { password: PASSWORD });
    expect([begun.status, begun.text]).toEqual([200, begun.text]);
    const confirmed = await ada.post('/api/v1/me/second-factor/confirm', { code: codeOf(begun.body.secret) });
    expect([confirmed.status, confirmed.text]).toEqual([204, '']);
    return begun.body;
  }
  const step = (visitor: Visitor, code: string) => visitor.post('/api/v1/second-factor', { code });

  test('is asked for after the password, and a code of the app signs in', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const { secret } = await setUp(ada);
    expect((await ada.get('/api/v1/me/second-factor')).body).toEqual({ isOn: true, recoveryCodesLeft: 10 });
    const again = instance.visitor();
    const first = await again.post('/api/auth/sign-in/email', { email: ADA, password: PASSWORD });
    expect(first.body).toMatchObject({ twoFactorRedirect: true });
    expectProblem(await again.get('/api/v1/me'), 401, 'signed-out');
    expectProblem(await step(again, '000000'), 403, 'code-wrong');
    expect((await step(again, codeOf(secret))).status).toBe(204);
    expect((await again.get('/api/v1/me')).status).toBe(200);
  });

  test('is on only once the app has shown that it works', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    expectProblem(
      await ada.post('/api/v1/me/second-factor', { password: 'wrong password' }),
      403,
      'password-wrong',
    );
    const { body } = await ada.post('/api/v1/me/second-factor', { password: PASSWORD });
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/Forthright/);
    expectProblem(
      await ada.post('/api/v1/me/second-factor/confirm', { code: codeOf(body.secret, 99) }),
      403,
      'code-wrong',
    );
    expect((await ada.get('/api/v1/me/second-factor')).body.isOn).toBe(false);
    expect((await signedIn(instance)).status).toBe(200);
    await setUp(ada);
    expectProblem(
      await ada.post('/api/v1/me/second-factor', { password: PASSWORD }),
      409,
      'second-factor-on',
    );
  });

  test('can be replaced by a recovery code, each of which works once and is kept as a hash', async () => {
    const instance = instanceOn(opened());
    const { secret, recoveryCodes } = await setUp(await instance.owner());
    const code = recoveryCodes[3]!;
    const [row] = await opened().db.select().from(twoFactor);
    for (const one of [...recoveryCodes, secret]) expect(JSON.stringify(row)).not.toContain(one);
    const first = await signedIn(instance);
    expect((await step(first, code)).status).toBe(204);
    expect((await first.get('/api/v1/me/second-factor')).body).toEqual({ isOn: true, recoveryCodesLeft: 9 });
    const second = await signedIn(instance);
    expectProblem(await step(second, code), 403, 'code-wrong');
    expect((await step(second, recoveryCodes[0]!)).status).toBe(204);
    const hash = JSON.parse((await opened().db.select().from(twoFactor))[0]!.backupCodes)[0];
    expectProblem(await step(await signedIn(instance), hash), 403, 'code-wrong'); // whoever reads the database cannot use it
  });

  test('cannot be guessed: after five wrong codes one begins again', async () => {
    const instance = instanceOn(opened());
    const { secret } = await setUp(await instance.owner());
    const eve = await signedIn(instance);
    for (let n = 0; n < 5; n++) await step(eve, `00000${n}`);
    expectProblem(await step(eve, codeOf(secret)), 410, 'sign-in-again');
    expectProblem(await step(instance.visitor(), codeOf(secret)), 410, 'sign-in-again');
  });

  test('is switched off with the password, or by the operator', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    await setUp(ada);
    expectProblem(
      await ada.post('/api/v1/me/second-factor/off', { password: 'wrong password' }),
      403,
      'password-wrong',
    );
    expect((await ada.post('/api/v1/me/second-factor/off', { password: PASSWORD })).status).toBe(204);
    expect((await ada.get('/api/v1/me/second-factor')).body).toEqual({ isOn: false, recoveryCodesLeft: 0 });
    await setUp(ada);
    expect((await dropSecondFactor(instance.deps, 'ada-osei')).ok).toBe(true);
    expect(await dropSecondFactor(instance.deps, 'ada-osei')).toEqual({
      ok: false,
      failure: 'no-second-factor',
    });
    const again = await signedIn(instance);
    expect((await again.get('/api/v1/me')).status).toBe(200);
  });

  test('stays on when the password is reset', async () => {
    const instance = instanceOn(opened());
    await setUp(await instance.owner());
    const made = await issueResetLink(instance.deps, 'ada-osei');
    const token = made.ok ? made.value.token : '';
    await instance.visitor().post('/api/v1/password-reset', { token, password: NEW_PASSWORD });
    const again = await signedIn(instance, { password: NEW_PASSWORD });
    expect(again.status).toBe(200);
    expectProblem(await again.get('/api/v1/me'), 401, 'signed-out');
  });
});
