import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { expect, inject } from 'vitest';
import { asId, type PersonId } from '../src/domain/ids.ts';
import type { Registration } from '../src/domain/registration.ts';
import { viewerFor, type Viewer } from '../src/domain/viewer.ts';
import { makeAccount, makeAuth } from '../src/http/auth.ts';
import type { OutsideProvider } from '../src/http/outside-provider.ts';
import { problem } from '../src/http/schemas.ts';
import { LiveStreams } from '../src/http/live-streams.ts';
import { makeServer } from '../src/http/server.ts';
import { readSampleCommunity, type Demo } from '../src/importers/sample-community.ts';
import { uploadsIn } from '../src/importers/uploads.ts';
import { makeLog } from '../src/log.ts';
import { mailLinksWith } from '../src/mail-links.ts';
import { makeVapidKeys } from '../src/push/vapid-keys.ts';
import { pushingOver } from '../src/push/pushing-over.ts';
import { accountsOn } from '../src/storage/accounts.ts';
import type { OpenDatabase } from '../src/storage/database.ts';
import { issueWelcomeToken } from '../src/usecases/create-owner.ts';
import { runImports } from '../src/usecases/run-imports.ts';
import { CHEAP_PASSWORDS } from './cheap-passwords.ts';
import { depsOn } from './deps.ts';

export const ORIGIN = 'http://localhost:8080';
export const PASSWORD = 'correct horse battery';

/** What came back, read. */
export interface Answer {
  status: number;
  type: string;
  text: string;
  // Whatever the server says; each test looks at its own part.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
  headers: Headers;
}

/** A browser: it keeps its cookies, and says from which page a request comes. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, given?: Sending): Promise<Answer>;
  /** Its cookies, for a connection of one's own. */
  cookie(): string;
}

export interface Sending {
  body?: unknown;
  /** Sent as it is, instead of `body` as JSON. */
  raw?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
  /** Where the connection comes from. */
  address?: string;
}

/** How tests push: to loopback, and not patient. */
export const PUSHING = {
  keys: makeVapidKeys(),
  subject: 'mailto:operator@forthright.example',
  asking: { userAgent: 'Forthright/1.2.3', isPrivateAllowed: true, timeout: 2_000 },
  failed() {},
};

/** A whole instance on a database, spoken to without a network. */
export function instanceOn(
  database: OpenDatabase,
  {
    isDemo = false,
    sample = smallSample,
    registration = 'closed',
    outside = null,
    sendsMail = true,
  }: {
    isDemo?: boolean;
    sample?: typeof smallSample;
    registration?: Registration;
    outside?: OutsideProvider | null;
    sendsMail?: boolean;
  } = {},
) {
  const deps = depsOn(database);
  const dataDir = mkdtempSync(join(inject('temporaryFolder'), 'instance-'));
  const webRoot = join(dataDir, 'web');
  mkdirSync(webRoot);
  const uploads = uploadsIn(dataDir);
  const auth = makeAuth({
    database: accountsOn(database.db),
    origin: ORIGIN,
    secret: 's'.repeat(32),
    newId,
    passwords: CHEAP_PASSWORDS,
  });
  const links = mailLinksWith('s'.repeat(32));
  const live = new LiveStreams(deps);
  const telling = pushingOver({ ...deps, ...PUSHING });
  const app = makeServer({
    ...deps,
    readSample: sample,
    ...links,
    ...telling,
    sendsMail,
    auth,
    uploads,
    live,
    origin: ORIGIN,
    registration,
    outside,
    version: '1.2.3',
    isDemo,
    importQueued() {},
    log: makeLog('silent'),
    webRoot,
  });
  const visitor = () => visitorOf(app);
  let members = 0;

  return {
    app,
    deps,
    dataDir,
    links,
    live,
    pushing: telling.pushing,
    visitor,
    welcome: (token = newId()) => issueWelcomeToken(deps, token),

    /** The owner, signed in, as the one-time link makes them. */
    async owner(name = 'Ada Osei'): Promise<Visitor & { viewer: Viewer }> {
      const token = newId();
      await issueWelcomeToken(deps, token);
      const browser = visitor();
      const made = await browser.post('/api/v1/owner', {
        token,
        name,
        email: 'ada@forthright.example',
        password: PASSWORD,
      });
      expect(made.status).toBe(201);
      const owner = await deps.store.members.owner();
      return { ...browser, viewer: viewerFor(asId<PersonId>(owner!.id)) };
    },

    /** Somebody who holds a link: the answer to joining with it, and the browser that did. */
    async join(
      url: string,
      who: { name?: string; email?: string; password?: string; address?: string } = {},
    ) {
      const browser = visitor();
      const { address, ...given } = who;
      const name = given.name ?? 'Bo Lindqvist';
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@forthright.example`;
      const body = { token: tokenIn(url), name, email, password: PASSWORD, ...given };
      const answer = await browser.send('POST', '/api/v1/join', { body, ...(address && { address }) });
      return { ...browser, answer, email };
    },

    /** Somebody else with an account, signed in. */
    async member(name: string): Promise<Visitor & { viewer: Viewer }> {
      const email = `${name.toLowerCase()}@forthright.example`;
      const id = asId<PersonId>(await makeAccount(auth, { name, email, password: PASSWORD }));
      const about = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
      await deps.store.members.add({
        id,
        handle: name.toLowerCase(),
        locale: 'en',
        preset: 'happy',
        role: 'member',
        joinedAt: deps.now(),
      });
      await deps.store.people.add({ ownerId: id, id, name, ...about });
      const browser = visitor();
      // From an address of their own: signing in often from one is slowed down.
      members += 1;
      const address = `10.0.${members >> 8}.${members & 255}`;
      const signIn = { body: { email, password: PASSWORD }, address };
      expect((await browser.send('POST', '/api/auth/sign-in/email', signIn)).status).toBe(200);
      return { ...browser, viewer: viewerFor(id) };
    },

    /** A member signs in once more, at another browser. */
    async signsIn(name: string): Promise<Visitor> {
      const browser = visitor();
      members += 1;
      const body = { email: `${name.toLowerCase()}@forthright.example`, password: PASSWORD };
      const signIn = { body, address: `10.1.${members >> 8}.${members & 255}` };
      expect((await browser.send('POST', '/api/auth/sign-in/email', signIn)).status).toBe(200);
      return browser;
    },

    /** Works off what was uploaded, as the job does. */
    runImports: () => runImports({ ...deps, uploads }, new AbortController().signal),
  };
}

/** A few people of the sample community, for whatever does not need all of them. */
export async function smallSample(): Promise<Demo> {
  const whole = await readSampleCommunity();
  const people = whole.people.slice(0, 6);
  const isThere = (handle: unknown) => people.some((one) => one.handle === handle);
  return {
    ...whole,
    people,
    connections: whole.connections.filter(([a, b]) => isThere(a) && isThere(b)),
    requests: whole.requests
      .filter(({ from, to }) => isThere(to) && (typeof from !== 'string' || isThere(from)))
      .slice(0, 8),
    past: {
      connections: whole.past.connections.slice(0, 5),
      invitations: whole.past.invitations.slice(0, 5),
    },
  };
}

export type Instance = ReturnType<typeof instanceOn>;

function visitorOf(app: ReturnType<typeof makeServer>): Visitor {
  const cookies = new Map<string, string>();

  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const send: Visitor['send'] = async (method, path, { body, raw, headers, address } = {}) => {
    const sent = new Headers({ host: 'localhost:8080', ...(method !== 'GET' && { origin: ORIGIN }) });
    if (cookies.size > 0) sent.set('cookie', cookie());
    if (body !== undefined) sent.set('content-type', 'application/json');
    for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
    const content = raw ?? (body === undefined ? null : JSON.stringify(body));
    const connection = { incoming: { socket: { remoteAddress: address ?? '127.0.0.1' } } };
    const response = await app.request(
      `${ORIGIN}${path}`,
      { method, headers: sent, body: content },
      connection,
    );
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    return read(response);
  };

  return {
    send,
    cookie,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, body, headers = {}) => send('POST', path, { body, headers }),
  };
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';');
  const [name = '', ...value] = pair.split('=');
  const isGone = attributes.some((one) => /^\s*max-age=0$/i.test(one));
  if (isGone) cookies.delete(name);
  else cookies.set(name, value.join('='));
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    text,
    body: /json/.test(type) ? JSON.parse(text) : null,
    headers: response.headers,
  };
}

/** The secret part of a link. */
export const tokenIn = (url: string): string => new URL(url).searchParams.get('token') ?? '';

/** Expects problem details (RFC 9457) that are complete, with this code. */
export function expectProblem(answer: Answer, status: number, code?: string): void {
  expect([answer.status, answer.body?.code ?? answer.text]).toEqual([status, code ?? answer.body?.code]);
  expect(answer.type).toMatch(/^application\/problem\+json/);
  expect(problem.strict().parse(answer.body)).toMatchObject({
    status,
    type: `urn:forthright:problem:${answer.body.code}`,
  });
  expect(answer.body.title).not.toBe('');
  expect(answer.body.detail).toMatch(/[.!]$/);
}
