import { Link } from '@tanstack/react-router';
import { useFormatter } from 'use-intl';
import { axisTicks } from './plot-data.ts';
import { Parts } from './parts.tsx';
import type { Pointing, PlotShape } from './plot.tsx';

/** Stacked columns over time. */
export function Columns({ series, rows, filtersOf, onPoint }: PlotShape & Pointing) {
  const format = useFormatter();
  const ticks = axisTicks(Math.max(0, ...rows.map(({ total }) => total)));
  const top = ticks.at(-1) || 1;
  const every = Math.ceil(rows.length / 12);
  return (
    <div className="columns" style={{ '--columns': rows.length } as React.CSSProperties}>
      <div className="columns-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ bottom: `${(tick / top) * 100}%` }}>
            {format.number(tick)}
          </span>
        ))}
      </div>
      <ol>
        {rows.map((row, index) => (
          <li key={row.key}>
            <div className="column" aria-hidden="true">
              <Parts
                {...{ row, series, filtersOf, onPoint }}
                styleOf={(value) => ({ height: `${(value / top) * 100}%` })}
              />
            </div>
            <Link
              to="/history/people"
              search={filtersOf(row)}
              className={index % every === 0 ? '' : 'minor'}
              onFocus={() => onPoint(row)}
              onBlur={() => onPoint(null)}
            >
              {row.name}
              <span className="unseen">: {format.number(row.total)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}
