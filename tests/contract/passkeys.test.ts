import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { MOST_PASSKEYS } from '../../src/domain/ways-in.ts';
import { passkey as passkeySchema, passkeysPage, waysIn } from '../../src/http/account-schemas.ts';
import { account, session } from '../../src/storage/schema/accounts.ts';
import { challenge, passkey } from '../../src/storage/schema/sign-in-ways.ts';
import { sweepAccounts } from '../../src/usecases/sweep-accounts.ts';
import { expectProblem, instanceOn, PASSWORD, type Answer, type Visitor } from '../api.ts';
import { makeAuthenticator } from '../authenticator.ts';
import { eachDatabase } from '../database.ts';
import { codeOf } from '../one-time-code.ts';

type Quirks = NonNullable<Parameters<ReturnType<typeof makeAuthenticator>['use']>[1]>;

const ABSENT = '01890000-0000-7000-8000-000000000000';

const askToMake = (visitor: Visitor, body: object = {}) => visitor.post('/api/v1/me/passkeys/options', body);

async function add(visitor: Visitor, name = 'My phone', authenticator = makeAuthenticator()) {
  const { body: options } = await askToMake(visitor);
  const credential = authenticator.make(options);
  const answer = await visitor.post('/api/v1/me/passkeys', { name, credential });
  expect([answer.status, answer.text]).toEqual([201, answer.text]);
  return { authenticator, options, credential, id: answer.body.id as string };
}

async function use(
  visitor: Visitor,
  authenticator: ReturnType<typeof makeAuthenticator>,
  quirks: Quirks = {},
): Promise<Answer> {
  const { body: options } = await visitor.post('/api/v1/passkey/options');
  return visitor.post('/api/v1/passkey', { credential: authenticator.use(options, quirks) });
}

eachDatabase('a passkey', (opened) => {
  test('is added and signs in, and the session is one like all others', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const { authenticator } = await add(ada);
    const again = instance.visitor();
    const entered = await use(again, authenticator);
    expect([entered.status, entered.body]).toEqual([200, { needsSecondStep: false }]);
    expect((await again.get('/api/v1/me')).body).toMatchObject({ handle: 'ada-osei' });
    const sessions = (await again.get('/api/v1/me/sessions')).body.items;
    expect(sessions).toMatchObject([{ isCurrent: true, address: '127.0.0.1' }, { isCurrent: false }]);
    const { items } = passkeysPage.strict().parse((await ada.get('/api/v1/me/passkeys')).body);
    expect(items).toMatchObject([{ name: 'My phone', usedAt: new Date(instance.deps.now()).toISOString() }]);
    expect(await opened().db.$count(challenge)).toBe(0);
  });

  test('that knows its user counts as both factors, one that does not leads to the second step', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const { authenticator } = await add(ada);
    const begun = await ada.post('/api/v1/me/second-factor', { password: PASSWORD });
    await ada.post('/api/v1/me/second-factor/confirm', { code: codeOf(begun.body.secret) });
    const verified = instance.visitor();
    expect((await use(verified, authenticator)).body).toEqual({ needsSecondStep: false });
    expect((await verified.get('/api/v1/me')).status).toBe(200);
    const present = instance.visitor();
    const entered = await use(present, authenticator, { isUserVerified: false });
    expect(entered.body).toEqual({ needsSecondStep: true });
    expectProblem(await present.get('/api/v1/me'), 401, 'signed-out');
    const step = await present.post('/api/v1/second-factor', { code: codeOf(begun.body.secret) });
    expect(step.status).toBe(204);
    expect((await present.get('/api/v1/me')).status).toBe(200);
  });

  test.each<[string, (bo: string) => Quirks]>([
    ['another website', () => ({ origin: 'https://forthright.example.evil.example' })],
    ['another member’s name', (bo) => ({ userHandle: Buffer.from(bo).toString('base64url') })],
    ['no name', () => ({ userHandle: '' })],
    ['a name that is none', () => ({ userHandle: Buffer.from('ada').toString('base64url') })],
    ['another credential', () => ({ credentialId: 'AAAAAAAAAAAAAAAAAAAAAA' })],
  ])('is refused with %s, always in the same words', async (_, quirks) => {
    const instance = instanceOn(opened());
    const [ada, bo] = [await instance.owner(), await instance.member('Bo')];
    const { authenticator } = await add(ada);
    await add(bo);
    const refused = await use(instance.visitor(), authenticator, quirks(bo.viewer.memberId));
    expectProblem(refused, 403, 'passkey-refused');
    expect(refused.headers.getSetCookie()).toEqual([]);
  });

  test('of one member cannot sign in as another who registers the same credential id', async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.owner(), await instance.member('Eve')];
    const hers = await add(ada);
    const { body: options } = await askToMake(eve);
    const credential = { ...makeAuthenticator().make(options), id: hers.authenticator.id };
    const added = await eve.post('/api/v1/me/passkeys', { name: 'Copy', credential });
    expectProblem(added, 403, 'passkey-refused');
    expect((await use(instance.visitor(), hers.authenticator)).status).toBe(200);
  });

  test('answers a challenge once, within five minutes, and only one that was put', async () => {
    const instance = instanceOn(opened());
    const { authenticator } = await add(await instance.owner());
    const visitor = instance.visitor();
    const ask = async () => (await visitor.post('/api/v1/passkey/options')).body;
    const credential = authenticator.use(await ask());
    expect((await visitor.post('/api/v1/passkey', { credential })).status).toBe(200);
    expectProblem(await instance.visitor().post('/api/v1/passkey', { credential }), 403, 'passkey-refused');
    const late = authenticator.use(await ask());
    instance.deps.clock.now += 5 * MINUTE;
    expectProblem(await visitor.post('/api/v1/passkey', { credential: late }), 403, 'passkey-refused');
    const invented = authenticator.use({ ...(await ask()), challenge: 'bWFkZSB1cA' });
    expectProblem(await visitor.post('/api/v1/passkey', { credential: invented }), 403, 'passkey-refused');
    instance.deps.clock.now += 6 * MINUTE;
    await sweepAccounts(instance.deps);
    expect(await opened().db.$count(challenge)).toBe(0);
  });

  test('uses up its challenge even when it is refused', async () => {
    const instance = instanceOn(opened());
    const { authenticator } = await add(await instance.owner());
    const visitor = instance.visitor();
    const { body: options } = await visitor.post('/api/v1/passkey/options');
    const wrong = authenticator.use(options, { origin: 'https://evil.example' });
    expectProblem(await visitor.post('/api/v1/passkey', { credential: wrong }), 403, 'passkey-refused');
    const right = authenticator.use(options);
    expectProblem(await visitor.post('/api/v1/passkey', { credential: right }), 403, 'passkey-refused');
  });

  test('whose counter does not go up is taken for a copy', async () => {
    const instance = instanceOn(opened());
    const { authenticator } = await add(await instance.owner());
    expect((await use(instance.visitor(), authenticator, { counter: 7 })).status).toBe(200);
    for (const counter of [7, 3, 0])
      expectProblem(await use(instance.visitor(), authenticator, { counter }), 403, 'passkey-refused');
    expect((await use(instance.visitor(), authenticator, { counter: 8 })).status).toBe(200);
  });

  test('cannot be added to an answer for somebody else, twice, or for signing in', async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.owner(), await instance.member('Eve')];
    const body = (credential: object) => ({ name: 'x', credential });
    const { body: forAda } = await askToMake(ada);
    const taken = await eve.post('/api/v1/me/passkeys', body(makeAuthenticator().make(forAda)));
    expectProblem(taken, 403, 'passkey-refused');
    const { options } = await add(ada);
    const twice = await ada.post('/api/v1/me/passkeys', body(makeAuthenticator().make(options)));
    expectProblem(twice, 403, 'passkey-refused');
    const { body: forUse } = await ada.post('/api/v1/passkey/options');
    const other = makeAuthenticator().make({ ...forAda, challenge: forUse.challenge });
    expectProblem(await ada.post('/api/v1/me/passkeys', body(other)), 403, 'passkey-refused');
    expect(await opened().db.$count(passkey)).toBe(1);
  });

  test('is added later only by whoever knows the password', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    expect((await ada.get('/api/v1/me/ways-in')).body).toMatchObject({ hasPassword: true, isFresh: true });
    await opened()
      .db.update(session)
      .set({ createdAt: new Date(Date.now() - HOUR) });
    const ways = waysIn.strict().parse((await ada.get('/api/v1/me/ways-in')).body);
    expect(ways).toEqual({ hasPassword: true, isFresh: false, outside: null });
    expectProblem(await askToMake(ada), 403, 'proof-missing');
    expectProblem(await askToMake(ada, { password: 'wrong password' }), 403, 'password-wrong');
    expect((await askToMake(ada, { password: PASSWORD })).status).toBe(200);
  });

  test('is renamed and removed by its member alone', async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.owner(), await instance.member('Eve')];
    const { id, authenticator } = await add(ada);
    const path = `/api/v1/me/passkeys/${id}`;
    for (const method of ['PATCH', 'DELETE']) {
      const hers = await eve.send(method, path, { body: { name: 'Mine' } });
      const nobodys = await eve.send(method, `/api/v1/me/passkeys/${ABSENT}`, { body: { name: 'Mine' } });
      expectProblem(hers, 404, 'no-such-passkey');
      expect(hers.text).toBe(nobodys.text);
    }
    const renamed = await ada.send('PATCH', path, { body: { name: ' Work phone ' } });
    expect(passkeySchema.strict().parse(renamed.body).name).toBe('Work phone');
    expect((await ada.send('DELETE', path)).status).toBe(204);
    expectProblem(await use(instance.visitor(), authenticator), 403, 'passkey-refused');
  });

  test('that is the last way in stays', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const [first, second] = [await add(ada), await add(ada, 'Key')];
    await opened().db.delete(account).where(eq(account.userId, ada.viewer.memberId)); // no password any more
    const remove = (id: string) => ada.send('DELETE', `/api/v1/me/passkeys/${id}`);
    const answers = await Promise.all([remove(first.id), remove(second.id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expectProblem(
      answers.find(({ status }) => status === 409)!,
      409,
      'last-way-in',
    );
  });

  test('stands in the export by its name and dates alone', async () => {
    const ada = await instanceOn(opened()).owner();
    await add(ada);
    const { passkeys } = (await ada.get('/api/v1/me/export')).body;
    expect(Object.keys(passkeys[0]).toSorted()).toEqual(['addedAt', 'id', 'memberId', 'name', 'usedAt']);
  });

  test('is one of twenty at most', async () => {
    const ada = await instanceOn(opened()).owner();
    for (let n = 0; n < MOST_PASSKEYS; n++) await add(ada, `Key ${n}`);
    expectProblem(await askToMake(ada), 409, 'too-many-passkeys');
  });
});
