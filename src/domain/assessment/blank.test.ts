import { describe, expect, test } from 'vitest';
import { notes } from '../../../tests/fixtures/notes/read-notes.ts';
import { assess } from './assess.ts';
import { blank } from './blank.ts';
import { DEFAULT_SENTENCES } from './default-sentences.ts';
import { words } from './words.ts';

describe('a blank note', () => {
  test.each(['', ' ', '\n\t ', '\u200b', ...notes('blank.txt')])('is %j', (note) => {
    expect(assess(note)).toMatchObject({
      blank: true,
      reason: { code: 'none_given' },
      risk: { level: 'ok' },
      fingerprint: '',
    });
  });

  test.each(DEFAULT_SENTENCES)('is the default sentence “%s”, with greeting and name too', (sentence) => {
    const variants = [
      sentence,
      `Hi Ifeoma, ${sentence}.`,
      `${sentence.toUpperCase()}!`,
      `${sentence} - Ola Tveit`,
    ];
    expect(variants.filter((note) => blank(words(note))?.because !== 'default-sentence')).toEqual([]);
  });

  test('tells why and where', () => {
    const note = '  Hello Wim  ';
    expect(blank(words(note))).toEqual({ because: 'only-greeting', span: { start: 2, end: 11 } });
    expect(blank(words('...'))).toEqual({ because: 'no-words', span: null });
  });
});

describe('a short note that says something', () => {
  test.each(notes('not-blank.txt'))('is “%s”', (note) => {
    expect(assess(note).blank).toBe(false);
  });
});
