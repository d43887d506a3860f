import { expect, test } from 'vitest';
import { localeAmong, regional } from './locale.tsx';

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr-FR', 'en-US'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that prefers %j is spoken to in %s', (tags, locale) =>
  expect(localeAmong(tags)).toBe(locale),
);

test('dates are written as in the reader’s own region', () => {
  expect(regional('en', ['de-DE', 'en-US'])).toBe('en-US');
  expect(regional('de', ['de-AT'])).toBe('de-AT');
});
test('English without a region writes the day before the month', () =>
  expect(regional('en', ['fr'])).toBe('en-GB'));
