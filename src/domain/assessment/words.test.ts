import { describe, expect, test } from 'vitest';
import { words } from './words.ts';

/** Words as pairs of what was folded and what stands in the original. */
const read = (text: string) =>
  words(text).map(({ text: folded, start, end }) => [folded, text.slice(start, end)]);
const folded = (text: string) => words(text).map((word) => word.text);
const kinds = (text: string) => words(text).map(({ kind, text: said }) => `${kind} ${said}`);

describe('words of a text', () => {
  test('are separated by apostrophes, hyphens and punctuation', () => {
    expect(folded("I'd follow-up (soon)...")).toEqual(['i', 'd', 'follow', 'up', 'soon']);
  });

  test('are none in a text of emoji and punctuation', () => {
    expect(words('👋🏽 ... — ¿? 🙂')).toEqual([]);
    expect(words('')).toEqual([]);
  });

  test('point at the original through curly quotes', () => {
    expect(read('“Don’t” she said')).toEqual([
      ['don', 'Don'],
      ['t', 't'],
      ['she', 'she'],
      ['said', 'said'],
    ]);
  });

  test('point at the original through invisible characters', () => {
    expect(read('a What\u200bsA\u00adpp b')).toEqual([
      ['a', 'a'],
      ['whatsapp', 'What\u200bsA\u00adpp'],
      ['b', 'b'],
    ]);
  });

  test('point at the original through letters of other alphabets', () => {
    expect(read('our Вitсоin club')).toEqual([
      ['our', 'our'],
      ['bitcoin', 'Вitсоin'],
      ['club', 'club'],
    ]);
  });

  test('point at the original behind emoji, which count two units', () => {
    expect(read('👩‍🔬 hello 𝐛𝐨𝐧𝐮𝐬')).toEqual([
      ['hello', 'hello'],
      ['bonus', '𝐛𝐨𝐧𝐮𝐬'],
    ]);
  });

  test('point at the original through combining marks', () => {
    const decomposed = 'Kollege Müller'.normalize('NFD');
    expect(read(decomposed)).toEqual([
      ['kollege', 'Kollege'],
      ['muller', 'Müller'.normalize('NFD')],
    ]);
  });

  test('survive lone surrogates and NUL', () => {
    expect(folded('one \ud83d two \udc4b \0three')).toEqual(['one', 'two', 'three']);
  });

  test('know which begin with a capital letter', () => {
    expect(words('Élan ärgert Ömer').map(({ capital }) => capital)).toEqual([true, false, true]);
  });
});

describe('tokens that are no words', () => {
  test.each([
    ['see https://www.example.org/a?b=c.', ['word see', 'link example.org']],
    ['see example.org/talk, please', ['word see', 'link example.org', 'word please']],
    ['mail ines@example.org now', ['word mail', 'email ines example org', 'word now']],
    ['call +44 7700 900123', ['word call', 'phone +44 7700 900123']],
    ['pay 1.200,50 € today', ['word pay', 'number 1.200,50', 'sign €', 'word today']],
    ['10k and 50%', ['number 10k', 'word and', 'number 50', 'sign %']],
  ])('%s', (text, expected) => {
    const said = kinds(text).map((each) => each.replace(/^(email) .*/, '$1 ines example org'));
    expect(said).toEqual(expected);
  });

  test('a word that only looks like a link is none', () => {
    expect(kinds('e.g. this.is fine...ok')).not.toContainEqual(expect.stringContaining('link'));
  });
});

describe('sentences', () => {
  const sentences = (text: string) => words(text).map(({ sentence }) => sentence);

  test('end at full stops, marks and empty lines', () => {
    expect(new Set(sentences('One. Two? Three!\n\nFour\n\nFive')).size).toBe(5);
  });

  test('do not end at abbreviations, initials and single line breaks', () => {
    expect(sentences('Dear Dr. Weber and J. Doe,\nhello')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
