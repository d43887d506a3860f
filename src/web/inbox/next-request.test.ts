import { describe, expect, test } from 'vitest';
import { neighbour, nextAfterAnswer } from './next-request.ts';

const ids = ['ada', 'ben', 'eve'];

describe('after an answer', () => {
  test('the request below is next', () => expect(nextAfterAnswer(ids, 'ben')).toBe('eve'));
  test('at the end of the list it is the one above', () => expect(nextAfterAnswer(ids, 'eve')).toBe('ben'));
  test('the last one leaves nothing open', () => expect(nextAfterAnswer(['ada'], 'ada')).toBeNull());
  test('a request that is not in the list leads to the first', () =>
    expect(nextAfterAnswer(ids, 'zoe')).toBe('ada'));
});

describe('moving with keys', () => {
  test('goes down and up', () => {
    expect(neighbour(ids, 'ada', 1)).toBe('ben');
    expect(neighbour(ids, 'ben', -1)).toBe('ada');
  });
  test('stops at both ends', () => {
    expect(neighbour(ids, 'eve', 1)).toBe('eve');
    expect(neighbour(ids, 'ada', -1)).toBe('ada');
  });
  test('begins at the first request', () => expect(neighbour(ids, null, 1)).toBe('ada'));
  test('has nowhere to go in an empty list', () => expect(neighbour([], null, 1)).toBeNull());
});
