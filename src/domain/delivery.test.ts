import { describe, expect, test } from 'vitest';
import { pacesOf, waitAfter } from './delivery.ts';
import { DAY, HOUR, MINUTE } from './time.ts';

describe('what nobody takes', () => {
  test('is tried less and less often', () => {
    expect([1, 2, 3, 20].map((tries) => waitAfter(tries))).toEqual([
      MINUTE,
      2 * MINUTE,
      4 * MINUTE,
      6 * HOUR,
    ]);
  });

  test('waits as long as it is asked to, and never more than a day', () => {
    expect(waitAfter(1, 30_000)).toBe(MINUTE);
    expect(waitAfter(1, 3 * HOUR)).toBe(3 * HOUR);
    expect(waitAfter(1, 30 * DAY)).toBe(DAY);
  });
});

test('each way has its own choices', () => {
  expect(pacesOf('push', { arrived: 'never' })).toMatchObject({ arrived: 'never', ended: 'never' });
  expect(pacesOf('mail', {})).toMatchObject({ arrived: 'daily', ended: 'daily' });
});
