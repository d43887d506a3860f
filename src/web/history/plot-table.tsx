import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { REST, type PlotRow, type Series } from './plot-data.ts';
import type { PlotShape } from './plot.tsx';

/** The same figures as the plot, each leading to the same people. */
export function PlotTable({
  column,
  title,
  series,
  rows,
  filtersOf,
}: PlotShape & { column: string; title: string }) {
  const t = useTranslations('history.plot');
  const format = useFormatter();
  const isSplit = series.length > 1;
  const cell = (row: PlotRow, part?: Series) => {
    const value = part ? (row.values[part.key] ?? 0) : row.total;
    if (value === 0 || part?.key === REST) return format.number(value);
    return (
      <Link to="/history/people" search={filtersOf(row, part)}>
        {format.number(value)}
      </Link>
    );
  };
  return (
    <div className="table-scroll">
      <table className="table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            {isSplit && series.map(({ key, name }) => <FigureHead key={key} name={name} />)}
            <FigureHead name={isSplit ? t('total') : (series[0]?.name ?? t('total'))} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {isSplit &&
                series.map((part) => (
                  <td key={part.key} className="figure">
                    {cell(row, part)}
                  </td>
                ))}
              <td className="figure">{cell(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FigureHead({ name }: { name: string }) {
  return (
    <th scope="col" className="figure">
      {name}
    </th>
  );
}
