import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { employers, mailedLink, ownAddress } from '../../src/http/address-schemas.ts';
import { composeAccountMail } from '../../src/mail/compose-account-mail.ts';
import { mailerOver } from '../../src/mail/mailer.ts';
import { accountMail, workDomain } from '../../src/storage/schema/account-mail.ts';
import { account, user } from '../../src/storage/schema/accounts.ts';
import { sendAccountMail, type AccountMailing } from '../../src/usecases/send-account-mail.ts';
import { sweepEmployers } from '../../src/usecases/show-employer.ts';
import { sweepAccounts } from '../../src/usecases/sweep-accounts.ts';
import { expectProblem, instanceOn, ORIGIN, PASSWORD, tokenIn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { linksIn, openMailServer, type Arrived, type MailServer } from '../mail-server.ts';
import { codeOf } from '../one-time-code.ts';

const NEW_PASSWORD = 'another horse, another battery';

let server: MailServer;
let mailer: AccountMailing['mailer'];

beforeEach(async () => {
  server = await openMailServer();
  mailer = mailerOver(server.url, 'Forthright <forthright@forthright.example>');
});
afterEach(async () => {
  mailer.close();
  await server.close();
});

/** Lets mail go out now; what arrived by that. */
async function mails({ deps, links }: Instance): Promise<Arrived[]> {
  const before = server.arrived.length;
  const mailing = {
    ...deps,
    mailer,
    composeAccountMail: composeAccountMail({ ...links, origin: ORIGIN }),
    failed(error: unknown) {
      throw error;
    },
  };
  await sendAccountMail(mailing);
  return server.arrived.slice(before);
}

const tokenOf = (mail: Arrived | undefined, link: string): string =>
  tokenIn(linksIn(mail!)[link] ?? 'http://there.is/none');

const ask = (who: Visitor, email: string) => who.post('/api/v1/password-reset/mail', { email });
const set = (who: Visitor, token: string, password = NEW_PASSWORD) =>
  who.post('/api/v1/password-reset', { token, password });
const signIn = (who: Visitor, email: string, password: string) =>
  who.post('/api/auth/sign-in/email', { email, password });

async function resetToken(instance: Instance, email = 'bo@forthright.example'): Promise<string> {
  expect((await ask(instance.visitor(), email)).status).toBe(202);
  const [mail] = await mails(instance);
  return tokenOf(mail, 'Set a new password');
}

eachDatabase('a forgotten password', (opened) => {
  test('is set anew by the mailed link, once, and ends every session', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    expect((await ask(instance.visitor(), 'Bo@Forthright.example')).status).toBe(202);
    const [mail, ...more] = await mails(instance);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Set a new password', envelopeTo: ['bo@forthright.example'] });
    const token = tokenOf(mail, 'Set a new password');
    const visitor = instance.visitor();
    expectProblem(await set(visitor, token, 'short'), 422, 'password-too-short');
    expect((await set(visitor, token)).status).toBe(204);
    expectProblem(await bo.get('/api/v1/me'), 401);
    expectProblem(await set(visitor, token), 410, 'reset-link-used');
    expect((await signIn(visitor, 'bo@forthright.example', NEW_PASSWORD)).status).toBe(200);
  });

  test('is answered the same, and leaves the same behind, whether or not the address has an account', async () => {
    const instance = instanceOn(opened());
    await instance.member('Bo');
    const [known, unknown] = [
      await ask(instance.visitor(), 'bo@forthright.example'),
      await ask(instance.visitor(), 'cy@forthright.example'),
    ];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const rows = await opened().db.select().from(accountMail);
    const bare = rows.map(({ id: _id, address: _address, ...row }) => row);
    expect(bare[0]).toEqual(bare[1]);
    expect((await mails(instance)).map(({ envelopeTo }) => envelopeTo)).toEqual([['bo@forthright.example']]);
    expect((await opened().db.select().from(accountMail)).map(({ address }) => address)).toEqual([
      'bo@forthright.example',
    ]);
  });

  test('has one link at a time, for an hour', async () => {
    const instance = instanceOn(opened());
    await instance.member('Bo');
    const [first, second] = [await resetToken(instance), await resetToken(instance)];
    expectProblem(await set(instance.visitor(), first), 410, 'reset-link-used');
    instance.deps.clock.now += HOUR;
    expectProblem(await set(instance.visitor(), second), 410, 'reset-link-used');
    await sweepAccounts(instance.deps);
    expect(await opened().db.$count(accountMail)).toBe(0);
  });

  test('whose link two use at the same moment is set by one of them', async () => {
    const instance = instanceOn(opened());
    await instance.member('Bo');
    const token = await resetToken(instance);
    const answers = await Promise.all([1, 2].map(() => set(instance.visitor(), token)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 410]);
  });

  test('cannot be set by whoever only reads the database', async () => {
    const instance = instanceOn(opened());
    await instance.member('Bo');
    const token = await resetToken(instance);
    const [row] = await opened().db.select().from(accountMail);
    expect(JSON.stringify(row)).not.toContain(token);
    const [, signature = ''] = token.split('.');
    for (const made of [row!.id, token.replace(signature, 'x'.repeat(43)), `${token}x`])
      expectProblem(await set(instance.visitor(), made), 410, 'reset-link-used');
  });

  test('is mailed at most three times an hour to one address, which the answer does not tell', async () => {
    const instance = instanceOn(opened());
    await instance.member('Bo');
    let sent = 0;
    for (let asked = 0; asked < 5; asked += 1) {
      expect((await ask(instance.visitor(), 'bo@forthright.example')).status).toBe(202);
      sent += (await mails(instance)).length;
    }
    expect(sent).toBe(3);
    for (let asked = 5; asked < 10; asked += 1) await ask(instance.visitor(), 'cy@forthright.example');
    expectProblem(await ask(instance.visitor(), 'cy@forthright.example'), 429, 'too-many-tries');
  });

  test('still asks for the second factor', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    const { body } = await bo.post('/api/v1/me/second-factor', { password: PASSWORD });
    const now = { code: codeOf(body.secret) };
    expect((await bo.post('/api/v1/me/second-factor/confirm', now)).status).toBeLessThan(300);
    const visitor = instance.visitor();
    expect((await set(visitor, await resetToken(instance))).status).toBe(204);
    const entered = await signIn(visitor, 'bo@forthright.example', NEW_PASSWORD);
    expect(entered.body).toMatchObject({ twoFactorRedirect: true });
    expectProblem(await visitor.get('/api/v1/me'), 401);
  });

  test('is not mailed where the server sends no mail, and the page is told', async () => {
    const instance = instanceOn(opened(), { sendsMail: false });
    const visitor = instance.visitor();
    expect((await visitor.get('/api/v1/instance')).body.sendsMail).toBe(false);
    expectProblem(await ask(visitor, 'bo@forthright.example'), 404, 'mail-off');
    expectProblem(await ask(instanceOn(opened()).visitor(), 'not an address'), 422, 'email-unusable');
  });
});

const addressOf = async (who: Visitor) =>
  ownAddress.strict().parse((await who.get('/api/v1/me/address')).body);

eachDatabase('a verified address', (opened) => {
  test('is shown by a link that whoever joined is mailed, and which acts only when pressed', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const [toOwner] = await mails(instance);
    expect(toOwner).toMatchObject({
      subject: 'Confirm your mail address',
      envelopeTo: ['ada@forthright.example'],
    });
    const { url } = (await ada.post('/api/v1/invitations', {})).body;
    const bo = await instance.join(url, { name: 'Bo Lindqvist' });
    const [mail] = await mails(instance);
    const path = `/api/v1/mailed-links/${tokenOf(mail, 'Confirm the address')}`;
    const looked = await instance.visitor().get(path);
    expect(mailedLink.strict().parse(looked.body)).toEqual({
      kind: 'verify',
      address: bo.email,
      name: 'Bo Lindqvist',
    });
    expect((await addressOf(bo)).isVerified).toBe(false);
    expect((await instance.visitor().post(path)).status).toBe(204);
    expect(await addressOf(bo)).toMatchObject({ isVerified: true, pending: null, sendsMail: true });
    expectProblem(await instance.visitor().post(path), 410, 'mailed-link-over');
    expectProblem(await bo.post('/api/v1/me/address/verify'), 409, 'address-verified');
  });

  test('counts for belonging to an organisation from then on', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    await mails(instance);
    const bo = await instance.member('Bo');
    const made = await ada.post('/api/v1/organisations', { name: 'Forthright', url: '' });
    await ada.post(`/api/v1/organisations/${made.body.id}/domains`, { domain: 'forthright.example' });
    const belongs = async () => (await ada.get('/api/v1/people/bo')).body.organisations.length;
    expect(await belongs()).toBe(0);
    expect((await bo.post('/api/v1/me/address/verify')).status).toBe(200);
    const [mail] = await mails(instance);
    await instance.visitor().post(`/api/v1/mailed-links/${tokenOf(mail, 'Confirm the address')}`);
    expect(await belongs()).toBe(1);
    const found = await ada.get(`/api/v1/organisations/${made.body.id}/members`);
    expect(found.body.items).toMatchObject([{ handle: 'bo', by: 'domain' }]);
  });

  test('is not shown by a link for something else', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    const token = await resetToken(instance);
    expectProblem(await bo.get(`/api/v1/mailed-links/${token}`), 410, 'mailed-link-over');
    expectProblem(await bo.post(`/api/v1/mailed-links/${token}`), 410, 'mailed-link-over');
    expect((await set(instance.visitor(), token)).status).toBe(204);
  });
});

const changeTo = (who: Visitor, email: string, password: string | undefined = PASSWORD) =>
  who.post('/api/v1/me/address', { email, password });

eachDatabase('a change of address', (opened) => {
  test('asks for the password, tells both addresses, and acts once the new one confirms', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    expectProblem(await bo.post('/api/v1/me/address', { email: 'bo@acme.example' }), 403, 'proof-missing');
    expectProblem(await changeTo(bo, 'bo@acme.example', 'wrong wrong wrong'), 403, 'password-wrong');
    expectProblem(await changeTo(bo, 'Bo@Forthright.example'), 409, 'address-same');
    expect(await mails(instance)).toEqual([]);
    expect((await changeTo(bo, 'Bo@Acme.example')).body.pending).toBe('bo@acme.example');
    const sent = await mails(instance);
    const to = (address: string) => sent.find(({ envelopeTo }) => envelopeTo.includes(address));
    expect(sent.length).toBe(2);
    expect(to('bo@forthright.example')?.subject).toBe('Your mail address is to be changed');
    expect(to('bo@acme.example')?.text).not.toContain('Bo');
    expect((await addressOf(bo)).email).toBe('bo@forthright.example');
    const token = tokenOf(to('bo@acme.example'), 'Confirm the address');
    expect((await instance.visitor().post(`/api/v1/mailed-links/${token}`)).status).toBe(204);
    expect(await addressOf(bo)).toMatchObject({ email: 'bo@acme.example', isVerified: true, pending: null });
    const again = instance.visitor();
    expect((await signIn(again, 'bo@forthright.example', PASSWORD)).status).toBe(401);
    expect((await signIn(again, 'bo@acme.example', PASSWORD)).status).toBe(200);
  });

  test('takes the belonging by its domain along', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const bo = await instance.member('Bo');
    await opened().db.update(user).set({ emailVerified: true });
    await mails(instance);
    const made = await ada.post('/api/v1/organisations', { name: 'Forthright', url: '' });
    await ada.post(`/api/v1/organisations/${made.body.id}/domains`, { domain: 'forthright.example' });
    const belongs = async () => (await ada.get('/api/v1/people/bo')).body.organisations.length;
    expect(await belongs()).toBe(1);
    await changeTo(bo, 'bo@acme.example');
    const sent = await mails(instance);
    expect(await belongs()).toBe(1);
    const mail = sent.find(({ envelopeTo }) => envelopeTo.includes('bo@acme.example'));
    await bo.post(`/api/v1/mailed-links/${tokenOf(mail, 'Confirm the address')}`);
    expect(await belongs()).toBe(0);
  });

  test('to an address that has an account tells only its owner', async () => {
    const instance = instanceOn(opened());
    const [bo] = [await instance.member('Bo'), await instance.member('Eve')];
    const [free, taken] = [
      await changeTo(bo, 'bo@acme.example'),
      await changeTo(bo, 'eve@forthright.example'),
    ];
    expect(taken.status).toBe(free.status);
    expect(Object.keys(taken.body)).toEqual(Object.keys(free.body));
    const sent = await mails(instance);
    const toEve = sent.find(({ envelopeTo }) => envelopeTo.includes('eve@forthright.example'));
    expect(toEve?.subject).toBe('This address has an account already');
    expect(toEve?.text).not.toContain('token=');
  });

  test('ends with an address that somebody else took meanwhile', async () => {
    const instance = instanceOn(opened());
    const [bo, eve] = [await instance.member('Bo'), await instance.member('Eve')];
    await changeTo(bo, 'both@acme.example');
    const toBo = (await mails(instance)).find(({ envelopeTo }) => envelopeTo.includes('both@acme.example'));
    await changeTo(eve, 'both@acme.example');
    const toEve = (await mails(instance)).find(({ envelopeTo }) => envelopeTo.includes('both@acme.example'));
    const answers = await Promise.all(
      [toBo, toEve].map((mail) =>
        instance.visitor().post(`/api/v1/mailed-links/${tokenOf(mail, 'Confirm the address')}`),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    const rows = await opened().db.select().from(user).where(eq(user.email, 'both@acme.example'));
    expect(rows.length).toBe(1);
  });

  test('that somebody else asked for is stopped by a new password', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    const asked = async (password: string) => {
      await changeTo(bo, 'eve@acme.example', password);
      const sent = await mails(instance);
      const mail = sent.find(({ envelopeTo }) => envelopeTo.includes('eve@acme.example'));
      return `/api/v1/mailed-links/${tokenOf(mail, 'Confirm the address')}`;
    };
    const first = await asked(PASSWORD);
    await bo.post('/api/v1/me/password', { current: PASSWORD, next: NEW_PASSWORD });
    expectProblem(await instance.visitor().post(first), 410, 'mailed-link-over');
    const second = await asked(NEW_PASSWORD);
    expect((await set(instance.visitor(), await resetToken(instance))).status).toBe(204);
    expectProblem(await instance.visitor().post(second), 410, 'mailed-link-over');
  });

  test('is called off by keeping the present one', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    await changeTo(bo, 'bo@acme.example');
    const sent = await mails(instance);
    const mail = sent.find(({ envelopeTo }) => envelopeTo.includes('bo@acme.example'));
    expect((await bo.send('DELETE', '/api/v1/me/address/pending')).body.pending).toBeNull();
    const path = `/api/v1/mailed-links/${tokenOf(mail, 'Confirm the address')}`;
    expectProblem(await bo.post(path), 410, 'mailed-link-over');
  });
});

const register = (who: Visitor, email: string) => who.post('/api/v1/registration', { email, locale: 'de' });

eachDatabase('open registration', (opened) => {
  test('makes an account for whoever reads the mail, and keeps nothing of anybody else', async () => {
    const instance = instanceOn(opened(), { registration: 'open' });
    await instance.owner();
    await mails(instance);
    const before = await opened().db.$count(user);
    expect((await register(instance.visitor(), 'Cy@Acme.example')).status).toBe(202);
    const [mail] = await mails(instance);
    expect(mail).toMatchObject({ subject: 'Legen Sie Ihr Konto an', envelopeTo: ['cy@acme.example'] });
    expect(await opened().db.$count(user)).toBe(before);
    const token = tokenOf(mail, 'Konto anlegen');
    const cy = instance.visitor();
    const looked = await cy.get(`/api/v1/mailed-links/${token}`);
    expect(looked.body).toEqual({ kind: 'register', address: 'cy@acme.example', name: '' });
    expectProblem(await cy.post(`/api/v1/mailed-links/${token}`), 410, 'mailed-link-over');
    const who = { token, name: 'Cy Okafor', password: PASSWORD, locale: 'de' };
    expectProblem(await cy.post('/api/v1/registration/finish', { ...who, name: ' ' }), 422, 'name-missing');
    expect((await cy.post('/api/v1/registration/finish', who)).status).toBe(201);
    expect((await cy.get('/api/v1/me')).body).toMatchObject({ email: 'cy@acme.example', role: 'member' });
    expect(await addressOf(cy)).toMatchObject({ isVerified: true });
    expect((await cy.get('/api/v1/me/budget')).body).toMatchObject({ left: 3 });
    expectProblem(await instance.visitor().post('/api/v1/registration/finish', who), 410, 'mailed-link-over');
  });

  test('answers the same for an address that has an account, whose owner is told', async () => {
    const instance = instanceOn(opened(), { registration: 'open' });
    await instance.member('Bo');
    const [known, unknown] = [
      await register(instance.visitor(), 'bo@forthright.example'),
      await register(instance.visitor(), 'cy@forthright.example'),
    ];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const sent = await mails(instance);
    const toBo = sent.find(({ envelopeTo }) => envelopeTo.includes('bo@forthright.example'));
    expect(toBo?.subject).toBe('Sie haben schon ein Konto');
    expect(toBo?.text).not.toContain('token=');
  });

  test('is refused where an invitation is needed, also with a link from before', async () => {
    const open = instanceOn(opened(), { registration: 'open' });
    await register(open.visitor(), 'cy@acme.example');
    const [mail] = await mails(open);
    const closed = instanceOn(opened(), { registration: 'invitation' });
    expectProblem(await register(closed.visitor(), 'di@acme.example'), 403, 'registration-closed');
    const who = { token: tokenOf(mail, 'Konto anlegen'), name: 'Cy', password: PASSWORD };
    expectProblem(
      await closed.visitor().post('/api/v1/registration/finish', who),
      403,
      'registration-closed',
    );
  });

  test('lets members invite as well', async () => {
    const instance = instanceOn(opened(), { registration: 'open' });
    await instance.owner();
    const bo = await instance.member('Bo');
    expect((await bo.post('/api/v1/invitations', {})).status).toBe(201);
  });
});

const employersOf = (answer: { body: unknown }) => employers.strict().parse(answer.body);
const codeIn = (mail: Arrived | undefined): string => /\b\d{4} \d{4}\b/.exec(mail?.text ?? '')?.[0] ?? '';

async function shows(instance: Instance, who: Visitor, email = 'bo.lindqvist@lab.acme.example') {
  expect((await who.post('/api/v1/me/employers', { email })).status).toBe(200);
  const [mail] = await mails(instance);
  expect(mail?.envelopeTo).toEqual([email]);
  return who.post('/api/v1/me/employers/confirm', { code: codeIn(mail) });
}

eachDatabase('an employer', (opened) => {
  test('is shown by a code mailed there, and its domain alone is kept and seen', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = [await instance.owner(), await instance.member('Bo')];
    await mails(instance);
    expect(employersOf(await shows(instance, bo)).items).toMatchObject([{ domain: 'lab.acme.example' }]);
    expect((await ada.get('/api/v1/people/bo')).body.worksAt).toEqual(['lab.acme.example']);
    expect(JSON.stringify(await opened().db.select().from(workDomain))).not.toContain('bo.lindqvist');
    expect(await opened().db.$count(accountMail)).toBe(1); // the owner's own, to be confirmed
  });

  test('counts for belonging, until it is taken out', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = [await instance.owner(), await instance.member('Bo')];
    await mails(instance);
    const made = await ada.post('/api/v1/organisations', { name: 'Acme', url: '' });
    await ada.post(`/api/v1/organisations/${made.body.id}/domains`, { domain: 'acme.example' });
    await shows(instance, bo);
    expect((await ada.get('/api/v1/people/bo')).body.organisations).toMatchObject([{ by: 'domain' }]);
    const members = `/api/v1/organisations/${made.body.id}/members`;
    expect((await ada.get(members)).body.items).toMatchObject([{ handle: 'bo', by: 'domain' }]);
    const gone = await bo.send('DELETE', '/api/v1/me/employers/lab.acme.example');
    expect(employersOf(gone).items).toEqual([]);
    expect((await ada.get('/api/v1/people/bo')).body).toMatchObject({ organisations: [], worksAt: [] });
    expect((await ada.get(members)).body.items).toEqual([]);
    expectProblem(await bo.send('DELETE', '/api/v1/me/employers/lab.acme.example'), 404, 'no-such-employer');
  });

  test('is refused for free mail, for a wrong code, and for one that is an hour old', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    for (const email of ['bo@gmail.com', 'bo@mail.gmx.de'])
      expectProblem(await bo.post('/api/v1/me/employers', { email }), 422, 'domain-of-everybody');
    await bo.post('/api/v1/me/employers', { email: 'bo@acme.example' });
    const code = codeIn((await mails(instance))[0]);
    const confirm = (typed: string) => bo.post('/api/v1/me/employers/confirm', { code: typed });
    expectProblem(await confirm('0000 0000'), 403, 'work-code-wrong');
    instance.deps.clock.now += HOUR;
    expectProblem(await confirm(code), 403, 'work-code-wrong');
    for (let tries = 2; tries < 6; tries += 1) await confirm('1111 1111');
    expectProblem(await confirm('1111 1111'), 429, 'too-many-tries');
  });

  test('ends after a year, of which the member is told two weeks before, once', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    await shows(instance, bo, 'bo@acme.example');
    const { clock } = instance.deps;
    clock.now += 350 * DAY;
    await sweepEmployers(instance.deps);
    expect(await mails(instance)).toEqual([]);
    clock.now += 2 * DAY;
    await sweepEmployers(instance.deps);
    await sweepEmployers(instance.deps);
    const [told, ...more] = await mails(instance);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ envelopeTo: ['bo@forthright.example'] });
    expect(told?.text).toContain('acme.example');
    clock.now += 14 * DAY;
    expect(employersOf(await bo.get('/api/v1/me/employers')).items).toEqual([]);
    await sweepEmployers(instance.deps);
    expect(await opened().db.$count(workDomain)).toBe(0);
  });
});

eachDatabase('a first password', (opened) => {
  test('is set within ten minutes of signing in, by whoever has none', async () => {
    const instance = instanceOn(opened());
    const bo = await instance.member('Bo');
    const first = (password = NEW_PASSWORD) => bo.post('/api/v1/me/password/first', { password });
    expectProblem(await first(), 409, 'password-there');
    await opened().db.delete(account);
    expectProblem(await first('short'), 422, 'password-too-short');
    expect((await first()).status).toBe(204);
    expect((await signIn(instance.visitor(), 'bo@forthright.example', NEW_PASSWORD)).status).toBe(200);
  });

  test('is set by the mailed link, too', async () => {
    const instance = instanceOn(opened());
    await instance.member('Bo');
    await opened().db.delete(account);
    expect((await set(instance.visitor(), await resetToken(instance))).status).toBe(204);
    expect((await signIn(instance.visitor(), 'bo@forthright.example', NEW_PASSWORD)).status).toBe(200);
  });
});

eachDatabase('mail of accounts', (opened) => {
  test('that no server takes is tried again under the same name, until its link is over', async () => {
    const instance = instanceOn(opened());
    await instance.member('Bo');
    await ask(instance.visitor(), 'bo@forthright.example');
    const { deps, links } = instance;
    const names: string[] = [];
    const mailing: AccountMailing = {
      ...deps,
      mailer: {
        send: ({ messageId }) => {
          names.push(messageId);
          return Promise.reject(new Error('not now'));
        },
        close() {},
      },
      composeAccountMail: composeAccountMail({ ...links, origin: ORIGIN }),
      failed() {},
    };
    for (const minutes of [1, 2, 4]) {
      await sendAccountMail(mailing);
      deps.clock.now += minutes * MINUTE - 1;
      await sendAccountMail(mailing); // too early
      deps.clock.now += 1;
    }
    expect([names.length, new Set(names).size]).toEqual([3, 1]);
    deps.clock.now += HOUR;
    await sendAccountMail(mailing);
    expect(names.length).toBe(3);
    expect(await opened().db.$count(accountMail)).toBe(0);
  });
});
