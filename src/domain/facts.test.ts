import { describe, expect, test } from 'vitest';
import { aContext, anAssessment, anIncomingRequest } from '../../tests/builders.ts';
import { isCanned, reasonOf, type Facts } from './facts.ts';
import type { Assessment, Context, IncomingRequest } from './request.ts';

const facts = (given: {
  request?: Partial<IncomingRequest>;
  assessment?: Partial<Assessment>;
  context?: Partial<Context>;
}): Facts => ({
  request: anIncomingRequest(given.request),
  assessment: anAssessment(given.assessment),
  context: aContext(given.context),
  preset: 'happy',
});

describe('the reason to go by', () => {
  test('is the declared one, whatever the text reads like', () => {
    expect(
      reasonOf(
        facts({
          request: { declared: 'same_field' },
          assessment: {
            reason: { code: 'sales', probability: 0.8, probabilities: {}, signals: [] },
          },
        }),
      ),
    ).toBe('same_field');
  });
});

describe('canned', () => {
  test.each([
    ['three copies of one sender', { copies: { notes: 3, senders: 1 } }, true],
    ['two copies of one sender', { copies: { notes: 2, senders: 1 } }, false],
    ['five senders', { copies: { notes: 4, senders: 5 } }, true],
    ['a note too short to compare', { copies: null }, false],
  ])('%s', (_name, context, expected) => {
    expect(isCanned(facts({ context }))).toBe(expected);
  });

  test('is a note whose gaps were never filled', () => {
    expect(isCanned(facts({ assessment: { placeholders: [{ start: 3, end: 9 }] } }))).toBe(true);
  });
});
