import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { PlotRow } from './plot-data.ts';
import type { Pointing, PlotShape } from './plot.tsx';

interface PartsProps extends Omit<PlotShape, 'rows'>, Pointing {
  row: PlotRow;
  /** How a value becomes a length. */
  styleOf: (value: number) => CSSProperties;
}

/** The coloured parts of one column or bar. For the mouse alone: keyboards have the row's name, and the table. */
export function Parts({ row, series, filtersOf, styleOf, onPoint }: PartsProps) {
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
        style={{ ...styleOf(value), background: `var(${part.color})` }}
        onMouseEnter={() => onPoint(row, part)}
        onMouseLeave={() => onPoint(null)}
      />
    );
  });
}
