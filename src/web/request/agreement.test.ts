import { describe, expect, test } from 'vitest';
import type { RequestCard } from '../../http/schemas.ts';
import { agreementOf, sureness } from './agreement.ts';

type Read = Partial<RequestCard['assessment']>;

const aCard = (
  declared: RequestCard['declared'],
  read: Read = {},
): Pick<RequestCard, 'declared' | 'assessment'> => ({
  declared,
  assessment: {
    language: 'en',
    blank: false,
    placeholders: [],
    canned: false,
    reason: { code: 'sales', confidence: 0.9, signals: [] },
    hiddenMotive: null,
    risk: { level: 'ok', kind: null, signals: [] },
    ...read,
  },
});

describe('what is said beside what it reads like', () => {
  test('agrees when both are the same', () => expect(agreementOf(aCard('sales'))).toBe('agrees'));
  test('stays open when the text can be read in two ways', () =>
    expect(agreementOf(aCard('your_work'))).toBe('open'));
  test('differs when something is hidden, even under the same reason', () => {
    expect(agreementOf(aCard('sales', { hiddenMotive: { toward: 'network_growth', signals: [] } }))).toBe(
      'differs',
    );
  });
  test('stays open when nothing was declared or written', () => {
    expect(agreementOf(aCard('none_given'))).toBe('open');
    expect(agreementOf(aCard('sales', { blank: true }))).toBe('open');
  });
});

test.each([
  [0.95, 'sure'],
  [0.6, 'probably'],
  [0.2, 'hardToTell'],
] as const)('%s is said as %s', (confidence, words) => expect(sureness(confidence)).toBe(words));
