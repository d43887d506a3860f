import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failing, notes, reasonNotes } from '../../../tests/fixtures/notes/read-notes.ts';
import { fingerprint, FINGERPRINT_HASHES, NEAR_COPY, similarity } from './copies.ts';
import { maskedBigrams } from './masked-bigrams.ts';
import { words } from './words.ts';

const alike = (a: string, b: string) => similarity(fingerprint(a), fingerprint(b));

function jaccard(a: string, b: string): number {
  const left = maskedBigrams(words(a));
  const right = maskedBigrams(words(b));
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared / (left.size + right.size - shared);
}

describe('near-copies', () => {
  test.each([
    [
      'Hi Adaeze, I saw that you work at Nordlicht and we have 3 openings there.',
      'Hi Piotr, I saw that you work at Seabird Analytics and we have 12 openings there.',
    ],
    [
      'Dear Mr Tanaka, our client in Leeds pays 40000 and needs you from May, see example.org/a',
      'Dear Ms Lindqvist Berg, our client in Porto pays 52500 and needs you from May, see example.org/b',
    ],
    [
      'Bonjour Amadou, je recrute pour mon client une personne de votre niveau, 3 jours par semaine.',
      'Bonjour Clémence, je recrute pour mon client une personne de votre niveau, 5 jours par semaine.',
    ],
    [
      'Hallo Frau Öztürk, wir suchen für die Hansen Werke GmbH ab sofort eine Person für die Buchhaltung.',
      'Hallo Herr Nowak, wir suchen für die Bergmann Söhne GmbH ab sofort eine Person für die Buchhaltung.',
    ],
  ])('are found although names, companies and numbers were swapped: %s', (a, b) => {
    expect(alike(a, b)).toBeGreaterThan(0.85);
  });

  test('do not hide behind case, quotes and invisible characters', () => {
    const note = "I'd be glad to tell you more about the job that we have open";
    expect(alike(note, note.replace("'", '’').replace('glad', 'gl\u200bad'))).toBe(1);
  });

  test('are not seen among notes written by hand', () => {
    const all = [...notes('personal.txt'), ...notes('honest.txt')].map((note) => ({
      note,
      print: fingerprint(note),
    }));
    const pairs = all.flatMap((a, at) =>
      all.slice(at + 1).map((b) => ({ a: a.note, b: b.note, alike: similarity(a.print, b.print) })),
    );
    expect(pairs.filter(({ alike }) => alike >= NEAR_COPY)).toEqual([]);
  });
});

describe('a fingerprint', { timeout: 60_000 }, () => {
  test('is empty below eight words, and the same length for all others', () => {
    expect(fingerprint('one two three four five six seven')).toBe('');
    expect(fingerprint('one two three four five six seven eight')).toHaveLength(FINGERPRINT_HASHES * 2);
  });

  test('never changes between releases, since stored ones are compared with new ones', () => {
    const print = fingerprint('Hello Ines, we met at the waterworks fair in Leeds last month.');
    expect(print.slice(0, 32)).toMatchInlineSnapshot(`"0f891639197659ca61ba880c70a5695c"`);
  });

  test('compared with nothing is like nothing', () => {
    expect(similarity('', '')).toBe(0);
    expect(similarity('', fingerprint('one two three four five six seven eight'))).toBe(0);
  });

  test('estimates the share of common word pairs', () => {
    const vocabulary = [...new Set(reasonNotes().flatMap(({ note }) => words(note).map(({ text }) => text)))];
    const text = fc.array(fc.constantFrom(...vocabulary), { minLength: 10, maxLength: 60 });
    const pair = fc.tuple(text, text, text, fc.nat({ max: 100 })).map(([shared, a, b, share]) => {
      const kept = shared.slice(0, Math.ceil((shared.length * share) / 100));
      return [[...kept, ...a].join(' '), [...kept, ...b].join(' ')] as const;
    });
    const pairs = fc.sample(pair, { numRuns: 400, seed: 20 });
    const far = pairs.filter(([a, b]) => Math.abs(alike(a, b) - jaccard(a, b)) > 0.15);
    const lines = far.map(([a, b]) => `${a} / ${b}`);
    expect(failing(lines, { share: 0.02, of: pairs.length })).toEqual([]);
  });
});
