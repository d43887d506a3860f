import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../domain/time.ts';
import { timeWords } from './time-words.ts';

const now = Date.UTC(2026, 10, 23, 12);

describe('a moment in a list', () => {
  test('is said in minutes, then in hours', () => {
    expect(timeWords(now - 5 * MINUTE, now)).toEqual({ as: 'minutes', count: 5 });
    expect(timeWords(now - 3 * HOUR, now)).toEqual({ as: 'hours', count: 3 });
  });
  test('then by its weekday, its day, its month', () => {
    expect(timeWords(now - 2 * DAY, now)).toMatchObject({ options: { weekday: 'short' } });
    expect(timeWords(now - 40 * DAY, now)).toMatchObject({ options: { day: 'numeric', month: 'short' } });
    expect(timeWords(now - 900 * DAY, now)).toMatchObject({ options: { month: 'short', year: 'numeric' } });
  });
  test('is never in the future', () =>
    expect(timeWords(now + HOUR, now)).toEqual({ as: 'minutes', count: 0 }));
});
