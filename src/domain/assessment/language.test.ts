import { describe, expect, test } from 'vitest';
import { failing, reasonNotes } from '../../../tests/fixtures/notes/read-notes.ts';
import { languageOf } from './language.ts';
import { words } from './words.ts';

const language = (text: string) => languageOf(text, words(text));

describe('the language of a note', () => {
  test('is told for nearly every note of our six languages', () => {
    const all = reasonNotes();
    const mistaken = all.filter(({ note, language: written }) => language(note) !== written);
    const lines = mistaken.map(
      ({ note, language: written }) => `${written}, read as ${language(note)}: ${note}`,
    );
    expect(failing(lines, { share: 0.03, of: all.length })).toEqual([]);
  });

  test.each([
    ['Vi träffades på mässan i Göteborg förra veckan, trevligt att ses', 'sv'],
    ['Ci siamo conosciuti alla fiera di Bologna, è stato un piacere', 'it'],
    ['Spotkaliśmy się w zeszłym tygodniu na targach w Poznaniu', 'pl'],
    ['Мы познакомились на прошлой неделе на выставке', 'ru'],
    ['先週の展示会でお会いしました', 'ja'],
    ['我们上周在展览会上见过面', 'zh'],
  ])('“%s” is %s', (note, expected) => {
    expect(language(note)).toBe(expected);
  });

  test.each(['', 'Hi', 'Kubernetes Docker', '👋', '42 17 99'])('is not guessed at for “%s”', (note) => {
    expect(language(note)).toBe('und');
  });
});
