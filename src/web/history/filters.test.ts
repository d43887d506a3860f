import { expect, test } from 'vitest';
import { changed, filtersIn } from './filters.ts';

const codes = { roles: ['recruiter', 'unknown'], fields: ['law'] };

test('an address carries the filters of the people page', () => {
  const search = {
    reason: 'sales',
    role: 'recruiter',
    field: 'law',
    year: '2021',
    owes: 'owner',
    sort: 'name',
    q: 'berg',
  };
  expect(filtersIn(search, codes)).toEqual(search);
});
test('what is not understood is left out', () => {
  expect(
    filtersIn({ reason: 'money', role: 'law', year: 'last', sort: 'age', page: '3', q: ' ' }, codes),
  ).toEqual({});
});
test('a filter is changed or taken away', () => {
  expect(changed({ reason: 'sales' }, 'year', '2020')).toEqual({ reason: 'sales', year: '2020' });
  expect(changed({ reason: 'sales', year: '2020' }, 'reason', '')).toEqual({ year: '2020' });
});
