import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notes, placeholderNotes } from '../../../tests/fixtures/notes/read-notes.ts';
import { placeholders } from './placeholders.ts';

const slotsIn = (note: string) => placeholders(note).map(({ start, end }) => note.slice(start, end));

describe('template slots', () => {
  test.each(placeholderNotes())('in “$note” are $slots', ({ slots, note }) => {
    expect(slotsIn(note)).toEqual(slots);
  });

  test('are not seen in notes that people wrote by hand', () => {
    const handWritten = [...notes('honest.txt'), ...notes('personal.txt')];
    expect(handWritten.filter((note) => slotsIn(note).length > 0)).toEqual([]);
  });

  test('are in order, inside the text, and never overlap', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '%',
      '$',
      '|',
      '*',
      '#',
      '_',
      'name',
      ' ',
      'X',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let behind = 0;
        for (const { start, end } of placeholders(text)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
