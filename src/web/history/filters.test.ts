import { expect, test } from 'vitest';
import { changed, filtersIn } from './filters.ts';

test('an address carries the filters of the people page', () => {
  const search = { reason: 'sales', year: '2021', owes: 'owner', sort: 'name', q: 'berg' };
  expect(filtersIn(search)).toEqual(search);
});
test('what is not understood is left out', () => {
  expect(filtersIn({ reason: 'money', year: 'last', sort: 'age', page: '3', q: ' ' })).toEqual({});
});
test('a filter is changed or taken away', () => {
  expect(changed({ reason: 'sales' }, 'year', '2020')).toEqual({ reason: 'sales', year: '2020' });
  expect(changed({ reason: 'sales', year: '2020' }, 'reason', '')).toEqual({ year: '2020' });
});
