import { describe, expect, test } from 'vitest';
import { COACH_CODES, type CoachCode } from '../domain/coach/codes.ts';
import { EVIDENCE_KINDS } from '../domain/evidence.ts';
import { coachText } from './coach-text.ts';
import { coach as german } from './de/coach.ts';
import { coach as english } from './en/coach.ts';
import { LOCALES, translator } from './translator.ts';

const CODES = Object.keys(COACH_CODES) as CoachCode[];

/** Everything that some sentence has a gap for. */
const VALUES = {
  passage: '{{first_name}}',
  claim: 'River day',
  sign: 'asks-money',
  reason: 'sales',
  toward: 'job_opening',
  kind: 'event',
  over: 3,
  from: 200,
  to: 400,
  characters: 403,
  greeted: 'Bea',
  name: 'Anna Lind',
  host: 'eels.example',
};

describe.each(LOCALES)('what the coach says: %s', (locale) => {
  const say = translator(locale);
  const sentence = (code: CoachCode) => coachText(say, { code, values: VALUES });

  test('is there for every code, in whole sentences with every gap filled', () => {
    expect(CODES.filter((code) => !/^\p{Lu}.+\.$/u.test(sentence(code)))).toEqual([]);
    const open = CODES.filter((code) => /[{}]/.test(sentence(code).replace('{{first_name}}', '')));
    expect(open).toEqual([]);
  });

  test('is another sentence for each code', () => {
    expect(new Set(CODES.map(sentence)).size).toBe(CODES.length);
  });

  test('asks for each kind of evidence in its own words', () => {
    const asked = EVIDENCE_KINDS.filter((kind) => kind !== 'referral').map((kind) =>
      coachText(say, { code: 'evidence-missing', values: { ...VALUES, kind } }),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('stays calm', () => {
    expect(CODES.filter((code) => /[!<>'"]/.test(sentence(code)))).toEqual([]);
  });

  test('promises no acceptance and gives no odds', () => {
    const promising = /likely|chance|odds|accepted more|more often|%|wahrscheinlich|häufiger|Chance/;
    expect(CODES.filter((code) => promising.test(sentence(code)))).toEqual([]);
  });

  test('quotes what a reader must see: signals and reasons in words', () => {
    expect(sentence('reads-as-fraud')).toContain(say('signals.asks-money'));
    expect(sentence('hidden-motive')).toContain(say('reasons.job_opening.short'));
  });
});

test('no sentence is kept for a code that is gone', () => {
  expect(Object.keys(english).toSorted()).toEqual(CODES.toSorted());
  expect(Object.keys(german).toSorted()).toEqual(CODES.toSorted());
});
