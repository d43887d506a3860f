import { describe, expect, test } from 'vitest';
import { pacesOf } from './delivery.ts';
import { mailFor, type Habits } from './mailing.ts';
import { HOUR, MINUTE } from './time.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const habits = (changes: Partial<Habits> = {}): Habits => ({
  paces: {},
  timeZone: 'UTC',
  latestOfThread: null,
  ...changes,
});

describe('the mail about a notice', () => {
  test('goes at once where an answer is waited for, and else in the morning', () => {
    expect(mailFor({ kind: 'asked', dueAt: noon }, habits())).toEqual({ pace: 'at_once', sendAt: noon });
    expect(mailFor({ kind: 'arrived', dueAt: noon }, habits())).toEqual({
      pace: 'daily',
      sendAt: noon + 20 * HOUR,
    });
  });

  test('goes as the member chose, or not at all', () => {
    expect(mailFor({ kind: 'asked', dueAt: noon }, habits({ paces: { asked: 'never' } }))).toBeNull();
    expect(mailFor({ kind: 'asked', dueAt: noon }, habits({ paces: { asked: 'weekly' } }))).toEqual({
      pace: 'weekly',
      sendAt: noon + 7 * 24 * HOUR - 4 * HOUR,
    });
    expect(pacesOf('mail', { arrived: 'never' })).toMatchObject({ arrived: 'never', asked: 'at_once' });
  });

  test('waits for the digest where the door shows without telling, and is still never sent if so chosen', () => {
    const quiet = (arrived: 'at_once' | 'weekly' | 'never') =>
      mailFor({ kind: 'arrived', dueAt: noon }, habits({ paces: { arrived }, isQuiet: true }))?.pace;
    expect([quiet('at_once'), quiet('weekly'), quiet('never')]).toEqual(['daily', 'weekly', undefined]);
  });

  test('of messages goes once an hour for each thread', () => {
    const message = (latestOfThread: number | null) =>
      mailFor({ kind: 'message', dueAt: noon }, habits({ latestOfThread }))?.sendAt ?? null;
    expect(message(null)).toBe(noon);
    expect(message(noon - 2 * HOUR)).toBe(noon);
    expect(message(noon - 10 * MINUTE)).toBe(noon + 50 * MINUTE);
    expect(message(noon + 50 * MINUTE)).toBeNull();
  });
});
