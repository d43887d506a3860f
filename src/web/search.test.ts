import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './search.ts';

test('an address carries filters as plain text', () => {
  expect(stringifySearch({ reason: 'sales', year: '2021', q: 'Åse & Co' })).toBe(
    '?reason=sales&year=2021&q=%C3%85se+%26+Co',
  );
});
test('what is not set is left out', () => {
  expect(stringifySearch({ reason: undefined, q: '' })).toBe('');
});
test('reading gives back what was written', () => {
  const filters = { q: 'a=b&c', year: '2021' };
  expect(parseSearch(stringifySearch(filters))).toEqual(filters);
});
