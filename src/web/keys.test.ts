import { describe, expect, test } from 'vitest';
import { actionOf, type Press } from './keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isTaken: false,
  isInList: false,
  ...more,
});

describe('keys of triage', () => {
  test.each([
    ['a', 'accept'],
    ['A', 'accept'],
    ['w', 'ask'],
    ['j', 'next'],
    ['?', 'help'],
  ] as const)('%s means %s', (key, action) => {
    expect(actionOf(press(key))).toBe(action);
  });
  test('never fire while somebody types', () => {
    expect(actionOf(press('a', { isTaken: true }))).toBeNull();
  });
  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
    'leave shortcuts with %s to the browser',
    (modifier) => {
      expect(actionOf(press('r', { [modifier]: true }))).toBeNull();
    },
  );
  test('arrows move in the list and scroll elsewhere', () => {
    expect(actionOf(press('ArrowDown', { isInList: true }))).toBe('next');
    expect(actionOf(press('ArrowDown'))).toBeNull();
  });
  test('other keys are not ours', () => {
    expect(actionOf(press('Enter'))).toBeNull();
    expect(actionOf(press('z'))).toBeNull();
  });
});
