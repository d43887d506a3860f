import { expect, test } from 'vitest';
import { placeAfter } from './place-after.ts';

test('leads back to the page that asked for signing in', () => {
  expect(placeAfter('/history/people?year=2021')).toBe('/history/people?year=2021');
});
test.each(['//evil.example', '/\\evil.example', 'https://evil.example', undefined, ''])(
  'never leads to %s',
  (to) => {
    expect(placeAfter(to)).toBe('/inbox');
  },
);
