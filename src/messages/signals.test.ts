import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blank } from '../domain/assessment/blank.ts';
import { HEADLINE_SIGNALS, MEANINGS } from '../domain/assessment/lexicon/meaning.ts';
import { words } from '../domain/assessment/words.ts';
import { HISTORY_SIGNALS } from '../domain/history/past-connection.ts';
import { signalText } from './because-text.ts';
import { signals as german } from './de/signals.ts';
import { signals as english } from './en/signals.ts';
import { LOCALES, translator } from './translator.ts';

/** Signals that no table lists, because code finds them: written out as `code: '...'`, or as what makes a note blank. */
const MADE_IN_CODE = [...literals('assessment'), ...literals('history')];
const BLANK = ['', 'Hello Wim', 'I’d like to add you to my professional network on LinkedIn.'].map(
  (text) => blank(words(text))?.because ?? text,
);
const CODES = [
  ...new Set([
    ...Object.keys(MEANINGS),
    ...Object.keys(HEADLINE_SIGNALS),
    ...HISTORY_SIGNALS,
    ...MADE_IN_CODE,
    ...BLANK,
  ]),
];

describe('the sentence of a signal', () => {
  test.each(LOCALES)('is there for every signal that an assessment or a history can hold: %s', (locale) => {
    const say = translator(locale);
    const silent = CODES.filter((code) => !/^\p{Lu}.+\.$/u.test(signalText(say, code)));
    expect(silent).toEqual([]);
  });

  test('is not kept for signals that nothing makes any more', () => {
    expect(Object.keys(english).filter((code) => !CODES.includes(code))).toEqual([]);
  });

  test('is there for the signals that are made in code', () => {
    expect(CODES).toEqual(
      expect.arrayContaining(['placeholder', 'mostly-stock', 'names-particulars', 'declared-differs']),
    );
    expect(BLANK).toEqual(['no-words', 'only-greeting', 'default-sentence']);
  });

  test.each([
    ['English', english],
    ['German', german],
  ])('is short, calm and free of straight quotes: %s', (_, sentences) => {
    const loud = Object.values(sentences).filter(
      (sentence) => /[!{}<>'"]/.test(sentence) || sentence.length > 90,
    );
    expect(loud).toEqual([]);
  });

  test.each([
    ['English', english],
    ['German', german],
  ])('tells each signal from every other: %s', (_, sentences) => {
    expect(new Set(Object.values(sentences)).size).toBe(Object.keys(sentences).length);
  });
});

/** Every `code: '...'` and `because: '...'` in the sources of a folder of the domain, tests aside. */
function literals(folder: string): string[] {
  const path = new URL(`../domain/${folder}/`, import.meta.url);
  const files = readdirSync(path).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return files.flatMap((name) =>
    [...readFileSync(new URL(name, path), 'utf8').matchAll(/\b(?:code|because): '([a-z][a-z-]+)'/g)].map(
      ([, code]) => code!,
    ),
  );
}
