import { describe, expect, test } from 'vitest';
import { notes } from '../../../tests/fixtures/notes/read-notes.ts';
import { coachWhileTyping } from './typing.ts';

const codes = (note: string, limit: number | null = null) =>
  coachWhileTyping({ note, limit }).map(({ code }) => code);

describe('while somebody types', () => {
  test.each(['', '   \n', 'Hi', '👋', ...notes('blank.txt')])(
    'a note without own words is blank: %j',
    (note) => {
      expect(codes(note)).toEqual(['blank']);
    },
  );

  test('every open slot is pointed at', () => {
    const note = 'Hi {{first_name}}, I read about [Company] and would like to talk about your work there.';
    const slots = coachWhileTyping({ note, limit: null }).filter(({ code }) => code === 'placeholder');
    expect(slots.map(({ span }) => note.slice(span!.start, span!.end))).toEqual([
      '{{first_name}}',
      '[Company]',
    ]);
    expect(slots.map(({ values }) => values['passage'])).toEqual(['{{first_name}}', '[Company]']);
  });

  test.each([
    [199, null, 'too-short'],
    [200, null, 'good-length'],
    [400, null, 'good-length'],
    [401, null, 'too-long'],
    [99, 200, 'too-short'],
    [100, 200, 'good-length'],
    [200, 200, 'good-length'],
    [201, 200, 'over-limit'],
    [150, 300, 'good-length'],
    [301, 300, 'over-limit'],
  ] as const)('%i characters under a limit of %s are called %s', (length, limit, code) => {
    expect(codes('kelp '.repeat(100).slice(0, length - 1) + 'x', limit)).toEqual([code]);
  });

  test('blanks around the note count for nothing, and what is too much is pointed at', () => {
    const note = `\n  ${'y'.repeat(205)}  `;
    expect(coachWhileTyping({ note, limit: 200 })).toMatchObject([
      { code: 'over-limit', weight: 'stop', span: { start: 203, end: 208 }, values: { over: 5 } },
    ]);
  });
});
