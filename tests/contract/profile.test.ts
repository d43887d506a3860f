import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from '@jsonresume/schema';
import { DAY } from '../../src/domain/time.ts';
import { ownProfile, resumeChanges, type OwnProfile } from '../../src/http/profile-schemas.ts';
import { personPage } from '../../src/http/sending-schemas.ts';
import { checkLinks } from '../../src/usecases/check-links.ts';
import { expectProblem, instanceOn, ORIGIN, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { fixture, zipFolder } from '../read-whole-archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LINES = '/api/v1/me/profile/lines';
const profileOf = async (who: Visitor): Promise<OwnProfile> =>
  ownProfile.parse((await who.get('/api/v1/me/profile')).body);
const add = (who: Visitor, line: object) => who.post(LINES, line);
const patch = (who: Visitor, body: object) => who.send('PATCH', '/api/v1/me/profile', { body });
const textsOf = ({ lines }: OwnProfile, kind: string) =>
  lines.filter((line) => line.kind === kind).map(({ text }) => text);
const lineNamed = (profile: OwnProfile, text: string) => profile.lines.find((line) => line.text === text)!;

async function importArchive(instance: Instance, who: Visitor): Promise<void> {
  const path = join(temporaryFolder(), 'archive.zip');
  await zipFolder(fixture('2024'), path);
  const raw = new Uint8Array(await readFile(path));
  const headers = { 'content-type': 'application/zip' };
  const sent = await who.send('POST', '/api/v1/imports?name=archive.zip', { raw, headers });
  expect(sent.status).toBe(201);
  await instance.runImports();
}

const looking = (instance: Instance, pages: Record<string, readonly string[] | null>) => ({
  ...instance.deps,
  origin: ORIGIN,
  readRelMe: async (url: string) => pages[url] ?? null,
});

eachDatabase('a profile', (opened) => {
  test('is written line by line, and shows the current position on top', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    expect(
      (await add(ada, { kind: 'position', text: 'Data engineer', organisation: 'Norrsken' })).status,
    ).toBe(201);
    await add(ada, { kind: 'position', text: 'Intern', organisation: 'Kraft', until: '2019' });
    await add(ada, { kind: 'skill', text: 'Kafka' });
    const profile = await profileOf(ada);
    expect(profile).toMatchObject({
      title: 'Data engineer',
      company: 'Norrsken',
      field: 'data',
      isFieldChosen: false,
      address: `${ORIGIN}/people/ada`,
    });
    expect(profile.lines.map(({ origin }) => origin)).toEqual(['hand', 'hand', 'hand']);
    await ada.send('DELETE', `${LINES}/${lineNamed(profile, 'Data engineer').id}`);
    expect(await profileOf(ada)).toMatchObject({ title: '', company: '' });
  });

  test('has its lines changed and put into another order', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    for (const text of ['One', 'Two', 'Three']) await add(ada, { kind: 'skill', text });
    await add(ada, { kind: 'language', text: 'Norwegian' });
    const { id } = lineNamed(await profileOf(ada), 'Three');
    await ada.post(`${LINES}/${id}/move`, { to: 0 });
    await ada.send('PATCH', `${LINES}/${id}`, { body: { text: 'Third' } });
    const profile = await profileOf(ada);
    expect(textsOf(profile, 'skill')).toEqual(['Third', 'One', 'Two']);
    expect(textsOf(profile, 'language')).toEqual(['Norwegian']);
  });

  test('refuses what says nothing, with a sentence for each', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const bo = await instance.member('Bo');
    expectProblem(await add(ada, { kind: 'skill', text: ' ' }), 422, 'line-empty');
    expectProblem(await add(ada, { kind: 'skill', text: 'x'.repeat(301) }), 422, 'line-too-long');
    expectProblem(await add(ada, { kind: 'link', url: 'ada.example' }), 422, 'address-unusable');
    expectProblem(await add(ada, { kind: 'position', text: 'A', since: 'May' }), 422, 'date-unusable');
    expectProblem(await add(ada, { kind: 'poem', text: 'A' }), 422, 'not-readable');
    await add(ada, { kind: 'skill', text: 'Kafka' });
    expectProblem(await add(ada, { kind: 'skill', text: 'kafka' }), 409, 'line-there-already');
    const { id } = lineNamed(await profileOf(ada), 'Kafka');
    for (const [method, path] of [
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/check'],
    ] as const) {
      expectProblem(
        await bo.send(method, `${LINES}/${id}${path}`, { body: { text: 'Mine' } }),
        404,
        'no-such-line',
      );
    }
  });

  test('keeps what was changed or taken out by hand from every import', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.owner();
    await importArchive(instance, ada);
    const before = await profileOf(ada);
    expect(new Set(before.lines.map(({ origin }) => origin))).toEqual(new Set(['linkedin_archive']));
    const [changed, removed] = before.lines.filter(({ kind }) => kind === 'skill');
    await ada.send('PATCH', `${LINES}/${changed!.id}`, { body: { text: 'In my own words' } });
    await ada.send('DELETE', `${LINES}/${removed!.id}`);
    await patch(ada, { headline: 'My own line', place: 'Tromsø', field: 'law' });
    const edited = await profileOf(ada);
    await importArchive(instance, ada);
    expect(await profileOf(ada)).toEqual(edited);
    expect(edited).toMatchObject({
      headline: 'My own line',
      place: 'Tromsø',
      field: 'law',
      isFieldChosen: true,
    });
    expect(edited.lines).toHaveLength(before.lines.length - 1);
    expect(lineNamed(edited, 'In my own words').origin).toBe('hand');
  });

  test('goes back to the field that its lines tell', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    await add(ada, { kind: 'position', text: 'Lawyer' });
    await patch(ada, { field: 'data' });
    expect((await patch(ada, { field: null })).body).toMatchObject({ field: 'law', isFieldChosen: false });
    expectProblem(await patch(ada, { field: 'magic' }), 422, 'not-readable');
  });

  test('tells those who are about to ask what is welcome', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const bo = await instance.member('Bo');
    await patch(ada, {
      welcomeText: 'Ask me about ice.',
      welcome: ['sales'],
      unwelcome: ['talent_pool'],
      place: 'Oslo',
    });
    const page = personPage.parse((await bo.get('/api/v1/people/ada')).body);
    expect(page.welcome).toEqual({
      text: 'Ask me about ice.',
      welcome: ['sales'],
      unwelcome: ['talent_pool'],
    });
    expect([page.place, page.lines]).toEqual(['', null]);
    await ada.send('PATCH', '/api/v1/me', { body: { showsProfile: true } });
    expect((await bo.get('/api/v1/people/ada')).body.place).toBe('Oslo');
    expectProblem(await patch(ada, { welcome: ['met_before'] }), 422, 'not-readable');
  });

  test('decides with what is welcome how a sale is met', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const bo = await instance.member('Bo');
    const note =
      'I sell sensors that measure ice on rotor blades, and would like to show you one on your tower.';
    const sale = {
      to: 'ada',
      reason: 'sales',
      note,
      evidence: [{ kind: 'sentence', claim: 'Sensors' }],
      atOnce: true,
    };
    const sent = await bo.post('/api/v1/requests', sale);
    expect([sent.status, sent.body.detail]).toEqual([201, undefined]);
    const verdict = async () => (await ada.get(`/api/v1/requests/${sent.body.id}`)).body.verdict;
    expect((await verdict()).rule).toBe('sales-or-collecting');
    await patch(ada, { welcome: ['sales'] });
    expect(await verdict()).toMatchObject({ rule: 'sales-welcome', recommendation: 'ask' });
    await patch(ada, { welcome: [], unwelcome: ['sales'] });
    expect(await verdict()).toMatchObject({ rule: 'not-welcome', recommendation: 'ignore' });
  });
});

eachDatabase('a link', (opened) => {
  const url = 'https://ada.example/';
  const back = [`${ORIGIN}/people/ada`];

  test('is looked at soon, and daily while its page points back', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    await add(ada, { kind: 'link', text: 'Home', url });
    expect((await profileOf(ada)).lines[0]).toMatchObject({ check: null, isCheckComing: true });
    const deps = looking(instance, { [url]: back });
    expect(await checkLinks(deps)).toBe(1);
    expect(await checkLinks(deps)).toBe(0);
    expect((await profileOf(ada)).lines[0]).toMatchObject({
      check: { state: 'found' },
      isCheckComing: false,
    });
    instance.deps.clock.now += DAY;
    expect(await checkLinks(looking(instance, {}))).toBe(1);
    expect((await profileOf(ada)).lines[0]!.check!.state).toBe('unreadable');
    instance.deps.clock.now += DAY;
    expect(await checkLinks(looking(instance, { [url]: [] }))).toBe(1);
    expect((await profileOf(ada)).lines[0]!.check!.state).toBe('missing');
    instance.deps.clock.now += 30 * DAY;
    expect(await checkLinks(deps)).toBe(0);
  });

  test('is looked at ten times a day on request', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    await add(ada, { kind: 'link', text: 'Home', url });
    const { id } = lineNamed(await profileOf(ada), 'Home');
    for (let times = 0; times < 10; times++)
      expect((await ada.post(`${LINES}/${id}/check`)).status).toBe(200);
    expectProblem(await ada.post(`${LINES}/${id}/check`), 429, 'too-many-looks');
    instance.deps.clock.now += DAY;
    expect((await ada.post(`${LINES}/${id}/check`)).status).toBe(200);
  });

  test('is anew unknown when it leads elsewhere', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    await add(ada, { kind: 'link', text: 'Home', url });
    await checkLinks(looking(instance, { [url]: back }));
    const { id } = lineNamed(await profileOf(ada), 'Home');
    await ada.send('PATCH', `${LINES}/${id}`, { body: { text: 'Home', url: 'https://other.example' } });
    expect((await profileOf(ada)).lines[0]).toMatchObject({ check: null, isCheckComing: true });
  });

  test('that points back vouches for the works below it', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    const bo = await instance.member('Bo');
    await ada.send('PATCH', '/api/v1/me', { body: { showsProfile: true } });
    await add(ada, { kind: 'link', text: 'Home', url });
    const evidence = [{ kind: 'work_url', claim: 'https://ada.example/talks/ice' }];
    const check = async () =>
      (await bo.post('/api/v1/coach', { to: 'ada', reason: 'your_work', note: 'Your talk on ice', evidence }))
        .body.evidence[0].check;
    expect(await check()).toBe('plausible');
    await checkLinks(looking(instance, { [url]: back }));
    expect(await check()).toBe('confirmed');
    expect((await bo.get('/api/v1/people/ada')).body.lines[0].isChecked).toBe(true);
  });
});

eachDatabase('a profile as a file', (opened) => {
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: 'Ada',
      label: 'Engineer',
      location: { city: 'Oslo' },
      profiles: [{ network: 'Home', url: 'https://ada.example' }],
    },
    work: [{ name: 'Norrsken', position: 'Data engineer', startDate: '2021-04' }],
    skills: [{ name: 'Kafka', keywords: ['streams'] }],
    projects: [{ name: 'Towers and ice', type: 'talk' }],
  };
  const put = (who: Visitor, body: object, preview: boolean) =>
    who.post(`/api/v1/me/profile/json-resume?preview=${preview}`, body);

  test('is shown before it takes the place of the lines', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    await add(ada, { kind: 'skill', text: 'Sailing' });
    await add(ada, { kind: 'skill', text: 'kafka' });
    const seen = resumeChanges.parse((await put(ada, resume, true)).body);
    expect(seen.removed.map(({ text }) => text)).toEqual(['Sailing']);
    expect(seen.kept.map(({ text }) => text)).toEqual(['kafka']);
    expect(seen.added.map(({ text }) => text)).toEqual(['Data engineer', 'Towers and ice', 'Home']);
    expect((await profileOf(ada)).lines).toHaveLength(2);
    expect((await put(ada, resume, false)).body).toEqual(seen);
    const profile = await profileOf(ada);
    expect(profile).toMatchObject({ headline: 'Engineer', place: 'Oslo', title: 'Data engineer' });
    expect(profile.lines.map(({ text, origin }) => `${text}: ${origin}`).toSorted()).toEqual([
      'Data engineer: json_resume',
      'Home: json_resume',
      'Towers and ice: json_resume',
      'kafka: hand',
    ]);
    expect((await put(ada, resume, true)).body).toMatchObject({ added: [], removed: [] });
  });

  test('is a JSON Resume by its own schema, and says again what it was made of', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    await put(ada, resume, false);
    const { body, headers } = await ada.get('/api/v1/me/profile/json-resume');
    expect(headers.get('content-disposition')).toBe('attachment; filename="ada.resume.json"');
    const problems = await new Promise((resolve) => validate(body, (errors: unknown) => resolve(errors)));
    expect(problems).toBeNull();
    const { $schema: _schema, ...told } = resume;
    expect(body).toMatchObject({ ...told, skills: [{ name: 'Kafka' }] });
    expect((await put(ada, body, true)).body).toMatchObject({ added: [], removed: [] });
  });

  test('is refused when it is none', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    expectProblem(await put(ada, { work: 'much' }, true), 422, 'not-readable');
    expectProblem(
      await put(ada, { skills: Array.from({ length: 501 }, () => ({})) }, true),
      422,
      'not-readable',
    );
  });

  test('is a vCard', async () => {
    const instance = instanceOn(opened());
    const ada = await instance.member('Ada');
    await put(ada, resume, false);
    const { text, type } = await ada.get('/api/v1/me/profile/vcard');
    expect(type).toBe('text/vcard; charset=utf-8');
    expect(text).toContain('FN:Ada\r\n');
    expect(text).toContain('TITLE:Data engineer\r\nORG:Norrsken\r\n');
    expect(text).toContain('URL:https://ada.example\r\n');
  });
});
