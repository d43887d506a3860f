import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeZone, nextMorning } from './morning.ts';
import { DAY, HOUR } from './time.ts';

const at = (text: string) => Date.parse(text);

describe('the next morning', () => {
  test.each([
    ['2026-03-02T12:00Z', 'UTC', '2026-03-03T08:00Z'],
    ['2026-03-02T07:59Z', 'UTC', '2026-03-02T08:00Z'],
    ['2026-03-02T08:00Z', 'UTC', '2026-03-03T08:00Z'],
    ['2026-03-02T12:00Z', 'America/New_York', '2026-03-02T13:00Z'],
    ['2026-03-02T12:00Z', 'Asia/Kathmandu', '2026-03-03T02:15Z'],
    ['2026-03-28T12:00Z', 'Europe/Oslo', '2026-03-29T06:00Z'], // the clocks went forward in that night
    ['2026-10-24T12:00Z', 'Europe/Oslo', '2026-10-25T07:00Z'],
    ['2026-03-02T12:00Z', 'Mars/Base', '2026-03-03T08:00Z'],
  ])('after %s in %s is %s', (after, zone, expected) => {
    expect(nextMorning(at(after), zone)).toBe(at(expected));
  });

  test('of a Monday is at most a week away', () => {
    expect(nextMorning(at('2026-03-02T12:00Z'), 'UTC', { onMonday: true })).toBe(at('2026-03-09T08:00Z'));
    expect(nextMorning(at('2026-03-01T12:00Z'), 'UTC', { onMonday: true })).toBe(at('2026-03-02T08:00Z'));
  });

  test('is always later, and never more than a day and an hour', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Oslo',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z') }),
        zones,
        (now, zone) => {
          const morning = nextMorning(now, zone);
          expect(morning).toBeGreaterThan(now);
          expect(morning - now).toBeLessThanOrEqual(DAY + HOUR);
        },
      ),
    );
  });
});

test('a time zone is a name of the IANA list', () => {
  expect(['UTC', 'Europe/Berlin', 'Mars/Base', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
