import { describe, expect, test } from 'vitest';
import { DAY } from '../time.ts';
import { isOnSite, nextLook, pointsBack } from './link-check.ts';

describe('a link', () => {
  const profile = 'https://f.example/people/ada';
  test('points back however its address is spelt', () => {
    expect(pointsBack(['https://x.example', 'http://www.F.example/people/ada/'], profile)).toBe(true);
    expect(pointsBack(['https://f.example/people/ada-two', 'https://f.example/'], profile)).toBe(false);
  });

  test('vouches for what lies below it', () => {
    expect(isOnSite('https://ada.example/talks/ice', 'https://ada.example')).toBe(true);
    expect(isOnSite('https://social.example/@ada/1', 'https://social.example/@ada')).toBe(true);
    expect(isOnSite('https://social.example/@adam', 'https://social.example/@ada')).toBe(false);
    expect(isOnSite('https://ada.example.evil.example/', 'https://ada.example')).toBe(false);
  });

  test('is looked at daily while it points back, and once more after', () => {
    expect(nextLook('found', null, 0)).toBe(DAY);
    expect(nextLook('unreadable', 'found', 0)).toBe(DAY);
    expect(nextLook('missing', 'unreadable', 0)).toBeNull();
  });
});
