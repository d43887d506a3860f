import { expect, test } from 'vitest';
import type { RequestCard } from '../../http/schemas.ts';
import { offeredQuestions } from './offered-questions.ts';

type Given = Parameters<typeof offeredQuestions>[0];

const aCard = (declared: Given['declared'], code: Given['declared']): Given => ({
  declared,
  assessment: {
    reason: { code, confidence: 0.9, signals: [] },
    hiddenMotive: null,
  } as unknown as RequestCard['assessment'],
});

test('the question that fits the reason comes first', () => {
  expect(offeredQuestions(aCard('none_given', 'job_opening'))[0]).toBe('job');
});
test('both what was said and what it reads like have their question', () => {
  expect(offeredQuestions(aCard('met_before', 'talent_pool'))).toEqual(['job', 'met', 'reason']);
});
test('there are always three different ones', () => {
  expect(new Set(offeredQuestions(aCard('none_given', 'none_given'))).size).toBe(3);
});
