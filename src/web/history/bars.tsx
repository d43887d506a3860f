import { Link } from '@tanstack/react-router';
import { useFormatter } from 'use-intl';
import type { Pointing, PlotShape } from './plot.tsx';

/** Stacked bars, one under the other, each named at its side. */
export function Bars({ series, rows, filtersOf, onPoint, onPress }: PlotShape & Pointing) {
  const format = useFormatter();
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <ol className="bars" onMouseLeave={() => onPoint(null)}>
      {rows.map((row) => (
        <li key={row.key}>
          <Link
            to="/history/people"
            search={filtersOf(row) ?? {}}
            onFocus={() => onPoint(row)}
            onBlur={() => onPoint(null)}
          >
            {row.name}
          </Link>
          <span className="bar" aria-hidden="true">
            <span style={{ width: `${(row.total / most) * 100}%` }}>
              {series.map((part) => {
                const value = row.values[part.key] ?? 0;
                if (value === 0) return null;
                return (
                  <i
                    key={part.key}
                    style={{ flexGrow: value, background: `var(${part.color})` }}
                    onMouseEnter={() => onPoint(row, part)}
                    onClick={() => onPress(row, part)}
                  />
                );
              })}
            </span>
          </span>
          <b>{format.number(row.total)}</b>
        </li>
      ))}
    </ol>
  );
}
