import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noon } from '../../tests/builders.ts';
import { budgetOf, costOf, MOST_SAVED, type Spent } from './budget.ts';
import { DAY, HOUR } from './time.ts';

const sent = (day: number, changes: Partial<Spent> = {}): Spent => ({
  sentAt: noon + day * DAY + HOUR,
  cost: 1,
  engagedAt: null,
  unansweredAt: null,
  ...changes,
});
const on = (day: number) => noon + day * DAY + 2 * HOUR;

describe('the budget of cold requests', () => {
  test('begins with three, adds three a day, and saves ten at most', () => {
    expect(budgetOf({ joinedAt: noon }, [], on(0)).left).toBe(3);
    expect(budgetOf({ joinedAt: noon }, [], on(1)).left).toBe(6);
    expect(budgetOf({ joinedAt: noon }, [], on(9)).left).toBe(MOST_SAVED);
  });

  test('adds five a day after the first thirty days', () => {
    expect(budgetOf({ joinedAt: noon }, [], on(28)).nextRefill).toBe(3);
    expect(budgetOf({ joinedAt: noon }, [], on(29)).nextRefill).toBe(5);
  });

  test('is spent by sending: one, a half with a confirmed fact, nothing with a code', () => {
    expect(costOf({ hasCode: false, isConfirmed: false })).toBe(1);
    expect(costOf({ hasCode: false, isConfirmed: true })).toBe(0.5);
    expect(costOf({ hasCode: true, isConfirmed: false })).toBe(0);
    expect(budgetOf({ joinedAt: noon }, [sent(0), sent(0, { cost: 0.5 })], on(0)).left).toBe(1.5);
  });

  test('gets one back when the recipient accepts or asks', () => {
    expect(budgetOf({ joinedAt: noon }, [sent(0), sent(0, { engagedAt: on(0) })], on(0)).left).toBe(2);
  });

  test('gets one less in the week after a request that nobody answered', () => {
    const spent = [sent(0, { unansweredAt: noon + 30 * DAY + HOUR })];
    const without = [sent(0)];
    const busy = (day: number) =>
      [30, 31, 32].flatMap((d) => (d <= day ? Array<Spent>(5).fill(sent(d)) : []));
    expect(budgetOf({ joinedAt: noon }, [...spent, ...busy(32)], on(32)).left).toBe(
      budgetOf({ joinedAt: noon }, [...without, ...busy(32)], on(32)).left - 1,
    );
    expect(budgetOf({ joinedAt: noon }, spent, on(30)).nextRefill).toBe(4);
    expect(budgetOf({ joinedAt: noon }, spent, on(31)).nextRefill).toBe(5);
  });

  test('says why a day added less, also where it added nothing', () => {
    const missed = (count: number) =>
      Array.from({ length: count }, () => sent(0, { unansweredAt: noon + 30 * DAY + HOUR }));
    const lines = (count: number) => budgetOf({ joinedAt: noon }, missed(count), on(31)).lines;
    const busy = Array.from({ length: 10 }, () => sent(30));
    const [refill] = budgetOf({ joinedAt: noon }, [...missed(2), ...busy], on(31)).lines;
    expect(refill).toMatchObject({ cause: 'refill', change: 3, missed: 2 });
    expect(lines(5)[0]).toMatchObject({ cause: 'refill', change: 0, missed: 5 });
    expect(lines(0).every((line) => line.missed === 0)).toBe(true);
  });

  test('shows its arithmetic, and the lines add up', () => {
    const { left, lines } = budgetOf({ joinedAt: noon }, [sent(1), sent(2, { engagedAt: on(3) })], on(4));
    expect(lines[0]?.left).toBe(left);
    for (const [index, line] of lines.entries()) {
      const before = lines[index + 1];
      if (before) expect(before.left + line.change).toBe(line.left);
    }
  });

  test('is never below nothing nor above ten, whatever happens', () => {
    const event = fc.record({
      sentAt: fc.integer({ min: 0, max: 100 }).map((day) => noon + day * DAY),
      cost: fc.constantFrom(0 as const, 0.5 as const, 1 as const),
      engagedAt: fc.option(fc.integer({ min: 0, max: 100 }).map((day) => noon + day * DAY)),
      unansweredAt: fc.option(fc.integer({ min: 0, max: 100 }).map((day) => noon + day * DAY)),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), fc.integer({ min: 0, max: 120 }), (spent, day) => {
        const { left, nextRefill } = budgetOf({ joinedAt: noon }, spent, noon + day * DAY);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(MOST_SAVED);
        expect(nextRefill).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
