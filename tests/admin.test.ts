import { existsSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { forthright, startForthright } from './cli.ts';
import { freePort } from './e2e/instance.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 240_000 });

async function serving(settings: Record<string, string>) {
  const server = startForthright(['serve'], settings);
  onTestFinished(() => void server.process.kill('SIGKILL'));
  await vi.waitFor(() => expect(server.printed.out).toContain('answers at'), { timeout: 60_000 });
  return server;
}

const linkIn = (out: string): URL =>
  new URL(/http\S+/.exec(out.split('\n').at(-2) ?? '')?.[0] ?? 'http://none');

async function post(url: string, body: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: new URL(url).origin };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
}

test('the operator makes the owner’s link, lists members, and gives out a link for a new password, beside a running server and without one', async () => {
  const dataDir = temporaryFolder();
  const port = String(await freePort());
  const settings = { DATA_DIR: dataDir, PORT: port, LANG: 'en' };
  const at = (path: string) => `http://localhost:${port}${path}`;
  const server = await serving(settings);

  const ownerLink = await forthright(['admin', 'make-owner-link'], settings);
  expect([ownerLink.code, ownerLink.err]).toEqual([0, '']);
  const ada = { name: 'Ada Osei', email: 'ada@forthright.example', password: 'correct horse battery' };
  const token = linkIn(ownerLink.out).searchParams.get('token');
  expect(await post(at('/api/v1/owner'), { ...ada, token })).toBe(201);
  expect(await forthright(['admin', 'make-owner-link'], settings)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('has an owner'),
  });

  const listed = await forthright(['admin', 'members'], settings);
  expect(listed.out).toMatch(/^ada-osei  owner   \d{4}-\d\d-\d\d\n$/);
  const unknown = await forthright(['admin', 'reset-link', '--member', 'nobody'], settings);
  expect([unknown.code, unknown.out, unknown.err]).toEqual([
    1,
    '',
    'There is no member with the short name nobody.\n',
  ]);

  const reset = await forthright(['admin', 'reset-link', '--member', 'ada-osei'], settings);
  const link = linkIn(reset.out);
  expect(link.href).toContain(at('/reset?token='));
  const password = 'battery staple horse';
  expect(await post(at('/api/v1/password-reset'), { token: link.searchParams.get('token'), password })).toBe(
    204,
  );
  expect(await post(at('/api/auth/sign-in/email'), { email: ada.email, password })).toBe(200);

  server.process.kill('SIGKILL');
  await once(server.process, 'close');
  expect(existsSync(join(dataDir, 'forthright.sock'))).toBe(true);
  const alone = await forthright(['admin', 'members', '--json'], settings);
  expect(JSON.parse(alone.out)).toMatchObject({ handle: 'ada-osei', role: 'owner' });

  const again = await serving(settings);
  expect((await forthright(['admin', 'members'], settings)).out).toBe(listed.out);
  again.process.kill('SIGTERM');
  await once(again.process, 'close');
  expect(existsSync(join(dataDir, 'forthright.sock'))).toBe(false);
});

test('a command of the operator that is not complete says what it takes', async () => {
  const ran = await forthright(['admin', 'reset-link'], { DATA_DIR: temporaryFolder() });
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('--member');
});

test('import, export and doctor go through the server that holds the embedded database', async () => {
  const dataDir = temporaryFolder();
  const port = String(await freePort());
  const settings = { DATA_DIR: dataDir, PORT: port, LANG: 'en' };
  await serving(settings);
  const made = await forthright(['admin', 'make-owner-link'], settings);
  const token = linkIn(made.out).searchParams.get('token');
  const ada = { name: 'Ada Osei', email: 'ada@forthright.example', password: 'correct horse battery' };
  expect(await post(`http://localhost:${port}/api/v1/owner`, { ...ada, token })).toBe(201);
  const archive = fileURLToPath(new URL('./fixtures/linkedin-archive/2026', import.meta.url));

  const checked = await forthright(['doctor', '--json'], settings);
  expect(checked.out).toContain('in use by the running server, and answers');
  const imported = await forthright(['import', archive, '--member', 'ada-osei', '--json'], settings);
  expect([imported.code, imported.err]).toEqual([0, '']);
  expect(JSON.parse(imported.out)).toMatchObject({ state: 'done', newConnections: expect.any(Number) });
  const nobody = await forthright(['import', archive, '--member', 'nobody'], settings);
  expect([nobody.code, nobody.err]).toEqual([1, 'There is no member with the short name nobody.\n']);

  const file = join(dataDir, 'ada.json');
  const exported = await forthright(['export', '--member', 'ada-osei', '--out', file], settings);
  expect([exported.code, exported.err]).toEqual([0, '']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const whole = JSON.parse(readFileSync(file, 'utf8'));
  expect(whole.connections.length).toBeGreaterThan(0);
  expect(whole).toMatchObject({ invitationLinks: [], decisionsAboutMe: [], reports: [] });
  expect((await forthright(['export', '--member', 'ada-osei', '--out', file], settings)).code).toBe(1);
  const missing = join(dataDir, 'nobody.json');
  expect((await forthright(['export', '--member', 'nobody', '--out', missing], settings)).code).toBe(1);
  expect(existsSync(missing)).toBe(false);
});
