import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { history, pastConnectionsPage } from '../../src/http/history-schemas.ts';
import {
  importState,
  importsPage,
  inboxPage,
  instance as instanceSchema,
  me,
  requestCard,
  skippedPage,
} from '../../src/http/schemas.ts';
import { readSampleCommunity } from '../../src/importers/sample-community.ts';
import { DAY, SECOND } from '../../src/domain/time.ts';
import { expectProblem, instanceOn, ORIGIN, PASSWORD, type Instance, type Visitor } from '../api.ts';
import { noon } from '../builders.ts';
import { eachDatabase } from '../database.ts';
import { receive } from '../deps.ts';
import { fixture, zipFolder } from '../read-whole-archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Every route of the API. A new one has to be entered here, with whether it is open to everybody. */
const ROUTES = {
  'GET /api/v1/instance': 'open',
  'POST /api/v1/owner': 'open',
  'GET /api/v1/me': 'members',
  'PATCH /api/v1/me': 'members',
  'POST /api/v1/sample': 'members',
  'DELETE /api/v1/sample': 'members',
  'GET /api/v1/inbox': 'members',
  'POST /api/v1/inbox/pasted': 'members',
  'GET /api/v1/requests/{id}': 'members',
  'POST /api/v1/requests/{id}/{answer}': 'members',
  'POST /api/v1/requests': 'members',
  'GET /api/v1/sent': 'members',
  'GET /api/v1/sent/{id}': 'members',
  'POST /api/v1/sent/{id}/{act}': 'members',
  'POST /api/v1/coach': 'members',
  'GET /api/v1/me/budget': 'members',
  'GET /api/v1/me/profile': 'members',
  'PATCH /api/v1/me/profile': 'members',
  'POST /api/v1/me/profile/lines': 'members',
  'PATCH /api/v1/me/profile/lines/{id}': 'members',
  'DELETE /api/v1/me/profile/lines/{id}': 'members',
  'POST /api/v1/me/profile/lines/{id}/move': 'members',
  'POST /api/v1/me/profile/lines/{id}/check': 'members',
  'POST /api/v1/me/profile/json-resume': 'members',
  'GET /api/v1/me/profile/json-resume': 'members',
  'GET /api/v1/me/profile/vcard': 'members',
  'GET /api/v1/me/export': 'members',
  'GET /api/v1/me/blocks': 'members',
  'GET /api/v1/me/door': 'members',
  'PUT /api/v1/me/door': 'members',
  'POST /api/v1/me/door/preview': 'members',
  'GET /api/v1/me/door/held': 'members',
  'POST /api/v1/me/door/held/{id}/let-in': 'members',
  'GET /api/v1/me/door/codes': 'members',
  'POST /api/v1/me/door/codes': 'members',
  'DELETE /api/v1/me/door/codes/{id}': 'members',
  'GET /api/v1/people': 'members',
  'GET /api/v1/people/{handle}': 'members',
  'POST /api/v1/people/{handle}/block': 'members',
  'DELETE /api/v1/people/{handle}/block': 'members',
  'GET /api/v1/connections': 'members',
  'GET /api/v1/connections/{handle}': 'members',
  'DELETE /api/v1/connections/{handle}': 'members',
  'POST /api/v1/connections/{handle}/messages': 'members',
  'GET /api/v1/me/mail': 'members',
  'PATCH /api/v1/me/mail': 'members',
  'GET /api/v1/me/push': 'members',
  'PATCH /api/v1/me/push': 'members',
  'GET /api/v1/me/devices': 'members',
  'POST /api/v1/me/devices': 'members',
  'DELETE /api/v1/me/devices/{id}': 'members',
  'POST /api/v1/me/devices/{id}/test': 'members',
  'GET /api/v1/answer-links/{token}': 'open',
  'POST /api/v1/answer-links/{token}': 'open',
  'POST /api/v1/answer-links/{token}/undo': 'open',
  'POST /api/v1/mail-off/{token}': 'open',
  'GET /api/v1/me/live': 'members',
  'GET /api/v1/notices': 'members',
  'POST /api/v1/notices/seen': 'members',
  'GET /api/v1/waiting': 'members',
  'GET /api/v1/follow-ups': 'members',
  'POST /api/v1/follow-ups': 'members',
  'POST /api/v1/follow-ups/{id}/done': 'members',
  'POST /api/v1/follow-ups/{id}/snooze': 'members',
  'GET /api/v1/imports': 'members',
  'POST /api/v1/imports': 'members',
  'GET /api/v1/imports/{id}': 'members',
  'POST /api/v1/imports/{id}/cancel': 'members',
  'GET /api/v1/imports/{id}/skipped': 'members',
  'GET /api/v1/history': 'members',
  'GET /api/v1/history/connections': 'members',
  'POST /api/v1/password-reset': 'open',
  'POST /api/v1/password-reset/mail': 'open',
  'POST /api/v1/registration': 'open',
  'POST /api/v1/registration/finish': 'open',
  'GET /api/v1/mailed-links/{token}': 'open',
  'POST /api/v1/mailed-links/{token}': 'open',
  'GET /api/v1/me/address': 'members',
  'POST /api/v1/me/address': 'members',
  'POST /api/v1/me/address/verify': 'members',
  'DELETE /api/v1/me/address/pending': 'members',
  'GET /api/v1/me/employers': 'members',
  'POST /api/v1/me/employers': 'members',
  'POST /api/v1/me/employers/confirm': 'members',
  'DELETE /api/v1/me/employers/{domain}': 'members',
  'POST /api/v1/me/password/first': 'members',
  'POST /api/v1/second-factor': 'open',
  'GET /api/v1/me/second-factor': 'members',
  'POST /api/v1/me/second-factor': 'members',
  'POST /api/v1/me/second-factor/confirm': 'members',
  'POST /api/v1/me/second-factor/off': 'members',
  'POST /api/v1/passkey/options': 'open',
  'POST /api/v1/passkey': 'open',
  'GET /api/v1/me/passkeys': 'members',
  'POST /api/v1/me/passkeys': 'members',
  'POST /api/v1/me/passkeys/options': 'members',
  'PATCH /api/v1/me/passkeys/{id}': 'members',
  'DELETE /api/v1/me/passkeys/{id}': 'members',
  'POST /api/v1/outside': 'open',
  'GET /api/v1/outside/return': 'open',
  'GET /api/v1/me/ways-in': 'members',
  'POST /api/v1/me/outside': 'members',
  'DELETE /api/v1/me/outside': 'members',
  'GET /api/v1/me/sessions': 'members',
  'DELETE /api/v1/me/sessions': 'members',
  'DELETE /api/v1/me/sessions/{id}': 'members',
  'POST /api/v1/me/password': 'members',
  'GET /api/v1/join/{token}': 'open',
  'POST /api/v1/join': 'open',
  'POST /api/v1/requests/{id}/met': 'members',
  'GET /api/v1/me/organisations': 'members',
  'GET /api/v1/organisations': 'members',
  'POST /api/v1/organisations': 'members',
  'GET /api/v1/organisations/{id}': 'members',
  'PATCH /api/v1/organisations/{id}': 'members',
  'DELETE /api/v1/organisations/{id}': 'members',
  'POST /api/v1/organisations/{id}/domains': 'members',
  'DELETE /api/v1/organisations/{id}/domains/{domain}': 'members',
  'GET /api/v1/organisations/{id}/members': 'members',
  'POST /api/v1/organisations/{id}/members': 'members',
  'DELETE /api/v1/organisations/{id}/members/{handle}': 'members',
  'POST /api/v1/organisations/{id}/recruiters': 'members',
  'DELETE /api/v1/organisations/{id}/recruiters/{handle}': 'members',
  'GET /api/v1/events': 'members',
  'POST /api/v1/events': 'members',
  'GET /api/v1/events/{id}': 'members',
  'PATCH /api/v1/events/{id}': 'members',
  'POST /api/v1/events/{id}/end': 'members',
  'POST /api/v1/events/{id}/sessions': 'members',
  'PATCH /api/v1/events/{id}/sessions/{session}': 'members',
  'DELETE /api/v1/events/{id}/sessions/{session}': 'members',
  'POST /api/v1/events/{id}/sessions/{session}/code': 'members',
  'PATCH /api/v1/events/{id}/attendance': 'members',
  'GET /api/v1/events/{id}/attendees': 'members',
  'GET /api/v1/check-ins/{code}': 'members',
  'POST /api/v1/check-ins': 'members',
  'GET /api/v1/invitations': 'members',
  'POST /api/v1/invitations': 'members',
  'DELETE /api/v1/invitations/{id}': 'members',
  'POST /api/v1/requests/bulk-answers': 'members',
  'GET /api/v1/moderation/reports': 'members',
  'GET /api/v1/moderation/reports/{id}': 'members',
  'POST /api/v1/moderation/reports/{id}/decision': 'members',
  'GET /api/v1/moderation/audit': 'members',
  'GET /api/v1/moderation/moderators': 'members',
  'POST /api/v1/moderation/moderators/{handle}': 'members',
  'DELETE /api/v1/moderation/moderators/{handle}': 'members',
  'POST /api/v1/people/{handle}/report': 'members',
  'POST /api/v1/connections/{handle}/report': 'members',
  'GET /api/v1/me/reports': 'members',
  'GET /api/v1/me/decisions': 'members',
  'POST /api/v1/me/decisions/{id}/appeal': 'members',
  'GET /api/v1/me/leaving': 'members',
  'POST /api/v1/me/leaving': 'members',
  'DELETE /api/v1/me/leaving': 'members',
  'POST /api/v1/instance/owner': 'members',
} as const;

/** What is served beside the documented API, to everybody. */
const BESIDE = [
  'GET /healthz',
  'GET /readyz',
  'GET /api/v1/openapi.json',
  'GET /api/docs',
  'GET /assets/*',
  'GET /*',
];
/** Sign-in and sessions are better-auth's own. */
const SIGN_IN = ['GET /api/auth/*', 'POST /api/auth/*'];

const ABSENT = '01890000-0000-7000-8000-000000000000';
const GERMAN = { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' };

const routesIn = (kind: 'open' | 'members') =>
  Object.entries(ROUTES).flatMap(([route, who]) => (who === kind ? [split(route)] : []));

function split(route: string): { method: string; path: string } {
  const [method = '', path = ''] = route.split(' ');
  return {
    method,
    path: path
      .replace('{id}', ABSENT)
      .replace('{answer}', 'accept')
      .replace('{act}', 'withdraw')
      .replace('{token}', '-'),
  };
}

/** Expects a body that says what the schema says, and nothing else. */
function expectShape(schema: z.ZodType, body: unknown): void {
  expect(schema.parse(body)).toEqual(body);
}

const paste = (visitor: Visitor, note: string, more = {}) =>
  visitor.post('/api/v1/inbox/pasted', { note, name: 'Bo Lindqvist', ...more });

async function pastedId(visitor: Visitor, note = 'Hi Ada, would you like to talk?'): Promise<string> {
  const made = await paste(visitor, note);
  expect(made.status).toBe(201);
  return made.body.id;
}

eachDatabase('the first start', (opened) => {
  const person = { name: 'Ada Osei', email: 'Ada@Forthright.example', password: PASSWORD };

  test('makes an owner with the one-time link, who is signed in at once', async () => {
    const instance = instanceOn(opened());
    const ada = instance.visitor();
    expect((await ada.get('/api/v1/instance')).body).toEqual({
      hasOwner: false,
      version: '1.2.3',
      outside: null,
      sendsMail: true,
      isOpen: false,
    });
    const token = await instance.welcome();
    expect((await ada.post('/api/v1/owner', { ...person, token, locale: 'de' })).status).toBe(201);
    const { body } = await ada.get('/api/v1/me');
    expectShape(me, body);
    expect(body).toMatchObject({
      name: 'Ada Osei',
      handle: 'ada-osei',
      email: 'ada@forthright.example',
      locale: 'de',
      role: 'owner',
      sample: false,
    });
    expect((await ada.get('/api/v1/instance')).body).toMatchObject({ hasOwner: true });
  });

  test('makes one owner of two who follow the link at the same moment', async () => {
    const instance = instanceOn(opened());
    const token = await instance.welcome();
    const answers = await Promise.all(
      ['ada', 'eve'].map((name) =>
        instance.visitor().post('/api/v1/owner', { ...person, email: `${name}@forthright.example`, token }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()[0]).toBe(201);
    const late = answers.find(({ status }) => status !== 201)!;
    expect(['link-used', 'owner-exists']).toContain(late.body.code);
    expect(await instance.deps.store.members.count()).toBe(1);
  });

  test('refuses another token, an old link, and a second owner', async () => {
    const instance = instanceOn(opened());
    const ada = instance.visitor();
    const old = await instance.welcome();
    const token = await instance.welcome();
    expectProblem(await ada.post('/api/v1/owner', { ...person, token: 'guessed' }), 410, 'link-used');
    expectProblem(await ada.post('/api/v1/owner', { ...person, token: old }), 410, 'link-used');
    expect((await ada.post('/api/v1/owner', { ...person, token })).status).toBe(201);
    expectProblem(await ada.post('/api/v1/owner', { ...person, token }), 409, 'owner-exists');
    expect(await instance.welcome()).toBeNull();
  });

  test('says what is wrong in the language of the browser, and keeps the link for another try', async () => {
    const instance = instanceOn(opened());
    const ada = instance.visitor();
    const token = await instance.welcome();
    const short = { ...person, token, password: 'too short' };
    expectProblem(await ada.post('/api/v1/owner', short), 422, 'password-too-short');
    expect((await ada.post('/api/v1/owner', short)).body.detail).toBe(
      'Choose a password of at least 10 characters.',
    );
    const german = await ada.post('/api/v1/owner', short, GERMAN);
    expectProblem(german, 422, 'password-too-short');
    expect(german.body.detail).toContain('mindestens 10 Zeichen');
    expectProblem(
      await ada.post('/api/v1/owner', { ...person, token, email: 'ada@' }),
      422,
      'email-unusable',
    );
    expect(
      (await ada.post('/api/v1/owner', { ...person, token, email: 'ada@' }, GERMAN)).body.title,
    ).not.toBe('Mail address not usable');
    expectProblem(await ada.post('/api/v1/owner', { ...person, token, name: ' ' }), 422, 'name-missing');
    expect((await ada.post('/api/v1/owner', { ...person, token })).status).toBe(201);
  });

  test('takes a password as long as it takes it later', async () => {
    const instance = instanceOn(opened());
    const long = { ...person, password: 'x'.repeat(200) };
    const ada = instance.visitor();
    expect((await ada.post('/api/v1/owner', { ...long, token: await instance.welcome() })).status).toBe(201);
    expect((await ada.get('/api/v1/me')).status).toBe(200);
    expect((await instance.visitor().post('/api/auth/sign-in/email', long)).status).toBe(200);
  });

  test('fills the place with the sample community when it was started to show it', async () => {
    const instance = instanceOn(opened(), { isDemo: true });
    const ada = await instance.owner();
    expect((await ada.get('/api/v1/me')).body).toMatchObject({ sample: true });
    expect((await ada.get('/api/v1/inbox')).body.open).toBeGreaterThan(0);
  });
});

eachDatabase('a session', (opened) => {
  test('begins with mail address and password, and ends with signing out', async () => {
    const instance = instanceOn(opened());
    await instance.owner();
    const ada = instance.visitor();
    const email = 'ada@forthright.example';
    expect((await ada.post('/api/auth/sign-in/email', { email, password: 'wrong password' })).status).toBe(
      401,
    );
    expectProblem(await ada.get('/api/v1/me'), 401, 'signed-out');
    const signedIn = await ada.post('/api/auth/sign-in/email', {
      email: 'ADA@forthright.example',
      password: PASSWORD,
    });
    expect(signedIn.status).toBe(200);
    const [cookie] = signedIn.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect((await ada.get('/api/v1/me')).status).toBe(200);
    expect((await ada.post('/api/auth/sign-out', {})).status).toBe(200);
    expectProblem(await ada.get('/api/v1/me'), 401, 'signed-out');
  });

  test('cannot be had by signing up, since accounts are made by whoever may', async () => {
    const instance = instanceOn(opened());
    await instance.owner();
    const eve = instance.visitor();
    const signedUp = await eve.post('/api/auth/sign-up/email', {
      name: 'Eve',
      email: 'eve@evil.example',
      password: PASSWORD,
    });
    expect(signedUp.status).toBeGreaterThanOrEqual(400);
    expect(await instance.deps.store.members.count()).toBe(1);
    expectProblem(await eve.get('/api/v1/me'), 401);
  });

  test('cannot be guessed by trying passwords, also under made-up addresses', async () => {
    const instance = instanceOn(opened());
    const guess = async (n: number) => {
      const body = { email: 'ada@forthright.example', password: `guess number ${n}` };
      const headers = { 'x-forwarded-for': `203.0.113.${n}` };
      return (
        await instance
          .visitor()
          .send('POST', '/api/auth/sign-in/email', { body, headers, address: '198.51.100.7' })
      ).status;
    };
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push(await guess(n));
    expect(statuses).toEqual([401, 401, 401, 429, 429, 429]);
  });

  test('can begin while somebody elsewhere tries passwords, with and without a proxy in front', async () => {
    const instance = instanceOn(opened());
    await instance.owner();
    const signIn = async (given: { address: string; headers?: Record<string, string> }, password: string) => {
      const body = { email: 'ada@forthright.example', password };
      return (await instance.visitor().send('POST', '/api/auth/sign-in/email', { body, ...given })).status;
    };
    for (let n = 0; n < 5; n++) await signIn({ address: '198.51.100.7' }, 'a wrong password');
    expect(await signIn({ address: '203.0.113.9' }, PASSWORD)).toBe(200);
    const throughProxy = (from: string) => ({
      address: '127.0.0.1',
      headers: { 'x-forwarded-for': `made-up, ${from}` },
    });
    for (let n = 0; n < 5; n++) await signIn(throughProxy('198.51.100.8'), 'a wrong password');
    expect(await signIn(throughProxy('198.51.100.8'), PASSWORD)).toBe(429);
    expect(await signIn(throughProxy('203.0.113.10'), PASSWORD)).toBe(200);
  });
});

eachDatabase('the API', (opened) => {
  test('has no route that this test does not know', async () => {
    const { app, visitor } = instanceOn(opened());
    const { body: document } = await visitor().get('/api/v1/openapi.json');
    expect(documentedRoutes(document).toSorted()).toEqual(Object.keys(ROUTES).toSorted());
    const documented = Object.keys(ROUTES).map((route) => route.replaceAll(/\{(\w+)\}/g, ':$1'));
    const served = new Set(
      app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    );
    expect([...served].toSorted()).toEqual([...documented, ...BESIDE, ...SIGN_IN].toSorted());
  });

  test('is closed to nobody in particular, except where one has to begin', async () => {
    const { visitor } = instanceOn(opened());
    for (const { method, path } of routesIn('members')) {
      expectProblem(
        await visitor().send(method, path, method === 'GET' ? {} : { body: {} }),
        401,
        'signed-out',
      );
    }
    expect((await visitor().get('/api/v1/instance')).status).toBe(200);
    expectProblem(await visitor().post('/api/v1/owner', {}), 422, 'not-readable');
  });

  test('answers under addresses that do not exist without saying more', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    expectProblem(await ada.get('/api/v1/nothing'), 404, 'not-found');
    expectProblem(await ada.get('/api/nothing'), 404, 'not-found');
    expectProblem(await ada.get('/assets/nothing.js'), 404, 'not-found');
    expectProblem(await instance.visitor().get('/api/v1/nothing'), 401, 'signed-out');
  });

  test('says whether it lives and can serve', async () => {
    const { visitor } = instanceOn(opened());
    expect(await visitor().get('/healthz')).toMatchObject({ status: 200, text: 'ok' });
    expect(await visitor().get('/readyz')).toMatchObject({ status: 200, text: 'ready' });
  });

  test('hides what is somebody else’s: it answers as if it did not exist, to the byte', async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.owner(), await instance.member('Eve')];
    const request = await pastedId(ada);
    const imported = (await upload(ada, await fixtureZip())).body.id;
    const routes = [
      ['GET', '/api/v1/requests/{id}'],
      ...['accept', 'ask', 'ignore', 'decline', 'report', 'undo'].map((verb) => [
        'POST',
        `/api/v1/requests/{id}/${verb}`,
      ]),
      ['GET', '/api/v1/imports/{id}'],
      ['POST', '/api/v1/imports/{id}/cancel'],
      ['GET', '/api/v1/imports/{id}/skipped'],
    ] as const;
    for (const [method = '', path = ''] of routes) {
      const body = method === 'POST' ? { words: 'Why?' } : undefined;
      const hers = await eve.send(
        method,
        path.replace('{id}', path.includes('imports') ? imported : request),
        { body },
      );
      const nobodys = await eve.send(method, path.replace('{id}', ABSENT), { body });
      expectProblem(hers, 404);
      expect([hers.text, hers.type]).toEqual([nobodys.text, nobodys.type]);
    }
    expect((await eve.get('/api/v1/inbox')).body).toMatchObject({ items: [], open: 0 });
    expect((await eve.get('/api/v1/imports')).body.items).toEqual([]);
    expect((await eve.get('/api/v1/history/connections')).body.items).toEqual([]);
    expect((await ada.get(`/api/v1/requests/${request}`)).body.state).toBe('waiting');
    expect((await ada.get(`/api/v1/imports/${imported}`)).body.state).toBe('waiting');
  });

  test('does not let other websites act for a member', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const writes = [...routesIn('members'), ...routesIn('open')].filter(({ method }) => method !== 'GET');
    for (const origin of ['https://evil.example', 'http://localhost:8081', 'null']) {
      for (const { method, path } of [...writes, { method: 'POST', path: '/api/auth/sign-in/email' }]) {
        expectProblem(await ada.send(method, path, { body: {}, headers: { origin } }), 403, 'other-origin');
      }
    }
    expect((await ada.get('/api/v1/me', { origin: 'https://evil.example' })).status).toBe(200);
  });

  test('refuses a page without an address also when the request names no host', async () => {
    const { app } = instanceOn(opened());
    const sent = {
      method: 'POST',
      headers: { origin: 'null', 'content-type': 'application/json' },
      body: '{}',
    };
    expect((await app.request('/api/v1/owner', sent)).status).toBe(403);
  });

  test('lets its own page act, under every name of the machine, and programs that are no website', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const change = (headers: Record<string, string>) =>
      ada.send('PATCH', '/api/v1/me', { body: { preset: 'looking' }, headers });
    expect((await change({ origin: ORIGIN })).status).toBe(200);
    expect((await change({ origin: 'http://127.0.0.1:8080', host: '127.0.0.1:8080' })).status).toBe(200);
    const fromProgram = await instance.app.request('/api/v1/instance', {
      headers: { host: 'localhost:8080' },
    });
    expect(fromProgram.status).toBe(200);
  });

  test('forbids scripts from elsewhere, frames, and guessing of types', async () => {
    const { headers } = await instanceOn(opened()).visitor().get('/healthz');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

eachDatabase('input that cannot be used', (opened) => {
  const json = { 'content-type': 'application/json' };
  const long = 'x'.repeat(100_000);

  const UNUSABLE: [method: string, path: string, given: { body?: unknown; raw?: string }][] = [
    ['GET', '/api/v1/requests/not-an-id', {}],
    ['GET', '/api/v1/requests/%00', {}],
    ['GET', '/api/v1/requests/%E0%A4%A', {}],
    ['GET', `/api/v1/requests/${ABSENT}0`, {}],
    ['GET', '/api/v1/imports/1', {}],
    ['GET', "/api/v1/imports/'%3B drop table import", {}],
    ['POST', '/api/v1/imports/1/cancel', {}],
    ['GET', '/api/v1/imports/1/skipped', {}],
    ['POST', `/api/v1/requests/${ABSENT}/applaud`, {}],
    ['POST', `/api/v1/requests/${ABSENT}/ask`, { raw: '{"words":' }],
    ['POST', `/api/v1/requests/${ABSENT}/ask`, { body: { words: 7 } }],
    ['POST', `/api/v1/requests/${ABSENT}/ask`, { body: { words: null } }],
    ['POST', `/api/v1/requests/${ABSENT}/ask`, { body: [] }],
    ['POST', '/api/v1/inbox/pasted', { raw: 'not json' }],
    ['POST', '/api/v1/inbox/pasted', { raw: '' }],
    ['POST', '/api/v1/inbox/pasted', { body: null }],
    ['POST', '/api/v1/inbox/pasted', { body: {} }],
    ['POST', '/api/v1/inbox/pasted', { body: { note: 'Hi' } }],
    ['POST', '/api/v1/inbox/pasted', { body: { note: 'Hi', name: '  ' } }],
    ['POST', '/api/v1/inbox/pasted', { body: { note: 'Hi', name: '\0' } }],
    ['POST', '/api/v1/inbox/pasted', { body: { note: long, name: 'Bo' } }],
    ['POST', '/api/v1/inbox/pasted', { body: { note: 'Hi', name: long } }],
    ['POST', '/api/v1/inbox/pasted', { body: { note: 'Hi', name: 'Bo', headline: long } }],
    ['POST', '/api/v1/inbox/pasted', { body: { note: 'Hi', name: 'Bo', profileUrl: long } }],
    ['PATCH', '/api/v1/me', { body: { locale: 'tlh' } }],
    ['PATCH', '/api/v1/me', { body: { preset: 'rich' } }],
    ['PATCH', '/api/v1/me', { body: { name: '' } }],
    ['PATCH', '/api/v1/me', { body: { name: '\0' } }],
    ['PATCH', '/api/v1/me', { body: { name: long } }],
    ['PATCH', '/api/v1/me', { raw: '{' }],
    ['POST', '/api/v1/owner', { raw: '{"token"' }],
    ['POST', '/api/v1/owner', { body: { token: 1 } }],
    ['GET', '/api/v1/inbox?view=all', {}],
    ['GET', '/api/v1/inbox?recommendation=marry', {}],
    ['GET', '/api/v1/inbox?reason=because', {}],
    ['GET', '/api/v1/inbox?limit=0', {}],
    ['GET', '/api/v1/inbox?limit=many', {}],
    ['GET', '/api/v1/inbox?limit=101', {}],
    ['GET', '/api/v1/history/connections?outcome=married', {}],
    ['GET', '/api/v1/history/connections?sort=shoe_size', {}],
    ['GET', '/api/v1/history/connections?owes=me', {}],
    ['GET', '/api/v1/history/connections?follow_up=always', {}],
    ['GET', '/api/v1/history/connections?year=soon', {}],
    ['GET', `/api/v1/history/connections?q=${'x'.repeat(101)}`, {}],
    ['POST', `/api/v1/imports?name=${'x'.repeat(301)}`, { raw: 'PK' }],
  ];

  test('is refused with problem details, whatever it is', async () => {
    const ada = await instanceOn(opened()).owner();
    for (const [method, path, { body, raw }] of UNUSABLE) {
      const sent = { body, ...(raw !== undefined && { raw, headers: json }) };
      const answer = await ada.send(method, path, sent);
      expect([method, path, body ?? raw, answer.status, answer.type], answer.text).toEqual([
        method,
        path,
        body ?? raw,
        expect.toSatisfy((status: number) => status >= 400 && status < 500),
        expect.stringContaining('problem+json'),
      ]);
      expectProblem(answer, answer.status);
    }
  });

  const cursor = (...position: unknown[]) => Buffer.from(JSON.stringify(position)).toString('base64url');

  const CURSORS: [list: string, cursor: string][] = [
    ...[
      '',
      '%00',
      'x',
      cursor(),
      cursor('a', 'b', 'c'),
      cursor(1, 2, 'no-id'),
      cursor(1.5, 2, ABSENT),
      cursor(1, 9e15, ABSENT),
      cursor(99_999, 1, ABSENT),
      cursor(1, -9e15, ABSENT),
      cursor(1, 0.5, ABSENT),
      cursor(1, null, ABSENT),
    ].map((one): [string, string] => ['/api/v1/inbox?', one]),
    ...[
      'x',
      cursor('name', 'Bo'),
      cursor('name', 'Bo', 'no-id'),
      cursor('last_message', 'Bo', ABSENT),
      cursor('connected_on', 'yesterday?', ABSENT),
      cursor('connected_on', '\0', ABSENT),
      cursor('connected_on', '2026-02-30', ABSENT),
      cursor('connected_on', '2026-02-03', '7'),
    ].map((one): [string, string] => ['/api/v1/history/connections?', one]),
    ['/api/v1/history/connections?sort=last_message&', cursor('last_message', 'noon', ABSENT)],
    ['/api/v1/history/connections?sort=name&', cursor('name', 7, ABSENT)],
  ];

  test('is refused as a cursor that we did not make, or leads to a page', async () => {
    const ada = await instanceOn(opened()).owner();
    for (const [list, made] of CURSORS) {
      const answer = await ada.get(`${list}cursor=${made}`);
      expect([list, made, answer.status], answer.text).toEqual([list, made, 422]);
      expectProblem(answer, 422, 'cursor-unusable');
    }
    const imported = (await upload(ada, await fixtureZip())).body.id;
    for (const made of ['x', cursor('one'), cursor(0.5), cursor(1e12), cursor(null)]) {
      expectProblem(
        await ada.get(`/api/v1/imports/${imported}/skipped?cursor=${made}`),
        422,
        'cursor-unusable',
      );
    }
  });

  test('with broken characters is cleaned and kept, never a fault of ours', async () => {
    const ada = await instanceOn(opened()).owner();
    const broken = 'Hi\u0000 Ada\ud83d, \udc00shall we \ud800talk? 👋';
    const made = await paste(ada, broken, {
      name: 'B\u0000o\ud800 L',
      headline: 'Re\u0000cruiter\udfff',
      profileUrl: 'https://bo.example/\u0000',
    });
    expect([made.status, made.body?.code]).toEqual([201, undefined]);
    expect(made.body.note).toBe('Hi Ada�, �shall we �talk? 👋');
    expect(made.body.sender).toMatchObject({ name: 'Bo� L', headline: 'Recruiter�' });
    const asked = await ada.post(`/api/v1/requests/${made.body.id}/ask`, { words: 'Wh\u0000y\ud800?' });
    expect([asked.status, asked.body.ask?.question]).toEqual([200, 'Why�?']);
    expect(
      (await ada.post(`/api/v1/requests/${made.body.id}/decline`, { words: 'No\u0000\ud800.' })).status,
    ).toBe(200);
    expectProblem(
      await ada.post(`/api/v1/requests/${await pastedId(ada)}/ask`, { words: '\u0000' }),
      422,
      'words-missing',
    );
    const renamed = await ada.send('PATCH', '/api/v1/me', { body: { name: 'Ada\u0000 O\ud800' } });
    expect([renamed.status, renamed.body.name]).toEqual([200, 'Ada O�']);
    for (const name of ['q', 'role', 'field']) {
      expect((await ada.get(`/api/v1/history/connections?${name}=a%00b`)).status).toBe(200);
    }
    const imported = await upload(ada, await fixtureZip(), 'na%00me%F0%9F%91.zip');
    expect(imported.status).toBe(201);
    expect((await ada.get(`/api/v1/imports/${imported.body.id}/skipped?cause=%00`)).status).toBe(200);
  });

  test('with broken characters makes an owner all the same', async () => {
    const instance = instanceOn(opened());
    const who = {
      name: 'A\u0000da\ud800',
      email: 'ada@forthright.example',
      password: 'p\u0000\ud800assword123',
    };
    const ada = instance.visitor();
    expectProblem(await ada.post('/api/v1/owner', { ...who, token: '\u0000\ud800' }), 410, 'link-used');
    expectProblem(
      await ada.post('/api/v1/owner', { ...who, name: '\u0000', token: await instance.welcome() }),
      422,
      'name-missing',
    );
    expect((await ada.post('/api/v1/owner', { ...who, token: await instance.welcome() })).status).toBe(201);
    expect((await instance.visitor().post('/api/auth/sign-in/email', who)).status).toBe(200);
  });

  test('does not become a fault at the sign-in either', async () => {
    const instance = instanceOn(opened());
    await instance.owner();
    const bodies = [
      { body: {} },
      { body: { email: 'a\u0000@b.example', password: '\u0000' } },
      { raw: '{', headers: json },
      { body: { email: long, password: long } },
    ];
    for (const [n, given] of bodies.entries()) {
      const answer = await instance
        .visitor()
        .send('POST', '/api/auth/sign-in/email', { ...given, address: `198.51.100.${n}` });
      expect([given, answer.status]).toEqual([
        given,
        expect.toSatisfy((status: number) => status >= 400 && status < 500),
      ]);
    }
  });

  test('in a cookie leaves the visitor signed out', async () => {
    const instance = instanceOn(opened());
    for (const value of ['x', '%00', 'a.b', `${'y'.repeat(5_000)}.z`]) {
      expectProblem(
        await instance.visitor().get('/api/v1/me', { cookie: `forthright.session_token=${value}` }),
        401,
        'signed-out',
      );
    }
  });
});

eachDatabase('the inbox over HTTP', (opened) => {
  test('makes a request of a pasted text and judges it', async () => {
    const ada = await instanceOn(opened()).owner();
    const made = await paste(ada, 'Hi Ada, I would like to add you to my professional network.', {
      headline: 'Recruiter at Norrsken',
      profileUrl: 'https://bo.example',
    });
    expect(made.status).toBe(201);
    expectShape(requestCard, made.body);
    expect(made.body).toMatchObject({
      source: 'pasted',
      state: 'waiting',
      declared: 'none_given',
      sender: { name: 'Bo Lindqvist', headline: 'Recruiter at Norrsken', profileUrl: 'https://bo.example' },
      sentAt: new Date(noon).toISOString(),
      mayAnswer: ['accept', 'ask', 'ignore', 'decline', 'report'],
      undoUntil: null,
    });
    expect(made.body.verdict.because.length).toBeGreaterThan(0);
    expect(made.body.verdict.because.length).toBeLessThanOrEqual(3);
    const inbox = await ada.get('/api/v1/inbox');
    expectShape(inboxPage, inbox.body);
    expect(inbox.body).toMatchObject({ open: 1, items: [{ id: made.body.id }], nextCursor: null });
    expect(inbox.body.groups).toEqual([
      { recommendation: made.body.verdict.recommendation, reason: inbox.body.items[0].reason, count: 1 },
    ]);
  });

  test('shows an excerpt that ends between characters', async () => {
    const ada = await instanceOn(opened()).owner();
    await paste(ada, `${'x'.repeat(139)}👋👋`);
    const [item] = (await ada.get('/api/v1/inbox')).body.items;
    expect(item.excerpt).not.toMatch(/\p{Surrogate}/u);
    expect(item.excerpt.endsWith('…')).toBe(true);
  });

  test('speaks the language of the browser in every sentence', async () => {
    const ada = await instanceOn(opened()).owner();
    const id = await pastedId(ada, '');
    const [english, german] = [
      await ada.get(`/api/v1/requests/${id}`),
      await ada.get(`/api/v1/requests/${id}`, GERMAN),
    ];
    const sentences = (answer: typeof english) =>
      answer.body.verdict.because.map(({ text }: { text: string }) => text);
    expect(sentences(english).length).toBe(sentences(german).length);
    for (const [index, text] of sentences(english).entries()) expect(text).not.toBe(sentences(german)[index]);
    expect(english.body.outside.words.decline).not.toBe(german.body.outside.words.decline);
  });

  test('is read page by page, without gaps or repeats, while it grows at the top', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const reasons = ['sales', 'met_before', 'same_field'] as const;
    for (let n = 0; n < 11; n++) {
      await receive(instance.deps, ada.viewer, {
        declared: reasons[n % 3]!,
        sentAt: noon - Math.floor(n / 2) * SECOND,
        note: '',
      });
    }
    const all = (await ada.get('/api/v1/inbox?limit=100')).body.items.map(({ id }: { id: string }) => id);
    expect(all).toHaveLength(11);
    const paged: string[] = [];
    for (let next = '/api/v1/inbox?limit=4'; next;) {
      const { body } = await ada.get(next);
      expectShape(inboxPage, body);
      expect(body.open).toBeGreaterThanOrEqual(11);
      paged.push(...body.items.map(({ id }: { id: string }) => id));
      next = body.nextCursor && `/api/v1/inbox?limit=4&cursor=${body.nextCursor}`;
      if (paged.length === 4)
        await receive(instance.deps, ada.viewer, { declared: 'met_before', sentAt: noon + SECOND, note: '' });
    }
    expect(paged).toEqual(all);
  });

  test('shows one reason or one recommendation when asked', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    for (const declared of ['sales', 'sales', 'met_before'] as const)
      await receive(instance.deps, ada.viewer, { declared, note: '' });
    const sales = (await ada.get('/api/v1/inbox?reason=sales')).body.items;
    expect(sales.map(({ reason }: { reason: string }) => reason)).toEqual(['sales', 'sales']);
    const [{ recommendation }] = sales;
    const alike = (await ada.get(`/api/v1/inbox?recommendation=${recommendation}`)).body.items;
    expect(new Set(alike.map((item: { recommendation: string }) => item.recommendation))).toEqual(
      new Set([recommendation]),
    );
  });
});

eachDatabase('answering over HTTP', (opened) => {
  const answer = (visitor: Visitor, id: string, verb: string, words?: string) =>
    visitor.post(`/api/v1/requests/${id}/${verb}`, words === undefined ? undefined : { words });

  test.each([
    ['accept', 'accepted'],
    ['ignore', 'ignored'],
    ['decline', 'declined'],
    ['report', 'reported'],
  ])('%s is done by one click, and the second is told that it came late', async (verb, state) => {
    const ada = await instanceOn(opened()).owner();
    const id = await pastedId(ada);
    const answered = await answer(ada, id, verb);
    expect(answered.status).toBe(200);
    expectShape(requestCard, answered.body);
    expect(answered.body).toMatchObject({ id, state, stateSince: new Date(noon).toISOString() });
    expectProblem(await answer(ada, id, verb), 409, 'not-possible-now');
    expect((await ada.get('/api/v1/inbox')).body.open).toBe(0);
    expect((await ada.get('/api/v1/inbox?view=answered')).body.items).toMatchObject([{ id, state }]);
    const undone = await answer(ada, id, 'undo');
    expect(undone.body).toMatchObject({ state: 'waiting', undoUntil: null });
    expectProblem(await answer(ada, id, 'undo'), 409, 'not-possible-now');
  });

  test('of two clicks at the same moment one wins', async () => {
    const ada = await instanceOn(opened()).owner();
    const id = await pastedId(ada);
    const answers = await Promise.all([answer(ada, id, 'accept'), answer(ada, id, 'decline')]);
    const statuses = answers.map(({ status }) => status);
    // Declining after accepting is refused, and so is accepting after declining.
    expect(statuses.toSorted()).toEqual([200, 409]);
  });

  test('asking why keeps the question, never accepts, and needs words', async () => {
    const ada = await instanceOn(opened()).owner();
    const id = await pastedId(ada);
    expectProblem(await answer(ada, id, 'ask'), 422, 'words-missing');
    expectProblem(await answer(ada, id, 'ask', '  '), 422, 'words-missing');
    expectProblem(await answer(ada, id, 'ask', 'x'.repeat(1_001)), 422, 'words-too-long');
    const asked = await answer(ada, id, 'ask', ' Where did we meet? ');
    expectShape(requestCard, asked.body);
    expect(asked.body).toMatchObject({
      state: 'asked',
      ask: { question: 'Where did we meet?', answeredAt: null },
    });
    expectProblem(await answer(ada, id, 'ask', 'Again?'), 409, 'not-possible-now');
    expect((await answer(ada, id, 'accept')).body.state).toBe('accepted');
  });

  test('a kind decline takes the recipient’s own sentence', async () => {
    const ada = await instanceOn(opened()).owner();
    const id = await pastedId(ada);
    const declined = await answer(ada, id, 'decline', 'Thank you, not at the moment.');
    expect(declined.body).toMatchObject({ state: 'declined', undoUntil: new Date(noon + DAY).toISOString() });
    expectProblem(
      await answer(ada, await pastedId(ada), 'decline', 'x'.repeat(1_001)),
      422,
      'words-too-long',
    );
  });

  test('an answer can be taken back only in its time', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const id = await pastedId(ada);
    const accepted = await answer(ada, id, 'accept');
    expect(accepted.body.undoUntil).toBe(new Date(noon + 10 * SECOND).toISOString());
    expect(accepted.body.mayAnswer).toContain('undo');
    instance.deps.clock.now = noon + 11 * SECOND;
    expectProblem(await answer(ada, id, 'undo'), 409, 'undo-too-late');
    expect((await ada.get(`/api/v1/requests/${id}`)).body).toMatchObject({
      undoUntil: null,
      mayAnswer: ['report'],
    });
  });

  test('the buttons that are offered work, and no others', async () => {
    const ada = await instanceOn(opened()).owner();
    const verbs = ['accept', 'ask', 'ignore', 'decline', 'report', 'undo'];
    for (const first of verbs.slice(0, 5)) {
      for (const second of verbs) {
        const id = await pastedId(ada);
        const { mayAnswer } = (await answer(ada, id, first, 'Why?')).body;
        expect([first, second, (await answer(ada, id, second, 'Why?')).status]).toEqual([
          first,
          second,
          mayAnswer.includes(second) ? 200 : 409,
        ]);
      }
    }
  });
});

const upload = (visitor: Visitor, content: Uint8Array<ArrayBuffer>, name = 'archive.zip') =>
  visitor.send('POST', `/api/v1/imports?name=${name}`, {
    raw: content,
    headers: { 'content-type': 'application/zip' },
  });

async function fixtureZip(name = '2026'): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(temporaryFolder(), 'archive.zip');
  await zipFolder(fixture(name), path);
  return new Uint8Array(await readFile(path));
}

async function imported(instance: Instance, visitor: Visitor, content: Uint8Array<ArrayBuffer>) {
  const { body } = await upload(visitor, content);
  await instance.runImports();
  return (await visitor.get(`/api/v1/imports/${body.id}`)).body;
}

eachDatabase('importing over HTTP', (opened) => {
  test('takes a zip, works it off, and counts what it found', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const queued = await upload(ada, await fixtureZip(), 'my%20archive.zip');
    expect(queued.status).toBe(201);
    expectShape(importState, queued.body);
    expect(queued.body).toMatchObject({
      fileName: 'my archive.zip',
      state: 'waiting',
      endedAt: null,
      failure: null,
    });
    expect((await ada.get('/api/v1/me')).body.hasImported).toBe(false);
    await instance.runImports();
    const { body: done } = await ada.get(`/api/v1/imports/${queued.body.id}`);
    expectShape(importState, done);
    expect(done).toMatchObject({ state: 'done', failure: null, endedAt: new Date(noon).toISOString() });
    expect(done.bytesRead).toBe(done.bytesInAll);
    expect(done.counts).toMatchObject({
      connections: 3,
      newConnections: 3,
      messages: 10,
      newMessages: 10,
      invitations: 3,
      newInvitations: 3,
      newRequests: 1,
    });
    expect((await ada.get('/api/v1/me')).body.hasImported).toBe(true);
    const list = await ada.get('/api/v1/imports');
    expectShape(importsPage, list.body);
    expect(list.body.items).toEqual([done]);
    expect(await uploadsLeft(instance)).toEqual([]);
  });

  test('turns an open invitation into a request, and tells the rest as history', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    await imported(instance, ada, await fixtureZip());
    const inbox = (await ada.get('/api/v1/inbox')).body;
    expectShape(inboxPage, inbox);
    expect(inbox.items).toMatchObject([{ source: 'linkedin_archive', sender: { name: 'Orla Fairley' } }]);
    const { body: card } = await ada.get(`/api/v1/requests/${inbox.items[0].id}`);
    expectShape(requestCard, card);
    expect(card.outside.url).toContain('linkedin.com/in/orla-fairley');
    const numbers = (await ada.get('/api/v1/history')).body;
    expectShape(history, numbers);
    expect(numbers).toMatchObject({
      connections: 3,
      messages: 10,
      since: '2020-02-29',
      received: { requests: 2, accepted: 1 },
    });
    const sum = (rows: { connections: number }[]) =>
      rows.reduce((total, { connections }) => total + connections, 0);
    for (const plot of ['reasonsByYear', 'outcomesByReason', 'outcomesByRole', 'reasonsByRole'])
      expect(sum(numbers[plot])).toBe(3);
  });

  test('shows past connections as a table that can be sorted, filtered, searched and paged', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    await imported(instance, ada, await fixtureZip());
    const names = async (query: string) => {
      const { body } = await ada.get(`/api/v1/history/connections?${query}`);
      expectShape(pastConnectionsPage, body);
      expect(body.total).toBeGreaterThanOrEqual(body.items.length);
      return body.items.map(({ name }: { name: string }) => name);
    };
    expect(await names('')).toEqual(['Zoë Lindqvist', 'Ivo Brandt, MBA', 'Tess Okoro']);
    expect(await names('sort=name')).toEqual(['Ivo Brandt, MBA', 'Tess Okoro', 'Zoë Lindqvist']);
    expect(await names('q=okoro')).toEqual(['Tess Okoro']);
    expect(await names('q=%25')).toEqual([]);
    expect(await names('year=2020')).toEqual(['Tess Okoro']);
    for (const sort of ['connected_on', 'last_message', 'name']) {
      const paged: string[] = [];
      for (let next = `limit=1&sort=${sort}`; next;) {
        const { body } = await ada.get(`/api/v1/history/connections?${next}`);
        expect(body.total).toBe(3);
        paged.push(...body.items.map(({ name }: { name: string }) => name));
        next = body.nextCursor && `limit=1&sort=${sort}&cursor=${body.nextCursor}`;
      }
      expect(paged).toEqual(await names(`sort=${sort}`));
    }
  });

  test('lists what was left out, with file, line and cause, page by page', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const { id, counts } = await imported(instance, ada, await fixtureZip());
    const { body } = await ada.get(`/api/v1/imports/${id}/skipped`);
    expectShape(skippedPage, body);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        cause: 'hidden-member',
        line: expect.any(Number),
        file: expect.stringContaining('Connections.csv'),
      }),
    );
    expect(body.causes.find(({ cause }: { cause: string }) => cause === 'hidden-member')).toMatchObject({
      count: 1,
    });
    const rows = body.items.filter(({ line }: { line: number }) => line > 0);
    expect(rows).toHaveLength(counts.skipped);
    const only = (await ada.get(`/api/v1/imports/${id}/skipped?cause=hidden-member`)).body;
    expect(only.items).toHaveLength(1);
    const german = (await ada.get(`/api/v1/imports/${id}/skipped?cause=hidden-member`, GERMAN)).body;
    expect(german.items[0].text).not.toBe(only.items[0].text);

    await instance.deps.store.imports.addSkipped(
      Array.from({ length: 150 }, (_, n) => ({
        ownerId: ada.viewer.memberId,
        importId: id,
        place: 1_000 + n,
        kind: 'row',
        file: 'x.csv',
        line: n,
        cause: 'empty-row',
        detail: '',
      })),
    );
    const first = (await ada.get(`/api/v1/imports/${id}/skipped?cause=empty-row`)).body;
    const second = (await ada.get(`/api/v1/imports/${id}/skipped?cause=empty-row&cursor=${first.nextCursor}`))
      .body;
    const lines = [...first.items, ...second.items].map(({ line }) => line);
    expect(lines).toEqual(Array.from({ length: 150 }, (_, n) => n));
    expect([first.items.length, second.nextCursor]).toEqual([100, null]);
  });

  test('finds nothing new in the same file, and changes nothing', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    await imported(instance, ada, await fixtureZip());
    const before = await Promise.all(
      ['inbox', 'history', 'history/connections'].map((list) => ada.get(`/api/v1/${list}`)),
    );
    const again = await imported(instance, ada, await fixtureZip());
    expect(again).toMatchObject({
      state: 'done',
      counts: { connections: 3, newConnections: 0, newMessages: 0, newInvitations: 0, newRequests: 0 },
    });
    const after = await Promise.all(
      ['inbox', 'history', 'history/connections'].map((list) => ada.get(`/api/v1/${list}`)),
    );
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
  });

  test('can be cancelled while it waits, and is not begun then', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const { id } = (await upload(ada, await fixtureZip())).body;
    const cancelled = await ada.post(`/api/v1/imports/${id}/cancel`);
    expectShape(importState, cancelled.body);
    expect(cancelled.body).toMatchObject({ state: 'cancelled', failure: null });
    await instance.runImports();
    expect((await ada.get(`/api/v1/imports/${id}`)).body).toEqual(cancelled.body);
    expect((await ada.get('/api/v1/history')).body.connections).toBe(0);
    expect((await ada.post(`/api/v1/imports/${id}/cancel`)).body).toEqual(cancelled.body);
    expect(await uploadsLeft(instance)).toEqual([]);
  });

  test('of something that is no archive fails with a sentence that helps', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const failed = await imported(instance, ada, new TextEncoder().encode('This is no zip file at all.'));
    expectShape(importState, failed);
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'not-an-archive' } });
    expect(failed.failure.text).toContain('neither a zip file nor a folder');
    expect((await ada.get(`/api/v1/imports/${failed.id}`, GERMAN)).body.failure.text).toMatch(/ZIP/i);
    expect((await ada.get(`/api/v1/imports/${failed.id}`, GERMAN)).body.failure.text).not.toBe(
      failed.failure.text,
    );
    expect(await uploadsLeft(instance)).toEqual([]);
    const damaged = (await fixtureZip()).slice(0, 1_000);
    expect(await imported(instance, ada, damaged)).toMatchObject({
      state: 'failed',
      failure: { code: 'zip-damaged' },
    });
  });

  test('of an empty body is refused, and leaves nothing behind', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    expectProblem(await upload(ada, new Uint8Array()), 422, 'upload-empty');
    expectProblem(await ada.send('POST', '/api/v1/imports'), 422, 'upload-empty');
    expect((await ada.get('/api/v1/imports')).body.items).toEqual([]);
    expect(await uploadsLeft(instance)).toEqual([]);
  });
});

async function uploadsLeft({ dataDir }: Instance): Promise<string[]> {
  return readdir(join(dataDir, 'uploads')).catch(() => []);
}

eachDatabase('the sample community over HTTP', (opened) => {
  test('fills an empty place, in shapes that the document promises', async () => {
    const ada = await instanceOn(opened(), { sample: readSampleCommunity }).owner();
    expect((await ada.post('/api/v1/sample')).status).toBe(204);
    const inbox = (await ada.get('/api/v1/inbox?limit=100')).body;
    expectShape(inboxPage, inbox);
    expect(inbox.items.length).toBeGreaterThan(10);
    for (const { id } of inbox.items)
      expectShape(requestCard, (await ada.get(`/api/v1/requests/${id}`)).body);
    const answered = (await ada.get('/api/v1/inbox?view=answered&limit=100')).body;
    expectShape(inboxPage, answered);
    for (const { id } of answered.items)
      expectShape(requestCard, (await ada.get(`/api/v1/requests/${id}`)).body);
    expectShape(history, (await ada.get('/api/v1/history')).body);
    expectShape(pastConnectionsPage, (await ada.get('/api/v1/history/connections?limit=200')).body);
    expect((await ada.get('/api/v1/me')).body).toMatchObject({ sample: true });
  });

  test('is refused where there is something already, and is not filled twice', async () => {
    const ada = await instanceOn(opened()).owner();
    await pastedId(ada);
    expectProblem(await ada.post('/api/v1/sample'), 409, 'not-empty');
    expect((await ada.get('/api/v1/me')).body).toMatchObject({ sample: false, name: 'Ada Osei' });
  });

  test('is filled once by two clicks at the same moment', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    const clicks = await Promise.all([ada.post('/api/v1/sample'), ada.post('/api/v1/sample')]);
    expect(clicks.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    const once = (await ada.get('/api/v1/inbox')).body.open;
    await ada.send('DELETE', '/api/v1/sample');
    expect((await ada.post('/api/v1/sample')).status).toBe(204);
    expect((await ada.get('/api/v1/inbox')).body.open).toBe(once);
  });

  test('goes away again with everything in it, and leaves the owner under their own name', async () => {
    const database = opened();
    const instance = instanceOn(database);
    const ada = await instance.owner();
    const before = await rowCounts(database);
    await ada.post('/api/v1/sample');
    await ada.post(`/api/v1/requests/${(await ada.get('/api/v1/inbox')).body.items[0].id}/ignore`);
    await imported(instance, ada, await fixtureZip());
    await pastedId(ada);
    expect((await ada.send('DELETE', '/api/v1/sample')).status).toBe(204);
    expect(await rowCounts(database)).toEqual(before);
    expect((await ada.get('/api/v1/me')).body).toMatchObject({
      name: 'Ada Osei',
      sample: false,
      hasImported: false,
    });
    expect((await ada.get('/api/v1/inbox')).body).toMatchObject({ items: [], open: 0 });
    expect((await ada.get('/api/v1/inbox?view=answered')).body.items).toEqual([]);
    expect((await ada.get('/api/v1/history')).body).toMatchObject({ connections: 0, messages: 0 });
    expect((await ada.send('DELETE', '/api/v1/sample')).status).toBe(204);
    expect((await ada.post('/api/v1/sample')).status).toBe(204);
  });

  test('leaves alone what is not part of it', async () => {
    const ada = await instanceOn(opened()).owner();
    const id = await pastedId(ada);
    expect((await ada.send('DELETE', '/api/v1/sample')).status).toBe(204);
    expect((await ada.get(`/api/v1/requests/${id}`)).status).toBe(200);
  });

  test('gives back the name that the owner chose last', async () => {
    const ada = await instanceOn(opened()).owner();
    await ada.send('PATCH', '/api/v1/me', { body: { name: 'Ada O. Mensah' } });
    await ada.post('/api/v1/sample');
    await ada.send('DELETE', '/api/v1/sample');
    expect((await ada.get('/api/v1/me')).body.name).toBe('Ada O. Mensah');
  });

  test('goes away as a whole also where the owner has the short name of one of its people', async () => {
    const database = opened();
    const { people } = await readSampleCommunity();
    const instance = instanceOn(database);
    const ada = await instance.owner(people[1]!.handle);
    const before = await rowCounts(database);
    expect((await ada.post('/api/v1/sample')).status).toBe(204);
    await ada.send('DELETE', '/api/v1/sample');
    expect(await rowCounts(database)).toEqual(before);
  });
});

/** How many rows each table of ours has; sessions and the like are better-auth's. */
async function rowCounts({ sql }: ReturnType<Parameters<Parameters<typeof eachDatabase>[1]>[0]>) {
  const counts: Record<string, number> = {};
  for (const table of [
    'member',
    'handle',
    'person',
    'identity',
    'profile_line',
    'connection',
    'thread',
    'message',
    'invitation',
    'request',
    'request_event',
    'import',
    'skipped_row',
  ]) {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`;
    counts[table] = row!.count;
  }
  return counts;
}

eachDatabase('settings over HTTP', (opened) => {
  test('change language, preset and name, each by itself', async () => {
    const ada = await instanceOn(opened()).owner();
    for (const change of [{ locale: 'de' }, { preset: 'looking' }, { name: 'Ada O.' }, {}]) {
      const { status, body } = await ada.send('PATCH', '/api/v1/me', { body: change });
      expect(status).toBe(200);
      expectShape(me, body);
      expect(body).toMatchObject(change);
    }
    expect((await ada.get('/api/v1/me')).body).toMatchObject({
      locale: 'de',
      preset: 'looking',
      name: 'Ada O.',
    });
    expectShape(instanceSchema, (await ada.get('/api/v1/instance')).body);
  });
});

interface Schema {
  $ref?: string;
  [key: string]: unknown;
}

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      { summary?: string; tags?: string[]; responses?: Record<string, { description?: string }> }
    >
  >;
}

const documentedRoutes = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );

describe('the OpenAPI document', () => {
  const SAYS_WHAT_IT_IS = ['$ref', 'type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', 'not'];

  eachDatabase('of an instance', (opened) => {
    const read = async () =>
      (await instanceOn(opened()).visitor().get('/api/v1/openapi.json')).body as Document;

    test('is OpenAPI 3.1 and describes every operation and its refusals', async () => {
      const document = await read();
      expect(document.openapi).toBe('3.1.0');
      for (const operations of Object.values(document.paths)) {
        for (const { summary, tags, responses } of Object.values(operations)) {
          expect(summary).toMatch(/^[A-Z].+[^.]$/);
          expect(tags).toHaveLength(1);
          expect(Object.keys(responses ?? {})).toContain('default');
          for (const { description } of Object.values(responses ?? {})) expect(description).not.toBe('');
        }
      }
    });

    test('has no reference that leads nowhere', async () => {
      const document = await read();
      const references = everyObjectIn(document).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref]));
      expect(references.length).toBeGreaterThan(20);
      for (const reference of references) {
        const steps = reference.replace(/^#\//, '').split('/');
        const target = steps.reduce<unknown>(
          (at, step) => (at as Record<string, unknown> | undefined)?.[step],
          document,
        );
        expect([reference, typeof target]).toEqual([reference, 'object']);
      }
    });

    test('says of every value what it is', async () => {
      const document = await read();
      const vague = schemasIn(document).filter((schema) => !SAYS_WHAT_IT_IS.some((word) => word in schema));
      expect(vague).toEqual([]);
    });

    test('is there for people too', async () => {
      const page = await instanceOn(opened()).visitor().get('/api/docs');
      expect(page.type).toContain('text/html');
      for (const route of Object.keys(ROUTES)) expect(page.text).toContain(route);
    });
  });

  /** Everything in the document that is a schema: under `schema`, in `components.schemas`, and inside those. */
  function schemasIn(document: unknown): Schema[] {
    const found: Schema[] = [];
    const visit = (schema: unknown) => {
      if (schema === true || schema === undefined) return found.push({}); // "anything" in JSON Schema
      if (schema === false || schema === null || typeof schema !== 'object') return 0;
      const { properties, items, additionalProperties, ...rest } = schema as Schema & { type?: string };
      found.push(schema as Schema);
      for (const one of Object.values(properties ?? {})) visit(one);
      for (const kind of ['anyOf', 'oneOf', 'allOf'])
        for (const one of (rest[kind] ?? []) as unknown[]) visit(one);
      if (rest.type === 'array') visit(items);
      if (rest.type === 'object' && properties === undefined) visit(additionalProperties);
      return 0;
    };
    const { components } = document as { components: { schemas: Record<string, unknown> } };
    for (const schema of Object.values(components.schemas)) visit(schema);
    for (const one of everyObjectIn(document)) if ('schema' in one) visit(one['schema']);
    return found;
  }

  function everyObjectIn(value: unknown): Schema[] {
    if (typeof value !== 'object' || value === null) return [];
    const inside = Object.values(value).flatMap(everyObjectIn);
    return Array.isArray(value) ? inside : [value as Schema, ...inside];
  }
});
