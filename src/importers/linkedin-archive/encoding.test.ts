import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDecoder } from './encoding.ts';

function decode(bytes: Buffer, size: number) {
  const decoder = createDecoder(bytes.subarray(0, 64));
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(bytes.subarray(at, at + size));
  return { text: text + decoder.end(), ...decoder.found };
}

const HEADER = 'First Name,Last Name,Connected On\n';
const letters = fc.string({ unit: fc.constantFrom('a', 'ë', 'Ł', '漢', '😀', ',', '\n'), maxLength: 60 });
const oneSize = fc.integer({ min: 1, max: 30 });

test('characters cut in two by a chunk come out whole, in UTF-8 and UTF-16', () => {
  fc.assert(
    fc.property(letters, oneSize, (letter, size) => {
      const text = HEADER + letter;
      expect(decode(Buffer.from(text), size).text).toBe(text);
      expect(decode(Buffer.from(`\uFEFF${text}`), size).text).toBe(text);
      expect(decode(Buffer.from(`\uFEFF${text}`, 'utf16le'), size).text).toBe(text);
      expect(decode(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), size).text).toBe(text);
      expect(decode(Buffer.from(text, 'utf16le'), size).text).toBe(text);
    }),
  );
});

test('Windows-1252 shows as invalid UTF-8, also when it comes late in the file', () => {
  const bytes = Buffer.concat([
    Buffer.from(HEADER.repeat(10)),
    Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80, 0x0a]),
  ]);
  for (const size of [1, 7, 1_000]) {
    expect(decode(bytes, size)).toMatchObject({ encoding: 'windows-1252' });
    expect(decode(bytes, size).text.endsWith('Müller €\n')).toBe(true);
  }
});

test('one broken byte does not turn a UTF-8 file into another encoding', () => {
  const bytes = Buffer.concat([
    Buffer.from(`${HEADER}Zoë, Jörn, Íñigo`),
    Buffer.from([0xff]),
    Buffer.from(' Łucja'),
  ]);
  expect(decode(bytes, 1_000)).toMatchObject({
    encoding: 'utf-8',
    text: `${HEADER}Zoë, Jörn, Íñigo\uFFFD Łucja`,
  });
});

test('half a surrogate pair is replaced, because no database takes it', () => {
  const bytes = Buffer.from(`\uFEFF${HEADER}\uD83D!`, 'utf16le');
  expect(decode(bytes, 1_000).text).toBe(`${HEADER}\uFFFD!`);
});
