import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCsvReader, type CsvOptions, type CsvRows } from './csv.ts';

/** Reads a text in pieces of a given size, as a file would arrive. */
function read(
  text: string,
  { size = text.length || 1, ...options }: Partial<CsvOptions> & { size?: number } = {},
) {
  const reader = createCsvReader({
    delimiter: ',',
    width: 3,
    maxFieldChars: 1_000,
    fillShortRows: false,
    firstLine: 1,
    ...options,
  });
  const parts: CsvRows[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(reader.push(text.slice(at, at + size)));
  parts.push(reader.end());
  return {
    rows: parts.flatMap(({ rows }) => rows),
    lines: parts.flatMap(({ lines }) => lines),
    bad: parts.flatMap(({ bad }) => bad),
  };
}

const oneSize = fc.integer({ min: 1, max: 40 });

describe('a well-formed file', () => {
  const field = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', 'é', ' ', '\\', '😀'), maxLength: 12 }),
  );
  const table = fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 12 });
  const written = (rows: readonly (readonly string[])[], lineBreak: string) =>
    rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + lineBreak).join('');

  test('gives back what was written, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(table, oneSize, fc.constantFrom('\n', '\r\n'), (rows, size, lineBreak) => {
        expect(read(written(rows, lineBreak), { size })).toMatchObject({ rows, bad: [] });
      }),
    );
  });

  test('is read as csv-parse reads it', () => {
    const plain = fc.stringMatching(/^[a-z .]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, field, plain), { minLength: 1 }), (rows) => {
        const text = rows.map(([a, b, c]) => `${a},"${b.replaceAll('"', '""')}",${c}\n`).join('');
        expect(read(text).rows).toEqual(parse(text));
      }),
    );
  });

  test('gives each row the line on which it begins, as an editor counts', () => {
    fc.assert(
      fc.property(table, oneSize, (rows, size) => {
        const starts = rows.map((_, index) => 5 + written(rows.slice(0, index), '\n').split('\n').length - 1);
        expect(read(written(rows, '\n'), { size, firstLine: 5 }).lines).toEqual(starts);
      }),
    );
  });

  test('may lack the last line break, and may have blank lines', () => {
    expect(read('a,b,c\n\n\r\nd,e,f')).toMatchObject({
      rows: [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      lines: [1, 4],
      bad: [],
    });
    expect(read('"a","b","c"').rows).toEqual([['a', 'b', 'c']]);
    expect(read('a,b,\n').rows).toEqual([['a', 'b', '']]);
  });
});

describe('a damaged file', () => {
  test('never crashes the reader, and every line is a row, a part of one, or listed', () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'x', '\\', '\0'), maxLength: 200 });
    fc.assert(
      fc.property(noise, oneSize, (text, size) => {
        const { rows, lines, bad } = read(text, { size });
        expect(rows.every((row) => row.length === 3)).toBe(true);
        const told = [...lines, ...bad.map(({ line }) => line)];
        expect(Math.max(0, ...told)).toBeLessThanOrEqual(text.split('\n').length);
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 500 },
    );
  });

  test('says the same however it is cut into pieces', () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'x', '\\'), maxLength: 120 });
    fc.assert(
      fc.property(noise, oneSize, (text, size) => {
        expect(read(text, { size })).toEqual(read(text));
      }),
      { numRuns: 500 },
    );
  });

  test('loses one line to an open quote, not the rest of the file', () => {
    const { rows, bad } = read('a,b,c\nd,"e,f\ng,h,i\nj,k,l\n');
    expect(rows).toEqual([
      ['a', 'b', 'c'],
      ['g', 'h', 'i'],
      ['j', 'k', 'l'],
    ]);
    expect(bad).toEqual([{ line: 2, cause: 'row-cut-off' }]);
  });

  test('tells a row that ends with the file from one with too few fields', () => {
    expect(read('a,b\nc,d,e\nf,g').bad).toEqual([
      { line: 1, cause: 'wrong-number-of-fields' },
      { line: 3, cause: 'row-cut-off' },
    ]);
  });

  test('is read with quotes escaped by backslashes where nothing else makes sense', () => {
    expect(read('a,"she said \\"yes\\", twice",c\n').rows).toEqual([['a', 'she said "yes", twice', 'c']]);
    expect(read('a,"a path C:\\",c\n').rows).toEqual([['a', 'a path C:\\', 'c']]);
  });

  test('is understood the same way when it arrives letter by letter', () => {
    const text = 'a,"she said \\"yes\\", twice",c\nd,"the "lake" is dry",f\ng,"h,i\nj,k,l\n';
    expect(read(text, { size: 1 })).toEqual(read(text));
    expect(read(text).rows).toHaveLength(3);
  });

  test('is read with quotes that nobody escaped', () => {
    expect(read('a,"the "lake" is dry, now",c\n').rows).toEqual([['a', 'the "lake" is dry, now', 'c']]);
  });

  test('keeps quotes at the beginning of a value apart from quotes that nobody escaped', () => {
    expect(read('"""Yes"" she said",5" disk,"""no"""\n').rows).toEqual([
      ['"Yes" she said', '5" disk', '"no"'],
    ]);
    expect(read('"the "lake" is dry",b,c\n').rows).toEqual([['the "lake" is dry', 'b', 'c']]);
  });

  test('is repaired to its last row, however many need it', () => {
    const { rows, bad } = read('a,"she said \\"yes\\", twice",c\n'.repeat(10_000));
    expect(rows).toHaveLength(10_000);
    expect(bad).toEqual([]);
  });

  test('gives back its sound rows after thousands of bad ones', () => {
    const { rows } = read(`${'a,"b\n'.repeat(20_000)}${'a,"b\nc",d\n'.repeat(10)}`);
    expect(rows.slice(-9)).toEqual(Array.from({ length: 9 }, () => ['a', 'b\nc', 'd']));
  });

  test('skips a huge field and goes on after it, quoted or not, with line breaks or without', () => {
    const huge = 'x'.repeat(3_000);
    for (const field of [huge, `"${huge}"`, `"${huge}\n${huge}"`]) {
      const { rows, bad } = read(`a,b,c\nd,${field},f\ng,h,i\n`, { size: 100 });
      expect(rows).toEqual([
        ['a', 'b', 'c'],
        ['g', 'h', 'i'],
      ]);
      expect(bad).toEqual([{ line: 2, cause: 'field-too-large' }]);
    }
  });

  test('holds a bounded part of a line without end, and finds the row after it', () => {
    const reader = createCsvReader({
      delimiter: ',',
      width: 3,
      maxFieldChars: 100,
      fillShortRows: false,
      firstLine: 1,
    });
    const found = Array.from({ length: 50 }, () => reader.push('x'.repeat(1_000)));
    const last = reader.push('\na,b,c\n');
    expect(found.flatMap(({ bad }) => bad)).toEqual([{ line: 1, cause: 'field-too-large' }]);
    expect(last).toMatchObject({ rows: [['a', 'b', 'c']], lines: [2] });
  });

  test('takes time in proportion to its size, even when every line opens a quote', () => {
    const text = 'a,"b\n'.repeat(200_000);
    const started = performance.now();
    read(text, { size: 2 ** 16, maxFieldChars: 2 ** 20 });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('rows of a spreadsheet may leave out empty fields at the end, or add some', () => {
  expect(read('a\nb,c,d,,\n', { fillShortRows: true }).rows).toEqual([
    ['a', '', ''],
    ['b', 'c', 'd'],
  ]);
});
