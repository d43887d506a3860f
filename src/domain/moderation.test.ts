import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ada, bo, eve, noon } from '../../tests/builders.ts';
import { budgetOf } from './budget.ts';
import {
  appeal,
  APPEAL_WITHIN,
  appealUntil,
  decide,
  isForGood,
  isTold,
  OUTCOMES,
  REPORT_STATES,
  restrictionsOf,
  withoutReporter,
  type Decision,
  type Report,
} from './moderation.ts';
import { fail, ok } from './result.ts';
import { DAY } from './time.ts';

const aDecision = (changes: Partial<Decision> = {}): Decision => ({
  outcome: 'warning',
  at: noon,
  days: 0,
  reason: 'Too many.',
  ...changes,
});
const aReport = (changes: Partial<Report> = {}): Report => ({
  state: 'open',
  reporter: ada,
  reported: bo,
  decisions: [],
  ...changes,
});

describe('deciding', () => {
  test('happens once, and once more after an appeal, never about oneself and never without a reason', () => {
    for (const state of REPORT_STATES) {
      const isOpen = state === 'open' || state === 'appealed';
      const expected = isOpen ? ok('decided') : fail('decided-already');
      expect(decide(aReport({ state }), eve, aDecision())).toEqual(expected);
    }
    expect(decide(aReport(), bo, aDecision())).toEqual(fail('report-about-you'));
    expect(decide(aReport(), eve, aDecision({ reason: '  ' }))).toEqual(fail('reason-needed'));
  });

  test('names days for a pause, and for nothing else', () => {
    for (const outcome of OUTCOMES)
      for (const days of [0, 1, 365, 366]) {
        const isFine = outcome === 'paused' ? days >= 1 && days <= 365 : days === 0;
        expect(decide(aReport(), eve, aDecision({ outcome, days })).ok).toBe(isFine);
      }
  });
});

describe('an appeal', () => {
  const decided = aReport({ state: 'decided', decisions: [aDecision()] });

  test('may be made once, within fourteen days', () => {
    expect(appeal(decided, 'No.', noon + APPEAL_WITHIN - 1)).toEqual(ok('appealed'));
    expect(appeal(decided, 'No.', noon + APPEAL_WITHIN)).toEqual(fail('appeal-too-late'));
    expect(appeal(decided, ' ', noon)).toEqual(fail('reason-needed'));
    const twice = { ...decided, decisions: [aDecision(), aDecision()] };
    expect(appeal(twice, 'No.', noon)).toEqual(fail('appealed-already'));
  });

  test('is offered exactly as long as it is taken', () => {
    for (const at of [noon, noon + APPEAL_WITHIN - 1, noon + APPEAL_WITHIN])
      expect(appealUntil(decided, at) !== null).toBe(appeal(decided, 'No.', at).ok);
  });
});

describe('what a decision does', () => {
  test('is told only where something followed from it at some time', () => {
    expect(isTold([aDecision({ outcome: 'none' })])).toBe(false);
    expect(isTold([aDecision(), aDecision({ outcome: 'none' })])).toBe(true);
  });

  test('ends with the decision that ends the appeal', () => {
    const closed = aDecision({ outcome: 'closed' });
    expect(restrictionsOf([[closed]])).toMatchObject([{ cause: 'paused', from: noon }]);
    expect(isForGood(restrictionsOf([[closed]])[0]!.until)).toBe(true);
    expect(restrictionsOf([[closed, aDecision({ outcome: 'none', at: noon + DAY })]])).toEqual([]);
  });

  test('never adds to a budget, whatever is decided when', () => {
    const decision = fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      at: fc.integer({ min: 0, max: 20 }).map((day) => noon + day * DAY),
      days: fc.integer({ min: 1, max: 30 }),
      reason: fc.constant('x'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(decision, { maxLength: 2 }), { maxLength: 4 }),
        fc.nat(40),
        (decided, day) => {
          const now = noon + day * DAY;
          const with_ = budgetOf({ joinedAt: noon, restrictions: restrictionsOf(decided) }, [], now);
          const without = budgetOf({ joinedAt: noon }, [], now);
          expect(with_.left).toBeLessThanOrEqual(without.left);
          expect(with_.nextRefill).toBeLessThanOrEqual(without.nextRefill);
        },
      ),
    );
  });
});

test('the evidence without its reporter keeps what the reported member wrote', () => {
  const evidence = {
    name: 'Bo',
    headline: '',
    note: 'Hello.',
    claims: [],
    lines: [],
    thread: [
      { by: 'reporter', text: 'Why?', at: noon },
      { by: 'reported', text: 'Because.', at: noon },
    ] as const,
  };
  expect(withoutReporter(evidence).thread).toEqual([evidence.thread[1]]);
});
