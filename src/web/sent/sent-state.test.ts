import { describe, expect, test } from 'vitest';
import { costName } from './cost-name.ts';
import { saidState, sentGroups } from './sent-state.ts';

const ask = { askedAt: '', question: 'Why me?', answeredAt: null, answer: '', isAutomatic: false };

describe('a sent request', () => {
  test('is said to be answered once its ask is, and simply delivered before any ask', () => {
    expect(saidState({ state: 'waiting', ask: null, endedBecause: null })).toBe('waiting');
    expect(saidState({ state: 'asked', ask, endedBecause: null })).toBe('asked');
    const answered = { ...ask, answeredAt: '2026-03-02T12:00:00Z' };
    expect(saidState({ state: 'waiting', ask: answered, endedBecause: null })).toBe('answered');
  });
  test('tells why it ended, where that is known', () => {
    expect(saidState({ state: 'ended', ask: null, endedBecause: 'no_answer' })).toBe('no_answer');
    expect(saidState({ state: 'ended', ask, endedBecause: null })).toBe('ended');
  });
  test('stands first in the list when its sender has to answer', () => {
    const states = ['accepted', 'waiting', 'asked', 'declined'] as const;
    expect(
      sentGroups(states.map((state) => ({ state }))).map(({ group, items }) => [group, items.length]),
    ).toEqual([
      ['asked', 1],
      ['open', 1],
      ['over', 2],
    ]);
  });
  test('costs one, half or nothing', () => {
    expect([0, 0.5, 1].map(costName)).toEqual(['none', 'half', 'one']);
  });
});
