import { expect, test } from 'vitest';
import { isPage, memberIn, networkName } from './network-name.ts';

test.each([
  ['https://www.linkedin.com/in/ula', 'LinkedIn'],
  ['https://de.linkedin.com/in/ula', 'LinkedIn'],
  ['https://notlinkedin.com/in/ula', 'notlinkedin.com'],
  ['https://www.example.org/@ula', 'example.org'],
])('%s is called %s', (url, name) => expect(networkName(url)).toBe(name));

test('only web pages may be opened', () => {
  expect(isPage('https://example.org')).toBe(true);
  expect(isPage('javascript:alert(1)')).toBe(false);
  expect(isPage('')).toBe(false);
});

test('a member’s page here is told from other addresses', () => {
  expect(memberIn('/people/bo')).toBe('bo');
  expect(memberIn('https://example.org/people/bo')).toBeNull();
  expect(memberIn('/people/bo/ask')).toBeNull();
});
