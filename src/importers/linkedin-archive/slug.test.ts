import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personOf, slugOf } from './slug.ts';

test.each([
  'https://www.linkedin.com/in/zo%C3%AB-brandt',
  'https://www.linkedin.com/in/zo%c3%ab-brandt/',
  'http://se.linkedin.com/in/Zoë-Brandt?trk=profile',
  'www.linkedin.com/in/zo%C3%AB-brandt#about',
  'linkedin.com/in/zoe\u0308-brandt'.replace('zoe\u0308', 'zo%65%CC%88'),
  'https://www.linkedin.com/in/zo%C3%AB-brandt/de',
])('%s is the page of one person', (link) => {
  expect(slugOf(link)).toBe('zoë-brandt');
});

test.each(['', 'https://www.linkedin.com/company/norrsken', 'https://www.linkedin.com/in/', 'n/a'])(
  '"%s" is nobody’s page',
  (link) => expect(slugOf(link)).toBeNull(),
);

test('a page that only looks encoded is taken as it is', () => {
  expect(slugOf('https://www.linkedin.com/in/100%-Mara')).toBe('100%-mara');
});

test('the page that we show leads back to the same person', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (slug) => {
      const person = personOf('', `https://www.linkedin.com/in/${encodeURIComponent(slug)}`);
      expect(slugOf(person.profileUrl)).toBe(person.key);
    }),
  );
});

test.each(['LinkedIn Member', 'linkedin member', ' '])('"%s" is no name', (name) => {
  expect(personOf(name, '')).toEqual({ key: null, name: '', profileUrl: '' });
});
