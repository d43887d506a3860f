/** One colour of a plot. */
export interface Series {
  key: string;
  name: string;
  /** A custom property of the theme, such as `--c1`. */
  color: string;
}

/** One column or bar: how much of each series it holds. */
export interface PlotRow {
  key: string;
  name: string;
  values: Readonly<Record<string, number>>;
  total: number;
}

interface Counted {
  row: string;
  series: string;
  count: number;
}

export const REST = 'rest';

/** The keys with the most in them, the largest first. */
export function largest(counted: readonly { key: string; count: number }[], most: number): string[] {
  const sums = new Map<string, number>();
  for (const { key, count } of counted) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([key]) => key);
}

/** Adds single counts up into rows. Series that are not among `kept` are put together as {@link REST}. */
export function rowsOf(
  counted: readonly Counted[],
  { kept, nameOf }: { kept: readonly string[]; nameOf: (row: string) => string },
): PlotRow[] {
  const rows = new Map<string, Record<string, number>>();
  for (const { row, series, count } of counted) {
    const values = rows.get(row) ?? {};
    const key = kept.includes(series) ? series : REST;
    values[key] = (values[key] ?? 0) + count;
    rows.set(row, values);
  }
  return [...rows].map(([key, values]) => ({
    key,
    name: nameOf(key),
    values,
    total: sum(Object.values(values)),
  }));
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

/** Fills the years between the first and the last, so that a year without anybody is a gap and not a jump. */
export function everyYear(rows: readonly PlotRow[]): PlotRow[] {
  const years = rows.map(({ key }) => Number(key));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  return Array.from({ length: span }, (_, index) => {
    const key = String(first + index);
    return rows.find((row) => row.key === key) ?? { key, name: key, values: {}, total: 0 };
  });
}
