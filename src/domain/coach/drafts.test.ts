import { describe, expect, test } from 'vitest';
import { coached, draftLines, draftOf } from '../../../tests/fixtures/coach/read-drafts.ts';
import type { Advice } from './codes.ts';

const DRAFTS = draftLines();

const codesOf = (advice: readonly Advice[], weight: Advice['weight']) => [
  ...new Set(advice.filter((one) => one.weight === weight).map(({ code }) => code)),
];

describe('the drafts of the table', () => {
  test('are enough, in all six languages', () => {
    expect(DRAFTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(DRAFTS.map(({ lang }) => lang))).toEqual(new Set(['en', 'de', 'fr', 'es', 'pt', 'nl']));
  });

  test.each(DRAFTS)('get the advice that is written beside them: $lang $reason $text', (line) => {
    const { advice, maySend } = coached(draftOf(line));
    expect({
      stop: codesOf(advice, 'stop'),
      mend: codesOf(advice, 'mend'),
      good: codesOf(advice, 'good'),
    }).toEqual({ stop: line.stop, mend: line.mend, good: line.good });
    expect(maySend).toBe(line.stop.length === 0);
  });

  test.each(DRAFTS)('have only spans that hold words of the note: $text', (line) => {
    for (const { span } of coached(draftOf(line)).advice) {
      if (span) expect(line.text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });

  test('score above every other where they need no mending, and below where they must not be sent', () => {
    const scored = DRAFTS.map((line) => ({ ...line, score: coached(draftOf(line)).score }));
    const fine = scored.filter(({ stop, mend }) => stop.length + mend.length === 0);
    const rest = scored.filter(({ stop, mend, limit }) => stop.length + mend.length > 1 && !limit);
    expect(fine.length).toBeGreaterThanOrEqual(12);
    expect(Math.min(...fine.map(({ score }) => score))).toBeGreaterThan(
      Math.max(...rest.map(({ score }) => score)),
    );
  });
});
