import { describe, expect, test } from 'vitest';
import { whatTheyDo, workOf } from './what-they-do.ts';

const bo = { headline: 'Wind power at Norrsken', title: 'Engineer', company: 'Norrsken' };

describe('what a member does', () => {
  test('is said by the headline, else by title and company', () => {
    expect(whatTheyDo(bo)).toBe('Wind power at Norrsken');
    expect(whatTheyDo({ ...bo, headline: '' })).toBe('Engineer, Norrsken');
  });
  test('is not said twice', () => {
    expect(workOf(bo)).toBe('Engineer');
    expect(workOf({ ...bo, headline: '' })).toBe('');
  });
});
