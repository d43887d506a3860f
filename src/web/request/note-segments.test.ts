import { describe, expect, test } from 'vitest';
import { endsPassage, hasAddress, segmentsOf } from './note-segments.ts';

const words = (note: string, ...spans: [number, number, number][]) =>
  segmentsOf(
    note,
    spans.map(([start, end, because]) => ({ span: { start, end }, because })),
  ).map(({ text, because }) => (because === null ? text : `[${because}:${text}]`));

describe('a note with marked passages', () => {
  test('is one stretch when nothing points at it', () => expect(words('your talk')).toEqual(['your talk']));
  test('is cut at the passages', () => {
    expect(words('your talk in Oslo', [5, 9, 1], [13, 17, 2])).toEqual([
      'your ',
      '[1:talk]',
      ' in ',
      '[2:Oslo]',
    ]);
  });
  test('gives an overlap to the stronger sentence', () => {
    expect(words('abcdef', [0, 4, 1], [2, 6, 2])).toEqual(['[1:abcd]', '[2:ef]']);
  });
  test('counts as JavaScript does, so that emoji before a passage do not move it', () => {
    expect(words('🙂 talk', [3, 7, 1])).toEqual(['🙂 ', '[1:talk]']);
  });
  test('ignores what points outside', () => expect(words('abc', [2, 99, 1])).toEqual(['ab', '[1:c]']));
  test('is nothing when it is empty', () => expect(words('')).toEqual([]));
});

test('a passage that another one interrupts ends once', () => {
  const marked = [
    { span: { start: 2, end: 3 }, because: 1 },
    { span: { start: 0, end: 6 }, because: 2 },
  ];
  const segments = segmentsOf('abcdef', marked);
  expect(segments.map((_, index) => endsPassage(segments, index))).toEqual([false, true, true]);
});

describe('addresses', () => {
  test.each(['see https://x.test/y', 'www.example.test', 'go to pay-now.io'])('are seen in “%s”', (note) =>
    expect(hasAddress(note)).toBe(true),
  );
  test('are not seen where there are none', () => expect(hasAddress('See you at 3.30 in Oslo.')).toBe(false));
});
