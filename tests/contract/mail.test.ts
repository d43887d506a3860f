import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { composeMail } from '../../src/mail/compose-mail.ts';
import { mailerOver } from '../../src/mail/mailer.ts';
import { sendMail, type Mailing } from '../../src/usecases/send-mail.ts';
import { expectProblem, instanceOn, ORIGIN, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { linksIn, openMailServer, type MailServer } from '../mail-server.ts';

const NOTE =
  'I heard your talk on wind power in Oslo, see https://evil.example/<b>, and would like to compare gusts.';
const WORDS = 'Which of my talks was it, and what would you like to compare?';

let server: MailServer;
let mailing: Mailing;

function mailingOf({ deps, links }: Instance): Mailing {
  const mailer = mailerOver(server.url, 'Forthright <forthright@forthright.example>');
  return {
    ...deps,
    mailer,
    compose: composeMail({ origin: ORIGIN, ...deps, ...links }),
    failed(error) {
      throw error;
    },
  };
}

beforeEach(async () => {
  server = await openMailServer();
});
afterEach(async () => {
  mailing.mailer.close();
  await server.close();
});

async function start(instance: Instance) {
  mailing = mailingOf(instance);
  return [await instance.member('Ada'), await instance.member('Bo')] as const;
}

async function sent(from: Visitor, to: string): Promise<string> {
  const body = { to, reason: 'seeking_advice', note: NOTE, atOnce: true };
  const answered = await from.post('/api/v1/requests', body);
  expect(answered.status).toBe(201);
  return answered.body.id;
}

/** Lets mail go out now; what arrived since the last time. */
async function mails() {
  const before = server.arrived.length;
  await sendMail(mailing);
  return server.arrived.slice(before);
}

const tokenOf = (url: string | undefined) => new URL(url ?? '').searchParams.get('token') ?? '';

/** Ada's digest about Bo's request, with its links. */
async function digest(instance: Instance) {
  const [ada, bo] = await start(instance);
  const id = await sent(bo, 'ada');
  instance.deps.clock.now += DAY; // noon to noon: eight in the morning has passed
  const [mail] = await mails();
  return { ada, bo, id, mail: mail!, links: linksIn(mail!) };
}

eachDatabase('mail', (opened) => {
  test('brings requests as a digest, at eight in the morning where the member lives', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await start(instance);
    await ada.send('PATCH', '/api/v1/me', { body: { timeZone: 'America/New_York' } });
    await sent(bo, 'ada');
    await sent(await instance.member('Eve'), 'ada');
    instance.deps.clock.now = Date.UTC(2026, 2, 2, 12, 59); // 7:59 in New York
    expect(await mails()).toEqual([]);
    instance.deps.clock.now += MINUTE;
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      subject: '2 things that happened',
      to: [{ address: 'ada@forthright.example' }],
      from: { address: 'forthright@forthright.example' },
      envelopeTo: ['ada@forthright.example'],
    });
    expect(mail?.text).toContain('Bo would like to connect.');
    expect(mail?.text).toContain('Eve would like to connect.');
    instance.deps.clock.now += DAY;
    expect(await mails()).toEqual([]);
  });

  test('quotes what others wrote without their links and tags, and never in the subject', async () => {
    const { mail } = await digest(instanceOn(opened()));
    expect(mail.subject).toBe('One thing that happened');
    expect(mail.text).toContain('> I heard your talk on wind power in Oslo, see [link left out] and would');
    expect(mail.html).not.toMatch(/evil\.example|<b>/);
  });

  test('speaks the member’s language', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await start(instance);
    await bo.send('PATCH', '/api/v1/me', { body: { locale: 'de' } });
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/ask`, { words: WORDS });
    const [mail] = await mails();
    expect(mail?.subject).toBe('Sie werden nach dem Grund Ihrer Anfrage gefragt');
    expect(mail?.text).toContain(`> ${WORDS}`);
  });

  test('tells what has been decided at the moment at which the sender may know, and nothing that was taken back', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await start(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/accept`);
    expect(await mails()).toEqual([]);
    await ada.post(`/api/v1/requests/${id}/undo`);
    instance.deps.clock.now += MINUTE;
    expect(await mails()).toEqual([]);
    await ada.post(`/api/v1/requests/${id}/accept`);
    instance.deps.clock.now += 10 * SECOND;
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Your request was accepted']);
  });

  test('tells of messages at most once an hour for each thread', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await start(instance);
    const id = await sent(bo, 'ada');
    await ada.post(`/api/v1/requests/${id}/accept`);
    instance.deps.clock.now += 10 * SECOND;
    await mails();
    const write = (text: string) => ada.post('/api/v1/connections/bo/messages', { text });
    await write('One');
    await write('Two');
    expect((await mails()).map(({ text }) => text?.match(/^> .*$/gm))).toEqual([['> One']]);
    await write('Three');
    await write('Four');
    expect(await mails()).toEqual([]);
    instance.deps.clock.now += HOUR;
    expect(await mails()).toHaveLength(1);
  });

  test('goes as the member chose, and not at all about what they have seen', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await start(instance);
    const chosen = await ada.send('PATCH', '/api/v1/me/mail', { body: { arrived: 'at_once' } });
    expect(chosen.body).toMatchObject({ isSent: true, paces: { arrived: 'at_once', message: 'at_once' } });
    await sent(bo, 'ada');
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Somebody would like to connect with you',
    ]);
    await ada.send('PATCH', '/api/v1/me/mail', { body: { arrived: 'never' } });
    await sent(await instance.member('Eve'), 'ada');
    await ada.send('PATCH', '/api/v1/me/mail', { body: { arrived: 'daily' } });
    await sent(await instance.member('Mia'), 'ada');
    await ada.post('/api/v1/notices/seen', {});
    instance.deps.clock.now += DAY;
    expect(await mails()).toEqual([]);
  });

  test('is tried again with patience while the server is away, under the same name', async () => {
    const instance = instanceOn(opened());
    const [ada, bo] = await start(instance);
    await ada.send('PATCH', '/api/v1/me/mail', { body: { arrived: 'at_once' } });
    const away = {
      ...mailing,
      failed() {},
      mailer: mailerOver('smtp://127.0.0.1:1', 'f@forthright.example'),
    };
    await sent(bo, 'ada');
    expect(await sendMail(away)).toBe(0);
    expect(await mails()).toEqual([]);
    instance.deps.clock.now += MINUTE;
    const [mail] = await mails();
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
  });

  test('says how to stop digests, and one click of a mail program stops them', async () => {
    const instance = instanceOn(opened());
    const { ada, mail } = await digest(instance);
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const { pathname } = new URL(header('list-unsubscribe').slice(1, -1));
    const program = instance.visitor();
    const stopped = await program.send('POST', pathname, {
      raw: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(stopped.status).toBe(204);
    expect((await ada.get('/api/v1/me/mail')).body.paces).toMatchObject({
      arrived: 'never',
      asked: 'at_once',
    });
    expectProblem(await program.post(`${pathname}x`), 410, 'stop-link-unusable');
  });
});

eachDatabase('a link in a mail', (opened) => {
  test('shows the request to whoever has it, and changes nothing by that', async () => {
    const instance = instanceOn(opened());
    const { ada, id, links } = await digest(instance);
    const scanner = instance.visitor();
    for (const name of ['Accept', 'Ask why', 'Ignore']) {
      const shown = await scanner.get(`/api/v1/answer-links/${tokenOf(links[name])}`);
      expect(shown.body).toMatchObject({ sender: { name: 'Bo' }, reason: 'seeking_advice', isUsed: false });
    }
    expect((await ada.get(`/api/v1/requests/${id}`)).body.state).toBe('waiting');
  });

  test('accepts by POST, once, without signing in, and may be taken back from there', async () => {
    const instance = instanceOn(opened());
    const { ada, id, links } = await digest(instance);
    const path = `/api/v1/answer-links/${tokenOf(links['Accept'])}`;
    const reader = instance.visitor();
    expect((await reader.post(path, {})).status).toBe(204);
    expect((await ada.get(`/api/v1/requests/${id}`)).body.state).toBe('accepted');
    expect((await reader.get(path)).body).toMatchObject({ isUsed: true, isStanding: true, mayUndo: true });
    expect((await reader.post(`${path}/undo`)).status).toBe(204);
    expect((await reader.get(path)).body).toMatchObject({ isUsed: true, isStanding: false, mayUndo: false });
    expect((await ada.get(`/api/v1/requests/${id}`)).body.state).toBe('waiting');
    expectProblem(await reader.post(path, {}), 410, 'answer-link-over');
    expect((await ada.get(`/api/v1/requests/${id}`)).body.state).toBe('waiting');
  });

  test('asks with a question, which its sender reads', async () => {
    const instance = instanceOn(opened());
    const { bo, id, links } = await digest(instance);
    const path = `/api/v1/answer-links/${tokenOf(links['Ask why'])}`;
    const reader = instance.visitor();
    expectProblem(await reader.post(path, {}), 422, 'words-missing');
    expect((await reader.post(path, { question: WORDS })).status).toBe(204);
    expect((await bo.get(`/api/v1/sent/${id}`)).body).toMatchObject({
      state: 'asked',
      ask: { question: WORDS },
    });
  });

  test('ends after 14 days, with the request, and for whoever makes one up', async () => {
    const instance = instanceOn(opened());
    const { ada, id, links } = await digest(instance);
    const reader = instance.visitor();
    const token = tokenOf(links['Ignore']);
    const [content = '', signature = ''] = token.split('.');
    const other = Buffer.from(content, 'base64url').toString('utf8').replace('ignore', 'accept');
    for (const made of ['', 'x', `${content}.`, `${Buffer.from(other).toString('base64url')}.${signature}`]) {
      expectProblem(await reader.post(`/api/v1/answer-links/${made || '-'}`, {}), 410, 'answer-link-over');
      expectProblem(await reader.get(`/api/v1/answer-links/${made || '-'}`), 410, 'answer-link-over');
    }
    instance.deps.clock.now += 14 * DAY;
    expectProblem(await reader.post(`/api/v1/answer-links/${token}`, {}), 410, 'answer-link-over');
    instance.deps.clock.now -= 13 * DAY;
    await ada.post(`/api/v1/requests/${id}/decline`, { words: '' });
    expectProblem(await reader.get(`/api/v1/answer-links/${token}`), 410, 'answer-link-over');
  });
});
