import { describe, expect, test } from 'vitest';
import type { RequestCard } from '../../http/schemas.ts';
import { layoutOf } from './answer-layout.ts';

type Given = Pick<RequestCard, 'verdict' | 'state' | 'mayAnswer'>;
const EVERYTHING: Given['mayAnswer'] = ['accept', 'ask', 'ignore', 'decline', 'report'];

const aCard = (recommendation: Given['verdict']['recommendation'], more: Partial<Given> = {}): Given => ({
  verdict: { recommendation, rule: '', because: [] },
  state: 'waiting',
  mayAnswer: EVERYTHING,
  ...more,
});

describe('the answers of a request', () => {
  test('are accept, ask and ignore, and the advised one stands out', () => {
    expect(layoutOf(aCard('ask'))).toEqual({
      bar: ['accept', 'ask', 'ignore'],
      more: ['decline', 'report'],
      advised: 'ask',
    });
  });
  test('do not offer accepting first where we warn', () => {
    const { bar, more, advised } = layoutOf(aCard('report'));
    expect(bar[0]).toBe('report');
    expect(more).toContain('accept');
    expect(advised).toBe('report');
  });
  test('stand under “More” once one is given', () => {
    const { bar, more } = layoutOf(
      aCard('accept', { state: 'ignored', mayAnswer: ['accept', 'ask', 'undo'] }),
    );
    expect(bar).toEqual([]);
    expect(more).toEqual(['accept', 'ask']);
  });
  test('never stand out when they are not possible', () => {
    expect(layoutOf(aCard('ask', { state: 'asked', mayAnswer: ['accept', 'ignore'] })).advised).toBeNull();
  });
});
