import { describe, expect, test } from 'vitest';
import { everyYear, largest, REST, rowsOf } from './plot-data.ts';

const nameOf = (key: string) => key.toUpperCase();

describe('rows of a plot', () => {
  const counted = [
    { row: 'a', series: 'sales', count: 3 },
    { row: 'a', series: 'advice', count: 1 },
    { row: 'a', series: 'partnership', count: 1 },
    { row: 'b', series: 'sales', count: 2 },
  ];
  test('add up, and small series go together', () => {
    expect(rowsOf(counted, { kept: ['sales'], nameOf })).toEqual([
      { key: 'a', name: 'A', values: { sales: 3, [REST]: 2 }, total: 5 },
      { key: 'b', name: 'B', values: { sales: 2 }, total: 2 },
    ]);
  });
  test('begin with the largest series', () => {
    expect(
      largest(
        [
          { key: 'x', count: 1 },
          { key: 'y', count: 2 },
          { key: 'x', count: 2 },
        ],
        1,
      ),
    ).toEqual(['x']);
  });
});

describe('years', () => {
  test('without anybody are a gap', () => {
    const rows = [2019, 2021].map((year) => ({
      key: `${year}`,
      name: `${year}`,
      values: { a: 1 },
      total: 1,
    }));
    expect(everyYear(rows).map(({ key, total }) => [key, total])).toEqual([
      ['2019', 1],
      ['2020', 0],
      ['2021', 1],
    ]);
  });
  test('are none when there is nothing', () => expect(everyYear([])).toEqual([]));
});
