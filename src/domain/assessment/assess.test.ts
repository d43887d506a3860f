import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allNotes, notes } from '../../../tests/fixtures/notes/read-notes.ts';
import { REASONS } from '../reason.ts';
import type { Assessment, Signal } from '../request.ts';
import { assess, assessGist } from './assess.ts';

/** Any code units, lone surrogates and NUL among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

const piece = fc.oneof(
  anyUnits,
  fc.constantFrom(...allNotes()),
  fc.constantFrom(
    '\0',
    '\u202e',
    '\u200f',
    '\ud800',
    '\udc00',
    '{{',
    '}}',
    '\n\n',
    '👩‍🔬',
    '50 %',
    '$',
    '@',
    'https://',
    'www.',
    '+49',
  ),
);
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

const signalsOf = ({ template, reason, hiddenMotive, risk }: Assessment): Signal[] =>
  [template, reason, hiddenMotive, risk].flatMap((score) => [...(score?.signals ?? [])]);

/** The tests below are many runs each, on machines that may be busy with others. */
const PATIENT = { timeout: 60_000 };

describe('an assessment', PATIENT, () => {
  test('is made of any string, and its numbers and spans hold together', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, headline) => {
        const made = assess(text, { headline });
        const spans = [...made.placeholders, ...signalsOf(made).flatMap(({ span }) => span ?? [])];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const shares = REASONS.map((reason) => made.reason.probabilities[reason]!);
        for (const each of [made.template.probability, made.risk.probability, ...shares]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
        expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        expect(made.reason.probability).toBe(Math.max(...shares));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(assess(text)).toEqual(assess(text));
      }),
    );
  });

  test('has the same gist when only the gist is asked for', () => {
    for (const note of ['', 'Hi Wim', ...allNotes()]) expect(assess(note)).toMatchObject(assessGist(note));
  });

  test('shows the signals of each score with the strongest first', () => {
    for (const note of allNotes()) {
      for (const { signals } of [assess(note).reason, assess(note).risk, assess(note).template]) {
        const weights = signals.map(({ weight }) => Math.abs(weight));
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }
    }
  });

  test('of a blank note shows no template, no risk and no fingerprint', () => {
    expect(assess('Hi Wim 👋')).toMatchObject({
      blank: true,
      template: { probability: 0 },
      risk: { level: 'ok', kind: null, probability: 0 },
      fingerprint: '',
    });
  });

  test('never takes an unfilled slot for a blank note', () => {
    expect(assess('Hi {{first_name}}').blank).toBe(false);
  });

  test('lets a model add to what the signals say, and shows it among them', () => {
    const note = 'The weather in the valley was fine, and so were the cows';
    const opinion = { code: 'model-words', weight: 9, span: null };
    const model = { judge: () => ({ reasons: { same_field: [opinion] }, template: [opinion] }) };
    const made = assess(note, { model });
    expect(made.reason).toMatchObject({ code: 'same_field', signals: [opinion] });
    expect(made.template.signals).toContainEqual(opinion);
    expect(assess('Hello', { model }).reason.code).toBe('none_given');
  });
});

describe('the time an assessment takes', { ...PATIENT, retry: 2 }, () => {
  /** Time of the processor, the least of a few runs: a busy machine only ever adds to it. */
  function milliseconds(text: string): number {
    const runs = Array.from({ length: 5 }, () => {
      const from = process.cpuUsage();
      assess(text);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1_000;
    });
    return Math.min(...runs);
  }

  test.each([
    ['honest notes', notes('honest.txt').join(' ')],
    ['one endless word', 'a'],
    ['full stops', '.'],
    ['open brackets', '{{[<%'],
    ['digits', '0 1.'],
    ['half a link', 'http://a.'],
    ['the beginning of many phrases', 'i am looking for a '],
    ['words that phrases skip', 'really very just '],
    ['marks inside a word', 'a\u0301\u200b'],
  ])('at most doubles, with room to spare, when the text doubles: %s', (_, unit) => {
    const once = unit.repeat(Math.ceil(50_000 / unit.length));
    milliseconds(once);
    expect(milliseconds(once + once)).toBeLessThan(4 * milliseconds(once) + 50);
  });
});
