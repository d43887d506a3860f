import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../src/config.ts';
import { asId, type PersonId } from '../src/domain/ids.ts';
import { OUTCOMES } from '../src/domain/history/past-connection.ts';
import { REASONS } from '../src/domain/reason.ts';
import { RECOMMENDATIONS, RISK_KINDS, RISKS } from '../src/domain/request.ts';
import { viewerFor, type Viewer } from '../src/domain/viewer.ts';
import { makeLog } from '../src/log.ts';
import { openInstance } from '../src/main.ts';
import { version } from '../src/version.ts';
import { forthright, startForthright, type Ended } from './cli.ts';
import { fixture, zipFolder } from './read-whole-archive.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const WRONG_USAGE = 2;
const FAILED = 1;
const DONE = 0;

/** Exactly what design and documentation promise of `triage --json`; a key more or less breaks whoever reads it. */
const judged = z.strictObject({
  id: z.string().min(1),
  reason: z.enum(REASONS),
  confidence: z.number().min(0).max(1),
  blank: z.boolean(),
  canned: z.boolean(),
  personal: z.boolean().nullable(),
  risk: z.enum(RISKS),
  risk_kind: z.enum(RISK_KINDS).nullable(),
  lang: z.string().regex(/^(und|[a-z]{2,3}(-[A-Za-z0-9]+)*)$/),
  recommendation: z.enum(RECOMMENDATIONS),
  because: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        span: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).nullable(),
      }),
    )
    .max(3),
});

const told = z.strictObject({
  id: z.string().min(1),
  connected_on: z.iso.date(),
  reason: z.enum(REASONS),
  confidence: z.number().min(0).max(1),
  outcome: z.enum(OUTCOMES),
  role: z.string(),
  field: z.string().nullable(),
});

const linesOf = ({ out }: Ended): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function expectNothingButPlainText({ out, err }: Ended): void {
  // oxlint-disable-next-line no-control-regex
  expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
}

/** One plain sentence: no stack trace, and nothing on the side that is piped. */
function expectOneSentence({ code, out, err }: Ended, expected: RegExp): void {
  expect([code, out]).toEqual([FAILED, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(expected);
  expect(err).not.toMatch(/\n\s+at |Error:|node_modules/);
}

describe('forthright triage', () => {
  test('prints one object a line for each received request of a folder', async () => {
    const ran = await forthright(['triage', fixture('2026'), '--json']);
    expect([ran.code, ran.err]).toEqual([DONE, '']);
    const requests = linesOf(ran).map((line) => judged.parse(line));
    expect(requests).toHaveLength(2);
    expect(requests.map(({ blank }) => blank)).toEqual([true, false]);
  });

  test('says the same of a zip', async () => {
    const zip = join(temporaryFolder(), 'archive.zip');
    await zipFolder(fixture('2026'), zip);
    const [folder, zipped] = [
      await forthright(['triage', fixture('2026'), '--json']),
      await forthright(['triage', zip, '--json']),
    ];
    expect(zipped).toEqual(folder);
  });

  test('adds one line for each past connection when asked for the history', async () => {
    const ran = await forthright(['triage', fixture('2026'), '--json', '--history']);
    const lines = linesOf(ran);
    const past = lines.slice(2).map((line) => told.parse(line));
    for (const line of lines.slice(0, 2)) judged.parse(line);
    expect(past.map(({ connected_on: day }) => day).toSorted()).toEqual([
      '2020-02-29',
      '2021-01-31',
      '2021-02-08',
    ]);
  });

  test('judges the lines of a .jsonl file, each by itself', async () => {
    const file = join(temporaryFolder(), 'notes.jsonl');
    const notes = [
      { id: 1, text: '' },
      {
        id: 'b',
        text: 'Hi {{first_name}}, I would love to add you to my network.',
        sender_headline: 'Recruiter',
      },
      {
        id: 'c',
        text: 'Guten Tag, wir haben uns in Malmö auf der Tagung über Gezeiten getroffen. 👋',
        source: 'native',
      },
      { id: 'd', text: 'Send 500 USDT to this wallet and double your money today.', source: 'something new' },
    ];
    writeFileSync(file, `${notes.map((note) => JSON.stringify(note)).join('\n')}\n\n`);
    const ran = await forthright(['triage', file, '--json']);
    expect([ran.code, ran.err]).toEqual([DONE, '']);
    const requests = linesOf(ran).map((line) => judged.parse(line));
    expect(requests.map(({ id }) => id)).toEqual(['1', 'b', 'c', 'd']);
    expect(requests[0]).toMatchObject({ blank: true, lang: 'und', personal: null });
    expect(requests[2]).toMatchObject({ blank: false, lang: 'de' });
    expect(requests[3]?.risk).not.toBe('ok');
    for (const [index, { because }] of requests.entries()) {
      for (const { span } of because) {
        if (span) expect(notes[index]!.text.slice(...span).trim()).not.toBe('');
      }
    }
  });

  test('goes on after a line that it cannot read, names it, and fails in the end', async () => {
    const file = join(temporaryFolder(), 'notes.jsonl');
    writeFileSync(file, '{"id":"a","text":"Hi"}\nnot json\n{"id":"b"}\n{"id":"c","text":"Hi"}\n');
    const ran = await forthright(['triage', file, '--json']);
    expect(ran.code).toBe(FAILED);
    expect(linesOf(ran).map((line) => judged.parse(line).id)).toEqual(['a', 'c']);
    expect(ran.err).toMatch(/Line 2 .*\nLine 3 /);
  });

  test('speaks to people without colours when it is piped, in their language', async () => {
    const english = await forthright(['triage', fixture('2026'), '--history']);
    expectNothingButPlainText(english);
    expect(english).toMatchObject({ code: DONE, err: '', out: expect.stringContaining('Orla Fairley') });
    const german = await forthright(['triage', fixture('2026'), '--history'], { LANG: 'de_DE.UTF-8' });
    expectNothingButPlainText(german);
    expect(german.out).toContain('Orla Fairley');
    expect(german.out).not.toBe(english.out);
  });

  test('says what is wrong with a file that is missing, no archive, or of a kind to come', async () => {
    expectOneSentence(
      await forthright(['triage', '/nowhere/archive.zip']),
      /no file or folder \/nowhere\/archive\.zip/,
    );
    const text = join(temporaryFolder(), 'letter.txt');
    writeFileSync(text, 'Dear Ada');
    expectOneSentence(await forthright(['triage', text, '--json']), /neither a zip file nor a folder/);
    const mailbox = join(temporaryFolder(), 'letters.mbox');
    writeFileSync(mailbox, 'From ada\n');
    expectOneSentence(await forthright(['triage', mailbox]), /cannot be read yet/);
    expectOneSentence(await forthright(['triage', temporaryFolder()]), /\.$/m);
  });
});

describe('wrong usage', () => {
  test.each([
    [['triage']],
    [['triage', 'a', 'b']],
    [['triage', 'a', '--colour']],
    [['import', 'archive.zip']],
    [['import', '--member', 'ada']],
    [['dance']],
    [[]],
  ])('%j ends with exit code 2 and a hint on the error side', async (options) => {
    const ran = await forthright(options);
    expect([ran.code, ran.out]).toEqual([WRONG_USAGE, '']);
    expect(ran.err).toMatch(/--help|Usage:/);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['PORT', '99999'],
    ['ORIGIN', 'forthright.example'],
    ['DATABASE_URL', 'mysql://localhost/forthright'],
    ['SECRET_KEY', 'short'],
    ['LOG_LEVEL', 'chatty'],
  ])('a bad %s ends with exit code 2 and names the setting', async (name, value) => {
    const ran = await forthright(['triage', fixture('2026')], { [name]: value });
    expect([ran.code, ran.out]).toEqual([WRONG_USAGE, '']);
    expect(ran.err).toContain(`The setting ${name} is not usable`);
    if (name === 'SECRET_KEY') expect(ran.err).not.toContain(value);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
  });
});

test('help and version are told on the usual side, and count as done', async () => {
  const help = await forthright(['--help']);
  expect([help.code, help.err]).toEqual([DONE, '']);
  for (const command of ['serve', 'triage', 'import', 'migrate', 'doctor'])
    expect(help.out).toContain(command);
  const ofImport = await forthright(['import', '--help']);
  expect(ofImport).toMatchObject({ code: DONE, out: expect.stringContaining('--member <handle>') });
  expect(await forthright(['--version'])).toEqual({ code: DONE, out: `${version}\n`, err: '' });
});

const finding = z.strictObject({ what: z.string().min(1), isFine: z.boolean(), detail: z.string().min(1) });

describe('forthright doctor', () => {
  test('finds everything in order where it is, as lines for people and for programs', async () => {
    const DATA_DIR = join(temporaryFolder(), 'data');
    const ran = await forthright(['doctor', '--json'], { DATA_DIR });
    expect([ran.code, ran.err]).toEqual([DONE, '']);
    const findings = linesOf(ran).map((line) => finding.parse(line));
    expect(findings.map(({ what }) => what)).toEqual([
      'Node.js',
      'data folder',
      'free disk',
      'embedded database',
    ]);
    const forPeople = await forthright(['doctor'], { DATA_DIR });
    expectNothingButPlainText(forPeople);
    expect(forPeople.out.trim().split('\n')).toHaveLength(4);
  });

  test('says which thing is missing', async () => {
    const DATABASE_URL = 'postgres://nobody@127.0.0.1:9/nothing';
    const ran = await forthright(['doctor', '--json'], { DATA_DIR: temporaryFolder(), DATABASE_URL });
    expect(ran.code).toBe(FAILED);
    const findings = linesOf(ran).map((line) => finding.parse(line));
    expect(findings.find(({ isFine }) => !isFine)).toMatchObject({
      what: 'PostgreSQL',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

/** Makes a member in a data folder, as the first start does. */
async function aMemberIn(dataDir: string): Promise<Viewer> {
  const { deps, database } = await openInstance(readConfig({ DATA_DIR: dataDir }), makeLog('silent'));
  const id = asId<PersonId>(newId());
  const about = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
  await deps.store.members.add({
    id,
    handle: 'ada',
    locale: 'en',
    preset: 'happy',
    role: 'owner',
    joinedAt: 0,
  });
  await deps.store.people.add({ ownerId: id, id, name: 'Ada', ...about });
  await database.close();
  return viewerFor(id);
}

describe('forthright migrate and import', () => {
  test('bring an archive into a data folder, from end to end', async () => {
    const DATA_DIR = temporaryFolder();
    const settings = { DATA_DIR };
    const first = await forthright(['migrate'], settings);
    expect(first).toMatchObject({ code: DONE, err: '', out: expect.stringContaining('Applied 0000') });
    expect(await forthright(['migrate'], settings)).toEqual({
      code: DONE,
      err: '',
      out: 'The database was up to date.\n',
    });

    expectOneSentence(
      await forthright(['import', fixture('2026'), '--member', 'ada'], settings),
      /no member with the short name ada/,
    );
    const ada = await aMemberIn(DATA_DIR);
    expectOneSentence(
      await forthright(['import', '/nowhere', '--member', 'ada'], settings),
      /no file or folder/,
    );

    const imported = await forthright(['import', fixture('2026'), '--member', 'ada', '--json'], settings);
    expect([imported.code, imported.err]).toEqual([DONE, '']);
    expect(linesOf(imported)).toMatchObject([
      {
        file: '2026',
        state: 'done',
        failure: null,
        connections: 3,
        newConnections: 3,
        messages: 10,
        newMessages: 10,
        newRequests: 1,
      },
    ]);
    const again = await forthright(['import', fixture('2026'), '--member', 'Ada'], settings);
    expectNothingButPlainText(again);
    expect(again).toMatchObject({
      code: DONE,
      out: expect.stringMatching(/^Done: 3 connections \(0 new\), 10 messages \(0 new\), no new request\./),
    });
    const zip = join(temporaryFolder(), 'letter.zip');
    writeFileSync(zip, 'Dear Ada');
    expectOneSentence(
      await forthright(['import', zip, '--member', 'ada'], settings),
      /neither a zip file nor a folder/,
    );
    const failed = await forthright(['import', zip, '--member', 'ada', '--json'], settings);
    expect([failed.code, linesOf(failed)]).toMatchObject([
      FAILED,
      [{ state: 'failed', failure: 'not-an-archive' }],
    ]);

    const { deps, database } = await openInstance(readConfig({ DATA_DIR }), makeLog('silent'));
    expect(await deps.store.past.count(ada, {})).toBe(3);
    await database.close();
  });
});

describe('forthright serve', () => {
  test('makes an owner by its link, keeps other commands out of its database, and stops when told', async () => {
    const DATA_DIR = temporaryFolder();
    const server = startForthright(['serve'], { DATA_DIR, PORT: '0' });
    onTestFinished(() => void server.process.kill('SIGKILL'));
    const link = await printedLink(server);

    expectOneSentence(
      await forthright(['migrate'], { DATA_DIR }),
      /The data folder .* is in use by process \d+; stop that one first\./,
    );
    expectOneSentence(
      await forthright(['import', fixture('2026'), '--member', 'ada'], { DATA_DIR }),
      /There is no member with the short name ada\./,
    );
    const looked = await forthright(['doctor', '--json'], { DATA_DIR });
    expect(looked.code).toBe(DONE);
    expect(linesOf(looked).at(-1)).toMatchObject({
      isFine: true,
      detail: expect.stringContaining('in use by the running server'),
    });
    expect((await forthright(['triage', fixture('2026')], { DATA_DIR })).code).toBe(DONE);

    const who = { name: 'Ada', email: 'ada@forthright.example', password: 'correct horse battery' };
    const post = (path: string, body: unknown) =>
      fetch(new URL(path, link), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: link.origin },
        body: JSON.stringify(body),
      });
    const made = await post('/api/v1/owner', { ...who, token: link.searchParams.get('token') });
    expect(made.status).toBe(201);
    expect((await post('/api/auth/sign-in/email', who)).status).toBe(200);
    const guesses = [];
    for (let n = 0; n < 4; n++)
      guesses.push((await post('/api/auth/sign-in/email', { ...who, password: 'a wrong password' })).status);
    expect(guesses).toEqual([401, 401, 429, 429]);
    const cookie = made.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const me = await fetch(new URL('/api/v1/me', link), { headers: { cookie } });
    expect(await me.json()).toMatchObject({ name: 'Ada', handle: 'ada' });

    server.process.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: DONE, err: '' });
    const imported = await forthright(['import', fixture('2026'), '--member', 'ada', '--json'], { DATA_DIR });
    expect(linesOf(imported)).toMatchObject([{ state: 'done', newConnections: 3 }]);
  });

  test('says in one sentence that its port is taken', async () => {
    const server = startForthright(['serve'], { DATA_DIR: temporaryFolder(), PORT: '0' });
    onTestFinished(() => void server.process.kill('SIGKILL'));
    const { port } = await printedLink(server);
    const second = await forthright(['serve'], { DATA_DIR: temporaryFolder(), PORT: port });
    expectOneSentence(
      second,
      new RegExp(`Port ${port} is taken by another program; set PORT to a free one\\.`),
    );
  });
});

async function printedLink(server: ReturnType<typeof startForthright>): Promise<URL> {
  for (;;) {
    const link = /http:\/\/\S+\/welcome\?token=\S+/.exec(server.printed.out);
    if (link) return new URL(link[0]);
    if (server.process.exitCode !== null) throw new Error(server.printed.err);
    await pause(50);
  }
}
