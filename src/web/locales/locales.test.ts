import compile from 'icu-minify/compile';
import { describe, expect, test } from 'vitest';
import { messages as de } from './de.ts';
import { messages as en } from './en.ts';

type Tree = { [key: string]: string | Tree };

const sentences = (tree: Tree, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  );

/** The names of the gaps in a compiled message, at any depth. */
function gaps(compiled: unknown, found = new Set<string>()): Set<string> {
  if (!Array.isArray(compiled)) return found;
  for (const part of compiled) {
    if (Array.isArray(part) && typeof part[0] === 'string') found.add(part[0]);
    if (Array.isArray(part)) gaps(part, found);
    else if (part && typeof part === 'object')
      for (const branch of Object.values(part)) gaps([branch].flat(), found);
  }
  return found;
}

const german = new Map(sentences(de));
const pairs = sentences(en).map(([key, text]) => ({ key, english: text, german: german.get(key) ?? '' }));
const gapsOf = (text: string) => [...gaps(compile(text))].toSorted().join(', ');

describe('what the web app says', () => {
  test('fills the same gaps in both languages', () => {
    const different = pairs.filter((pair) => gapsOf(pair.english) !== gapsOf(pair.german));
    expect(different).toEqual([]);
  });
  test('is complete in both languages', () => {
    expect(pairs.filter((pair) => pair.english === '' || pair.german === '')).toEqual([]);
  });
  test('stays calm: no exclamation marks', () => {
    expect(pairs.filter((pair) => /!/.test(pair.english + pair.german))).toEqual([]);
  });
});
