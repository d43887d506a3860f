import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, startOf } from './calendar.ts';

test('days are counted as calendars count them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const [day = ''] = new Date(days * 86_400_000).toISOString().split('T');
      fc.pre(!day.startsWith('-') && !day.startsWith('+'));
      expect(dayNumber(day)).toBe(days);
      expect(startOf(day)).toBe(days * 86_400_000);
    }),
  );
});
