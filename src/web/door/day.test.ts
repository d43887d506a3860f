import { expect, test } from 'vitest';
import { dayStart, dayValue } from './day.ts';

test('a day goes into a date field and comes out as its beginning here', () => {
  const at = dayStart('2027-03-09');
  expect(dayValue(at)).toBe('2027-03-09');
  expect(new Date(at!).getHours()).toBe(0);
});

test('no day is no pause', () => {
  expect([dayStart(''), dayStart('2027'), dayValue(null)]).toEqual([null, null, '']);
});
