import { describe, expect, test } from 'vitest';
import { assess, isCanned, judge, REASONS, reasonOf, transition, opened } from '../src/engine.ts';
import { ada, aContext, anIncomingRequest, bo, noon } from './builders.ts';
import { asId } from '../src/domain/ids.ts';

describe('the engine, without a server', () => {
  test('reads a note and gives advice with its reasons', () => {
    const request = anIncomingRequest({
      note: 'Hi Ada, I am hiring a senior data engineer in Malmö, 65 k€. Are you open to talk?',
    });
    const facts = {
      request,
      assessment: assess(request.note),
      context: aContext({ sameField: true }),
      preset: 'happy' as const,
    };
    expect(reasonOf(facts)).toBe('job_opening');
    expect(isCanned(facts)).toBe(false);
    expect(judge(facts)).toMatchObject({ recommendation: 'ask', rule: 'opening-undecided' });
  });

  test('knows the life of a request', () => {
    const request = opened({ id: asId('1'), sender: bo, recipient: ada, receivedAt: noon });
    expect(transition(request, { name: 'accept', by: ada, at: noon })).toMatchObject({ ok: true });
    expect(REASONS).toHaveLength(16);
  });
});
