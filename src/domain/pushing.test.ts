import { expect, test } from 'vitest';
import { isPushed, PUSH_LIVES, secondsLeft, tagOf } from './pushing.ts';
import { DAY } from './time.ts';

test('a request that the door shows quietly disturbs nobody, and everything else goes as chosen', () => {
  const asked = { paces: {}, isQuiet: true };
  expect(isPushed({ kind: 'arrived' }, asked)).toBe(false);
  expect(isPushed({ kind: 'arrived' }, { paces: {}, isQuiet: false })).toBe(true);
  expect(isPushed({ kind: 'asked' }, asked)).toBe(true);
  expect(isPushed({ kind: 'ended' }, asked)).toBe(false);
  expect(isPushed({ kind: 'ended' }, { ...asked, paces: { ended: 'at_once' } })).toBe(true);
  expect(isPushed({ kind: 'asked' }, { ...asked, paces: { asked: 'never' } })).toBe(false);
});

test('messages of one person stand in one notification, everything else on its own', () => {
  const [one, two] = [
    { id: '1', otherId: 'bo' },
    { id: '2', otherId: 'bo' },
  ];
  expect(tagOf({ kind: 'message', ...one })).toBe(tagOf({ kind: 'message', ...two }));
  expect(tagOf({ kind: 'asked', ...one })).not.toBe(tagOf({ kind: 'asked', ...two }));
});

test('a push is worth keeping for two days from the moment of its notice', () => {
  expect(secondsLeft(0, 0)).toBe(PUSH_LIVES / 1_000);
  expect(secondsLeft(0, DAY + 1)).toBe(DAY / 1_000 - 1);
  expect(secondsLeft(0, 3 * DAY)).toBe(0);
});
