import { beforeAll, expect, test } from 'vitest';
import type { Registration } from '../../src/domain/registration.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { makeOutsideProvider, RETURN_PATH } from '../../src/http/outside-provider.ts';
import { session, user } from '../../src/storage/schema/accounts.ts';
import { member } from '../../src/storage/schema/people.ts';
import { expectProblem, instanceOn, ORIGIN, PASSWORD, tokenIn, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { codeOf } from '../one-time-code.ts';
import { CLIENT, startProvider, walk, type Person } from '../outside-provider.ts';
import type { OpenDatabase } from '../../src/storage/database.ts';

const RETURN = `${ORIGIN}${RETURN_PATH}`;
let provider: Awaited<ReturnType<typeof startProvider>>;

beforeAll(async () => {
  provider = await startProvider(RETURN);
  return () => provider.stop();
});

const bo: Person = {
  sub: 'bo-1',
  name: 'Bo Lindqvist',
  email: 'Bo@forthright.example',
  email_verified: true,
};

function instanceWith(
  database: OpenDatabase,
  reported: unknown[] = [],
  registration: Registration = 'closed',
) {
  const settings = { ...CLIENT, issuer: provider.issuer, name: 'Choir' };
  const report = (error: unknown) => void reported.push(error);
  const outside = makeOutsideProvider(settings, ORIGIN, { report, now: Date.now });
  return instanceOn(database, { outside, registration });
}

/** Sets out and goes as far as the address that the provider sends back to. */
async function away(visitor: Visitor, person: Person | null, errand: object = { kind: 'sign-in' }) {
  provider.nextIs(person);
  const path = 'kind' in errand ? '/api/v1/outside' : '/api/v1/me/outside';
  const left = await visitor.post(path, errand);
  expect([left.status, left.text]).toEqual([200, left.text]);
  return (await walk(left.body.url, RETURN)).slice(ORIGIN.length);
}

/** The page that somebody ends up on who goes all the way. */
async function travel(visitor: Visitor, person: Person | null, errand?: object): Promise<string> {
  const answer = await visitor.get(await away(visitor, person, errand));
  expect([answer.status, answer.text]).toEqual([302, '']);
  return answer.headers.get('location')!;
}

const invited = async (visitor: Visitor): Promise<string> =>
  tokenIn((await visitor.post('/api/v1/invitations', {})).body.url);

const problemOf = (page: string) => new URL(page, ORIGIN).searchParams.get('problem');

eachDatabase('an account elsewhere', (opened) => {
  test('joins with an invitation, and signs in from then on', async () => {
    const instance = instanceWith(opened());
    const token = await invited(await instance.owner());
    const joining = instance.visitor();
    expect(await travel(joining, bo, { kind: 'join', token, locale: 'de' })).toBe('/start');
    expect((await joining.get('/api/v1/me')).body).toMatchObject({
      name: 'Bo Lindqvist',
      email: 'bo@forthright.example',
      locale: 'de',
      role: 'member',
    });
    const rows = await opened().db.select().from(member);
    expect(rows.find(({ handle }) => handle === 'bo-lindqvist')?.invitedBy).toBe(
      (await instance.deps.store.members.owner())!.id,
    );
    const again = instance.visitor();
    const moved = { ...bo, email: 'other@forthright.example' };
    expect(await travel(again, moved, { kind: 'sign-in', to: '/sent' })).toBe('/sent');
    expect((await again.get('/api/v1/me/sessions')).body.items).toHaveLength(2);
    expect(await travel(instance.visitor(), bo, { kind: 'sign-in', to: '//evil.example' })).toBe('/inbox');
  });

  test('makes the owner with the link of the terminal, once', async () => {
    const instance = instanceWith(opened());
    const token = (await instance.welcome())!;
    const first = instance.visitor();
    expect(await travel(first, bo, { kind: 'owner', token })).toBe('/start');
    expect((await first.get('/api/v1/me')).body).toMatchObject({ role: 'owner', handle: 'bo-lindqvist' });
    const second = await travel(
      instance.visitor(),
      { ...bo, sub: '2', email: 'c@forthright.example' },
      {
        kind: 'owner',
        token,
      },
    );
    expect(problemOf(second)).toBe('owner-exists');
  });

  test('of a stranger makes no account without an invitation that works', async () => {
    const instance = instanceWith(opened());
    const token = await invited(await instance.owner());
    expect(await travel(instance.visitor(), bo)).toBe('/sign-in?problem=unknown');
    const guessed = await travel(instance.visitor(), bo, { kind: 'join', token: 'guessed' });
    expect(guessed).toBe('/join?token=guessed&problem=invitation-used');
    const nameless = { sub: 'x', email_verified: true };
    const page = await travel(instance.visitor(), nameless, { kind: 'join', token });
    expect(problemOf(page)).toBe('no-address');
    expect(await opened().db.$count(user)).toBe(1);
  });

  test('joins without an invitation where everybody may, if the provider vouches for the address', async () => {
    const instance = instanceWith(opened(), [], 'open');
    await instance.owner();
    const unverified = { ...bo, sub: 'bo-2', email: 'eve@forthright.example', email_verified: false };
    expect(await travel(instance.visitor(), unverified)).toBe('/sign-in?problem=unknown');
    const joining = instance.visitor();
    expect(await travel(joining, bo)).toBe('/start');
    expect((await joining.get('/api/v1/me/address')).body).toMatchObject({ isVerified: true });
    const first = await joining.post('/api/v1/me/password/first', { password: 'a long enough one' });
    expect(first.status).toBe(204);
  });

  test('is never linked to an account by an address that one side has not verified', async () => {
    const instance = instanceWith(opened());
    const owner = await instance.owner();
    const ada = { sub: 'ada-1', name: 'Ada', email: 'ADA@forthright.example' };
    const [verified, not] = [
      { ...ada, email_verified: true },
      { ...ada, email_verified: false },
    ];
    expect(problemOf(await travel(instance.visitor(), verified))).toBe('connect-first');
    expect(problemOf(await travel(instance.visitor(), not))).toBe('unknown');
    const token = await invited(owner);
    const joining = await travel(instance.visitor(), not, { kind: 'join', token });
    expect(problemOf(joining)).toBe('invitation-used');
    await opened().db.update(user).set({ emailVerified: true });
    expect(problemOf(await travel(instance.visitor(), not))).toBe('unknown');
    const linked = instance.visitor();
    expect(await travel(linked, verified)).toBe('/inbox');
    expect((await linked.get('/api/v1/me')).body).toMatchObject({ handle: 'ada-osei' });
  });

  test('is connected by whoever is signed in, signs in then, and is disconnected again', async () => {
    const instance = instanceWith(opened());
    const ada = await instance.owner();
    expect(await travel(ada, bo, {})).toBe('/settings/security?connected=1');
    const { outside } = (await ada.get('/api/v1/me/ways-in')).body;
    expect(outside).toEqual({ name: 'Choir', connectedAt: new Date(instance.deps.now()).toISOString() });
    expect(await travel(instance.visitor(), bo)).toBe('/inbox');
    const eve = await instance.member('Eve');
    expect(await travel(eve, bo, {})).toBe('/settings/security?problem=taken');
    expect(await travel(ada, { ...bo, sub: 'another' }, {})).toBe('/settings/security?problem=taken');
    expect((await ada.send('DELETE', '/api/v1/me/outside')).status).toBe(204);
    expectProblem(await ada.send('DELETE', '/api/v1/me/outside'), 404, 'not-connected-there');
    expect(problemOf(await travel(instance.visitor(), bo))).toBe('unknown');
  });

  test('is connected later only by whoever knows the password', async () => {
    const ada = await instanceWith(opened()).owner();
    await opened()
      .db.update(session)
      .set({ createdAt: new Date(Date.now() - HOUR) });
    expectProblem(await ada.post('/api/v1/me/outside', {}), 403, 'proof-missing');
    expect(await travel(ada, bo, { password: PASSWORD })).toBe('/settings/security?connected=1');
  });

  test('that is the last way in stays connected', async () => {
    const instance = instanceWith(opened());
    const token = await invited(await instance.owner());
    const joined = instance.visitor();
    await travel(joined, bo, { kind: 'join', token });
    expectProblem(await joined.send('DELETE', '/api/v1/me/outside'), 409, 'last-way-in');
    expect((await joined.get('/api/v1/me/ways-in')).body).toMatchObject({ hasPassword: false });
    const { outsideAccounts } = (await joined.get('/api/v1/me/export')).body;
    expect(Object.keys(outsideAccounts[0])).not.toContain('subject');
  });

  test('does not spare the second factor that was set here', async () => {
    const instance = instanceWith(opened());
    const ada = await instance.owner();
    await travel(ada, bo, {});
    const begun = await ada.post('/api/v1/me/second-factor', { password: PASSWORD });
    await ada.post('/api/v1/me/second-factor/confirm', { code: codeOf(begun.body.secret) });
    const again = instance.visitor();
    expect(await travel(again, bo, { kind: 'sign-in', to: '/sent' })).toBe('/sign-in?step=code&to=%2Fsent');
    expectProblem(await again.get('/api/v1/me'), 401, 'signed-out');
    expect((await again.post('/api/v1/second-factor', { code: codeOf(begun.body.secret) })).status).toBe(204);
    expect((await again.get('/api/v1/me')).status).toBe(200);
  });

  test('leads back only the browser that set out, once, and within ten minutes', async () => {
    const instance = instanceWith(opened());
    await travel(await instance.owner(), bo, {});
    const here = instance.visitor();
    const back = await away(here, bo);
    const elsewhere = await instance.visitor().get(back);
    expect(elsewhere.headers.get('location')).toBe('/sign-in?problem=too-late');
    expect((await here.get(back)).headers.get('location')).toBe('/sign-in?problem=too-late'); // used up by the other
    const twice = await away(here, bo);
    expect((await here.get(twice)).headers.get('location')).toBe('/inbox');
    expect((await here.get(twice)).headers.get('location')).toBe('/sign-in?problem=too-late');
    const late = await away(here, bo);
    instance.deps.clock.now += 10 * MINUTE;
    expect((await here.get(late)).headers.get('location')).toBe('/sign-in?problem=too-late');
  });

  test('that does not come back as it should leads nobody in', async () => {
    const reported: unknown[] = [];
    const instance = instanceWith(opened(), reported);
    await travel(await instance.owner(), bo, {});
    const visitor = instance.visitor();
    expect(await travel(visitor, null)).toBe('/sign-in?problem=cancelled');
    const back = await away(visitor, bo);
    const forged = back.replace(/code=[^&]+/, 'code=forged');
    expect((await visitor.get(forged)).headers.get('location')).toBe('/sign-in?problem=failed');
    expect(reported).toHaveLength(1);
    expectProblem(await visitor.get('/api/v1/me'), 401, 'signed-out');
  });

  test('is refused with a sentence where none is set up, or the provider does not answer', async () => {
    const ada = await instanceOn(opened()).owner();
    expectProblem(await ada.post('/api/v1/outside', { kind: 'sign-in' }), 404, 'outside-off');
    expectProblem(await ada.post('/api/v1/me/outside', {}), 404, 'outside-off');
    const gone = { ...CLIENT, issuer: 'http://127.0.0.1:1', name: 'Gone' };
    const outside = makeOutsideProvider(gone, ORIGIN, { report() {}, now: Date.now });
    const visitor = instanceOn(opened(), { outside }).visitor();
    expectProblem(await visitor.post('/api/v1/outside', { kind: 'sign-in' }), 502, 'outside-unreachable');
    expect((await visitor.get('/api/v1/instance')).body.outside).toBe('Gone');
  });
});
