import { Link } from '@tanstack/react-router';
import { useFormatter } from 'use-intl';
import { Parts } from './parts.tsx';
import type { Pointing, PlotShape } from './plot.tsx';

/** Stacked bars, one under the other, each named at its side. */
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
              <Parts {...{ row, series, filtersOf, onPoint }} styleOf={(value) => ({ flexGrow: value })} />
            </span>
          </span>
          <b>{format.number(row.total)}</b>
        </li>
      ))}
    </ol>
  );
}
