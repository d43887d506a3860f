import { describe, expect, test } from 'vitest';
import { findPhrases } from './find-phrases.ts';
import { addPhrases, node } from './phrases.ts';
import { words } from './words.ts';

/** The passage in which a phrase is found, or null. */
function found(phrase: string, text: string): string | null {
  const root = node();
  addPhrases(root, 'said', phrase);
  const place = findPhrases(root, words(text), new Set(['really', 'very'])).get('said');
  return place ? text.slice(place.span.start, place.span.end) : null;
}

describe('a phrase', () => {
  test.each([
    ['offer you a job', 'We OFFER you a job now', 'OFFER you a job'],
    ['recruit*', 'as a recruiter', 'recruiter'],
    ['recruit*', 'the recipe', null],
    ['(job|open role)', 'an open role', 'open role'],
    ['(offer|make)* you', 'offering you', 'offering you'],
    ['new? job', 'a job', 'job'],
    ['new? job', 'a new job', 'new job'],
    ['(very nice)? job', 'nice job', 'job'],
    ['send ..2 money', 'send me your money', 'send me your money'],
    ['send ..2 money', 'send me all of your money', null],
    ['send ..2 money', 'send it. Your money', null],
    ['pay <money>', 'pay 300 euros', 'pay 300 euros'],
    ['pay <money>', 'pay $300', 'pay $300'],
    ['pay <money>', 'pay 300 visits', null],
    ['call <phone>', 'call +44 7700 900123', 'call +44 7700 900123'],
    ['see <link>', 'see https://example.org/x', 'see https://example.org/x'],
    ['mail <email>', 'mail a@example.org', 'mail a@example.org'],
    ['example.org', 'at www.example.org/x', 'www.example.org/x'],
    ['für alle', 'fuer alle', 'fuer alle'],
    ['für alle', 'FÜR ALLE', 'FÜR ALLE'],
    ["I'd like", 'I’d like', 'I’d like'],
    ["I'd like", 'Id like', 'Id like'],
    ['follow-up', 'my followup', 'followup'],
    ['follow-up', 'my follow up', 'follow up'],
    ['good job', 'a really good job', 'good job'],
    ['good job', 'good, very good, really job', 'good, really job'],
    ['one; two', 'two', 'two'],
    ['one\ntwo', 'one', 'one'],
  ])('“%s” in “%s” is %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  test('that ends in a gap is found at the end of a sentence too', () => {
    expect(found('my number ..3', 'this is my number')).toBe('my number');
    expect(found('my (new|old) number ..3 (please|now)?', 'my new number. Please')).toBe('my new number');
  });

  test('that ends in a gap does not point at the words behind it', () => {
    expect(found('my number ..3', 'my number is on the card')).toBe('my number');
    expect(found('my number ..3 (please|now|today|soon|here)?', 'my number now and then')).toBe(
      'my number now',
    );
  });

  test('is pointed at where it stands first, and there the longest', () => {
    expect(found('good; good job', 'a good job, a good one')).toBe('good job');
  });

  test('counts once however often it is said', () => {
    const root = node();
    addPhrases(root, 'said', 'money');
    expect(findPhrases(root, words('money money money'), new Set()).size).toBe(1);
  });

  test('of many alternatives keeps the matcher small and still matches', () => {
    const many = Array.from({ length: 30 }, (_, at) => `word${at}`).join('|');
    const phrase = `(${many}) (${many})? (${many}) ..2 end`;
    expect(found(phrase, 'word3 word29 word7 or so end')).toBe('word3 word29 word7 or so end');
    expect(found(phrase, 'word3 word7 end')).toBe('word3 word7 end');
    expect(found(phrase, 'word3 end')).toBeNull();
  });
});

describe('a malformed phrase', () => {
  test.each(['(open', 'close)', 'a | b', 'new?', '(a|b)?', 'ab*'])('“%s” throws', (phrase) => {
    expect(() => addPhrases(node(), 'said', phrase)).toThrow(/phrase|beginning/);
  });
});
