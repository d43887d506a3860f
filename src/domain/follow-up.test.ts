import { describe, expect, test } from 'vitest';
import { done, isAhead, LATEST_AFTER, promisedAt, snooze, type FollowUp } from './follow-up.ts';
import { fail, ok } from './result.ts';
import { DAY, SECOND } from './time.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const aFollowUp = (changes: Partial<FollowUp> = {}): FollowUp => ({
  side: 'awaited',
  dueAt: noon,
  doneAt: null,
  ...changes,
});

describe('a promise', () => {
  test('is shown once the acceptance is told, and due a week later', () => {
    expect(promisedAt(noon)).toEqual({ shownFrom: noon + 10 * SECOND, dueAt: noon + 10 * SECOND + 7 * DAY });
  });
});

describe('a follow-up', () => {
  test.each(['awaited', 'own'] as const)('that is %s is put off until a day ahead', (side) => {
    const one = aFollowUp({ side });
    expect(snooze(one, noon + DAY, noon)).toEqual(ok({ ...one, dueAt: noon + DAY }));
  });

  test('is not put off by whoever owes it', () => {
    expect(snooze(aFollowUp({ side: 'owed' }), noon + DAY, noon)).toEqual(fail('not-yours-to-put-off'));
  });

  test('is not put off to the past, nor for years', () => {
    expect(snooze(aFollowUp(), noon, noon)).toEqual(fail('date-not-ahead'));
    expect(isAhead(noon + LATEST_AFTER, noon)).toBe(true);
    expect(isAhead(noon + LATEST_AFTER + 1, noon)).toBe(false);
  });

  test('that is done cannot be put off, and stays done since the first time', () => {
    const one = done(aFollowUp(), noon);
    expect(snooze(one, noon + DAY, noon)).toEqual(fail('follow-up-done'));
    expect(done(one, noon + DAY)).toEqual(one);
  });
});
