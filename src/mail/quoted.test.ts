import { expect, test } from 'vitest';
import { inOneLine, quoted } from './quoted.ts';

test.each([
  'https://evil.example/path?x=1#y',
  'HTTP://evil.example',
  'www.evil.example/x',
  'evil.example',
  'evil.example/x',
  'böse.example:8080',
  'me@evil.example',
  'mailto:me@evil.example',
  'tg://resolve?domain=x',
])('leaves out %s, which a mail program would make a link of', (link) => {
  expect(quoted(`Look at ${link} please`, '[-]')).toBe('Look at [-] please');
});

test.each(['I read it. Then I wrote.', 'e.g. gusts, i.e. wind', 'at 8.30, for 3.5 hours', 'What?!'])(
  'leaves %s as it is',
  (text) => {
    expect(quoted(text, '[-]')).toBe(text);
  },
);

test('keeps a name in its line', () => {
  expect(inOneLine('Bo\r\nBcc: eve@evil.example', '[-]')).toBe('Bo Bcc: [-]');
});
