import { Link } from '@tanstack/react-router';
import { useFormatter } from 'use-intl';
import type { PlotRow } from './plot-data.ts';
import type { Pointing, PlotShape } from './plot.tsx';

/** Bars, one under the other. HTML, not a chart: this is a list of links with figures, and a bar drawn beside each. */
export function Bars({ series, rows, filtersOf, onPoint }: PlotShape & Pointing) {
  const format = useFormatter();
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <ol className="bars">
      {rows.map((row) => (
        <li key={row.key}>
          <Link
            to="/history/people"
            search={filtersOf(row)}
            onFocus={() => onPoint(row)}
            onBlur={() => onPoint(null)}
          >
            {row.name}
          </Link>
          <span className="bar" aria-hidden="true">
            <span style={{ width: `${(row.total / most) * 100}%` }}>
              <Parts {...{ row, series, filtersOf, onPoint }} />
            </span>
          </span>
          <b>{format.number(row.total)}</b>
        </li>
      ))}
    </ol>
  );
}

/** The coloured parts of one bar. For the mouse alone: keyboards have the row's name, the legend and the table. */
function Parts({ row, series, filtersOf, onPoint }: Omit<PlotShape, 'rows'> & Pointing & { row: PlotRow }) {
  return series.map((part) => {
    const value = row.values[part.key] ?? 0;
    if (value === 0) return null;
    return (
      <Link
        key={part.key}
        to="/history/people"
        search={filtersOf(row, part)}
        className="part"
        tabIndex={-1}
        preload={false}
        style={{ flexGrow: value, background: `var(${part.color})` }}
        onMouseEnter={() => onPoint(row, part)}
        onMouseLeave={() => onPoint(null)}
      />
    );
  });
}
