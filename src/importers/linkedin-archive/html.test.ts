import { expect, test } from 'vitest';
import { plainText } from './html.ts';

test.each([
  [
    '<p class="spinmail-x">Hi,</p><p class="spinmail-x">save <strong>30&nbsp;%</strong> &amp; more</p>',
    'Hi,\nsave 30\u00A0% & more',
  ],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['See <a href="https://track.example/x">our page</a>', 'See our page'],
  ['first<br>second<br />third', 'first\nsecond\nthird'],
])('%s becomes plain text', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test.each([
  '3 < 5 and 7 > 2',
  'write <div> around it',
  'Rock & Roll',
  'if (a<b) return',
  'see <https://a.example/p>',
])('%s is plain already', (text) => expect(plainText(text)).toBe(text));

test('entities are decoded without touching line breaks or signs', () => {
  expect(plainText('Tom &amp; Eve\n\n&lt;3  you&rsquo;re in &#8364;')).toBe('Tom & Eve\n\n<3  you’re in €');
});

test('a script is never text', () => {
  expect(plainText('<p>Hi</p><script>alert(1)</script>')).not.toContain('script>');
});

test('deep nesting and megabytes of tags are no trouble', () => {
  const started = performance.now();
  plainText(`${'<p>'.repeat(200_000)}x${'</p>'.repeat(200_000)}`);
  expect(performance.now() - started).toBeLessThan(3_000);
});
