import { expect, test } from 'vitest';
import { headlineOf } from './headline.ts';

test('names the most frequent reason, and how much was said', () => {
  const outcomesByReason = [
    { reason: 'talent_pool', outcome: 'talked', connections: 4 },
    { reason: 'talent_pool', outcome: 'silent', connections: 5 },
    { reason: 'sales', outcome: 'silent', connections: 8 },
  ] as const;
  const figures = headlineOf({ outcomesByReason: [...outcomesByReason] });
  expect(figures).toEqual({ reason: { code: 'talent_pool', count: 9 }, talked: 4, silent: 13 });
});
test('says no reason where none was found', () => {
  const figures = headlineOf({
    outcomesByReason: [{ reason: 'none_given', outcome: 'silent', connections: 3 }],
  });
  expect(figures.reason).toBeNull();
});
