import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail } from '../result.ts';
import { cardOfImport, newLines, replaceLines } from './import-rules.ts';
import { linesOfResume, toJsonResume } from './json-resume.ts';
import { checkLine, currentPosition, type KeptLine, type Line } from './line.ts';
import { escaped, folded, toVcard } from './vcard.ts';

const aLine = (changes: Partial<Line> = {}): Line => ({
  kind: 'skill',
  form: '',
  text: 'Wind power',
  organisation: '',
  since: '',
  until: '',
  url: '',
  ...changes,
});
const kept = (changes: Partial<KeptLine> = {}): KeptLine => ({
  ...aLine(),
  key: 'Wind power',
  id: '1',
  origin: 'linkedin_archive',
  place: 0,
  ...changes,
});

describe('a line', () => {
  test('is kept without space around its words', () => {
    expect(checkLine(aLine({ text: '  Wind power ' }))).toMatchObject({
      ok: true,
      value: { text: 'Wind power' },
    });
  });

  test.each([
    [{ text: ' ' }, 'line-empty'],
    [{ kind: 'link', text: 'Blog' }, 'line-empty'],
    [{ text: 'x'.repeat(301) }, 'line-too-long'],
    [{ url: 'javascript:alert(1)' }, 'address-unusable'],
    [{ url: 'https://name:password@a.example' }, 'address-unusable'],
    [{ url: 'https://a b.example' }, 'address-unusable'],
    [{ since: '2021-13' }, 'date-unusable'],
    [{ until: 'March' }, 'date-unusable'],
  ] as const)('is refused as %j', (changes, failure) => {
    expect(checkLine(aLine(changes))).toEqual(fail(failure));
  });

  test.each(['https://social.example/@ada', 'http://ada.example:8080/x?y=1#z'])('may lead to %s', (url) => {
    expect(checkLine(aLine({ kind: 'link', text: '', url }))).toMatchObject({
      ok: true,
      value: { text: url },
    });
  });

  test('on the card is the first paid position that has not ended', () => {
    const lines = [
      aLine({ kind: 'position', text: 'Treasurer', form: 'voluntary' }),
      aLine({ kind: 'position', text: 'Before', until: '2020' }),
      aLine({ kind: 'position', text: 'Engineer' }),
    ];
    expect(currentPosition(lines)?.text).toBe('Engineer');
  });
});

describe('an import', () => {
  const incoming = { ...aLine(), key: 'Wind power' };

  test('adds what is new, once', () => {
    expect(newLines([incoming, { ...incoming, key: 'again', text: 'wind  POWER' }], [])).toEqual([incoming]);
  });

  test('leaves a line alone that was changed by hand', () => {
    expect(newLines([incoming], [kept({ text: 'Wind power, offshore', origin: 'hand' })])).toEqual([]);
  });

  test('does not bring back a line that was taken out', () => {
    // Its trace is handed in like every other line.
    expect(newLines([incoming], [kept()])).toEqual([]);
  });

  test('does not repeat what was typed', () => {
    expect(newLines([incoming], [kept({ key: 'typed', text: 'wind power', origin: 'hand' })])).toEqual([]);
  });

  test('keeps two positions apart that began at different times', () => {
    const position = { ...incoming, kind: 'position' as const, since: '2010' };
    const later = { ...position, key: 'later', since: '2020' };
    expect(newLines([position, later], [])).toHaveLength(2);
  });

  test('writes over nothing on the card that was set by hand', () => {
    const card = { headline: 'New', title: 'Engineer' };
    expect(cardOfImport(card, ['headline'])).toEqual({ title: 'Engineer' });
    expect(cardOfImport(card, [])).toEqual(card);
  });
});

test('a résumé takes the place of the lines that it does not tell', () => {
  const [same, other] = [kept({ id: 'same', text: 'wind POWER' }), kept({ id: 'other', text: 'Sailing' })];
  const fresh = { ...aLine({ text: 'Kafka' }), key: 'k' };
  expect(replaceLines([{ ...aLine(), key: 'w' }, fresh], [same, other])).toEqual({
    kept: [same],
    removed: [other],
    added: [fresh],
  });
});

const word = fc.stringMatching(/^[A-Za-z0-9äß](?:[ A-Za-z0-9äß.,;-]{0,20}[A-Za-z0-9ä])?$/);
const date = fc.constantFrom('', '2019', '2021-04');
const url = fc.webUrl({ validSchemes: ['https'] });
const line = fc.oneof(
  fc.record({
    kind: fc.constant('position'),
    form: fc.constantFrom('', 'voluntary'),
    text: word,
    organisation: word,
    since: date,
    until: date,
    url: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('education'),
    form: fc.constant(''),
    text: word,
    organisation: word,
    since: date,
    until: date,
    url: fc.constant(''),
  }),
  fc.record({
    kind: fc.constantFrom('skill', 'language'),
    form: fc.constant(''),
    text: word,
    organisation: fc.constant(''),
    since: fc.constant(''),
    until: fc.constant(''),
    url: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('work'),
    form: fc.constantFrom('', 'article', 'talk', 'project'),
    text: word,
    organisation: fc.constant(''),
    since: date,
    until: fc.constant(''),
    url: fc.oneof(url, fc.constant('')),
  }),
  fc.record({
    kind: fc.constant('link'),
    form: fc.constant(''),
    text: word,
    organisation: fc.constant(''),
    since: fc.constant(''),
    until: fc.constant(''),
    url,
  }),
) as fc.Arbitrary<Line>;

describe('a JSON Resume', () => {
  const about = {
    name: 'Ada Osei',
    email: 'ada@a.example',
    headline: 'Engineer',
    place: 'Oslo',
    address: 'https://f.example/people/ada',
  };
  const order = (lines: readonly Line[]) =>
    lines.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted();

  test('gives back every line that it was made of', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const again = linesOfResume(toJsonResume({ ...about, lines })).map(({ key: _key, ...told }) => told);
        expect(order(again)).toEqual(order(lines));
      }),
    );
  });

  test('that was read and written is the same, as far as a profile tells it', () => {
    const resume = {
      basics: {
        name: 'Ada Osei',
        label: 'Engineer',
        email: 'ada@a.example',
        url: about.address,
        location: { city: 'Oslo' },
        profiles: [{ network: 'Mastodon', url: 'https://social.example/@ada' }],
      },
      work: [{ name: 'Norrsken', position: 'Engineer', startDate: '2021-04' }],
      volunteer: [{ organization: 'Sea rescue', position: 'Skipper', startDate: '2015', endDate: '2019' }],
      education: [{ institution: 'Bergen', area: 'Physics', startDate: '2005', endDate: '2010' }],
      skills: [{ name: 'Wind power' }],
      languages: [{ language: 'Norwegian' }],
      publications: [{ name: 'On gusts', releaseDate: '2020', url: 'https://a.example/gusts' }],
      projects: [{ name: 'Towers and ice', type: 'talk', url: 'https://a.example/ice' }],
    };
    expect(toJsonResume({ ...about, lines: linesOfResume(resume) })).toEqual(resume);
  });

  test('may miss every part, and days of dates are left out', () => {
    expect(linesOfResume({})).toEqual([]);
    expect(linesOfResume({ work: [{}, { name: 'Norrsken', startDate: '2021-04-17' }] })).toMatchObject([
      { organisation: 'Norrsken', since: '2021-04' },
    ]);
  });
});

describe('a vCard', () => {
  const card = (changes = {}) =>
    toVcard({
      id: '01',
      name: 'Ada Mary Osei',
      title: 'Engineer; lead',
      organisation: 'Norrsken, AS',
      place: 'Oslo',
      email: '',
      address: 'https://f.example/people/ada',
      links: [],
      ...changes,
    });

  test('tells who somebody is', () => {
    expect(card().split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'UID:urn:uuid:01',
      'FN:Ada Mary Osei',
      'N:Osei;Ada Mary;;;',
      String.raw`TITLE:Engineer\; lead`,
      String.raw`ORG:Norrsken\, AS`,
      'ADR:;;;Oslo;;;',
      'URL:https://f.example/people/ada',
      'END:VCARD',
      '',
    ]);
  });

  test('cannot be broken out of: every value stays on its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const lines = card({ name }).replaceAll('\r\n ', '').split('\r\n');
        expect(lines.filter((one) => one.startsWith('FN:')).length).toBeLessThanOrEqual(1);
        expect(
          lines.every(
            (one) => one === '' || /^(BEGIN|VERSION|KIND|UID|FN|N|TITLE|ORG|ADR|URL|END):/.test(one),
          ),
        ).toBe(true);
      }),
    );
  });

  test('escapes so that the text can be had back', () => {
    const unescaped = (text: string) =>
      text.replaceAll(/\\([\\,;n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\\,;n\n]*$/), (text) => {
        expect(unescaped(escaped(text))).toBe(text.trim());
      }),
    );
  });

  test('has lines of at most 75 bytes, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const long = `NOTE:${escaped(text)}`;
        const lines = folded(long).split('\r\n');
        for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        expect(folded(long).replaceAll('\r\n ', '')).toBe(long);
      }),
    );
  });
});
