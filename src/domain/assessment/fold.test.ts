import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('folding a word', { timeout: 60_000 }, () => {
  test.each([
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Prénom', 'prenom'],
    ['Ünal', 'unal'],
    ['Łódź', 'lodz'],
    ['Bjørn', 'bjorn'],
    ['İstanbul', 'istanbul'],
    ['œuvre', 'oeuvre'],
    ['ｆｕｌｌ', 'full'],
    ['𝓫𝓸𝓷𝓾𝓼', 'bonus'],
    ['рауpаl', 'paypal'],
    ['te\u200dle\ufeffgram', 'telegram'],
    ['wh4tsapp', 'whatsapp'],
    ['b1tcoin', 'bitcoin'],
  ])('makes %s equal to %s', (raw, expected) => {
    expect(fold(raw)).toBe(expected);
  });

  test.each(['covid19', '2fa', 'w3c', '中文', 'हिन्दी'])('leaves %s recognisable', (raw) => {
    expect(fold(raw)).not.toBe('');
  });

  test('keeps digits that do not stand between letters', () => {
    expect(fold('covid19')).toBe('covid19');
  });

  test('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(fold(fold(raw))).toBe(fold(raw));
      }),
    );
  });

  test('does not depend on case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeäöüéñçßøœ'.split('')) }), (raw) => {
        expect(fold(raw.toUpperCase())).toBe(fold(raw));
      }),
    );
  });
});
