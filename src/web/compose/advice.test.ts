import { describe, expect, test } from 'vitest';
import { adviceOn, heaviest, spanNow, type Coached } from './advice.ts';

const note = 'I read your article on gusts. '.repeat(8);
const coached: Coached = {
  note,
  maySend: true,
  score: 50,
  evidence: [],
  cost: 1,
  left: 3,
  advice: [
    { code: 'good-length', weight: 'good', text: 'The length is good.', span: null },
    { code: 'no-benefit', weight: 'mend', text: 'What is in it for them?', span: null },
    { code: 'reads-as-fraud', weight: 'stop', text: 'Leave that out.', span: { start: 0, end: 6 } },
  ],
};

describe('the advice on a note', () => {
  test('is none while there is no note', () => {
    expect(adviceOn(' ', coached)).toEqual([]);
    expect(heaviest([])).toBeNull();
  });
  test('says its length and gaps at once, before the server has answered', () => {
    expect(adviceOn('Hi {{name}}', undefined)).toMatchObject([
      { code: 'placeholder', weight: 'stop', span: { start: 3, end: 11 } },
      { code: 'too-short', weight: 'mend' },
    ]);
  });
  test('names what stops it first, and its length once, as it is now', () => {
    const advice = adviceOn(note, coached);
    expect(advice.map(({ weight }) => weight)).toEqual(['stop', 'mend', 'good']);
    expect(heaviest(advice)).toBe('stop');
    expect(advice.filter((one) => 'code' in one)).toMatchObject([{ code: 'good-length' }]);
  });
});

describe('a passage of a note that has moved on', () => {
  test('moves along with its words', () => {
    expect(spanNow({ start: 0, end: 4 }, 'send money', 'Please send money')).toEqual({ start: 7, end: 11 });
  });
  test('is none once its words are gone or stand there twice', () => {
    expect(spanNow({ start: 0, end: 4 }, 'send money', 'lend money')).toBeNull();
    expect(spanNow({ start: 0, end: 4 }, 'send money', 'send or send')).toBeNull();
  });
});
