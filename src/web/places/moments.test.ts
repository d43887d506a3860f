import { expect, test } from 'vitest';
import { fieldFor, momentIn } from './moments.ts';

test('a field gives back the moment that it was filled with', () => {
  for (const moment of ['2026-03-02T12:00:00.000Z', '2026-12-31T23:59:00.000Z', '2026-07-01T00:30:00.000Z'])
    expect(momentIn(fieldFor(moment))).toBe(moment);
});

test('an empty field is no moment', () => {
  expect(momentIn('')).toBe('');
});
