import { describe, expect, test } from 'vitest';
import { REASONS } from '../../domain/reason.ts';
import {
  evidenceOf,
  fieldsOf,
  isEmpty,
  NOTHING_YET,
  OFFERED_REASONS,
  readDraft,
  type Draft,
} from './draft.ts';

const draft: Draft = {
  reason: 'job_opening',
  claims: { opening: ' Data engineer, Oslo ', event: 'Oslo data meetup' },
  note: 'I read your article.',
  promise: 'send you the description',
  doorAnswer: 'The one on gusts.',
  code: 'ABCD-1234',
};

describe('a draft', () => {
  test('survives being kept', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });
  test.each([null, '', 'no JSON', '[]', '7', 'null', '{"reason":"none_given","note":4,"claims":"x"}'])(
    'that cannot be read (%s) is an empty one',
    (kept) => expect(isEmpty(readDraft(kept))).toBe(true),
  );
  test('shows only the facts that its reason wants', () => {
    expect(evidenceOf(draft)).toEqual([{ kind: 'opening', claim: 'Data engineer, Oslo' }]);
    expect(evidenceOf({ ...draft, reason: 'met_before' })).toEqual([
      { kind: 'event', claim: 'Oslo data meetup' },
    ]);
    expect(evidenceOf({ ...draft, reason: null })).toEqual([]);
  });
  test('is not empty once anything stands in it', () => {
    expect(isEmpty(NOTHING_YET)).toBe(true);
    expect(isEmpty({ ...NOTHING_YET, claims: { event: 'Oslo' } })).toBe(false);
  });
});

describe('the reasons to choose from', () => {
  test('are all that a member may give', () => {
    expect([...OFFERED_REASONS, 'none_given'].toSorted()).toEqual([...REASONS].toSorted());
  });
  test('want no field where a sentence in the note is enough', () => {
    expect(fieldsOf('sales')).toEqual([]);
    expect(fieldsOf('community_event')).toEqual(['event', 'organisation']);
  });
});
