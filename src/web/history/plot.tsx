import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choice } from '../ui/choice.tsx';
import { Bars } from './bars.tsx';
import type { Filters } from './filters.ts';
import { REST, type PlotRow, type Series } from './plot-data.ts';
import { PlotTable } from './plot-table.tsx';

/** The one plot that needs the chart library, which is larger than the rest of the page and may come after it. */
const Columns = lazy(() => import('./columns.tsx').then((file) => ({ default: file.Columns })));

export interface PlotShape {
  series: readonly Series[];
  rows: readonly PlotRow[];
  /** The filters that lead to the people behind a row, behind one part of it, or behind a series in all rows. */
  filtersOf: (row: PlotRow | null, series?: Series) => Record<string, string>;
}

/** Hears what the pointer or the focus is on. */
export interface Pointing {
  onPoint: (row: PlotRow | null, series?: Series) => void;
}

interface PlotProps extends Omit<PlotShape, 'filtersOf'> {
  look: 'columns' | 'bars';
  title: string;
  lead: string;
  /** What the rows are, as the head of the table says it. */
  column: string;
  rowFilter: keyof Filters;
  seriesFilter?: keyof Filters;
  also?: Filters;
}

export function Plot({ look, title, lead, column, rowFilter, seriesFilter, also, series, rows }: PlotProps) {
  const t = useTranslations('history.plot');
  const [shown, setShown] = useState<'plot' | 'table'>('plot');
  const filtersOf: PlotShape['filtersOf'] = (row, part) => {
    // There is no filter for "other reasons": that part leads to its whole row.
    const ofPart = part && seriesFilter && part.key !== REST ? { [seriesFilter]: part.key } : {};
    return { ...also, ...(row && { [rowFilter]: row.key }), ...ofPart };
  };
  const shape = { series, rows, filtersOf };
  const options = [
    { value: 'plot', label: t('asPlot') },
    { value: 'table', label: t('asTable') },
  ] as const;
  return (
    <figure className="plot">
      <figcaption>
        <div>
          <h2>{title}</h2>
          <p>{lead}</p>
        </div>
        <Choice label={t('view', { title })} options={options} value={shown} onChange={setShown} />
      </figcaption>
      {shown === 'table' ? (
        <PlotTable column={column} title={title} {...shape} />
      ) : (
        <Drawn look={look} title={title} shape={shape} />
      )}
    </figure>
  );
}

interface DrawnProps {
  look: 'columns' | 'bars';
  title: string;
  shape: PlotShape;
}

function Drawn({ look, title, shape }: DrawnProps) {
  const t = useTranslations('history.plot');
  const [at, setAt] = useState<{ row: PlotRow; series: Series | undefined } | null>(null);
  const onPoint: Pointing['onPoint'] = (row, series) => setAt(row && { row, series });
  const count = at ? (at.series ? (at.row.values[at.series.key] ?? 0) : at.row.total) : 0;
  const said = at && [at.row.name, at.series?.name, t('people', { count })].filter(Boolean).join(' · ');
  return (
    <>
      <div className="plot-key">
        {shape.series.length > 1 && <Legend {...shape} lit={at?.series} />}
        <p aria-hidden="true">{said}</p>
      </div>
      {look === 'bars' && <Bars {...shape} onPoint={onPoint} />}
      {look === 'columns' && (
        <Suspense fallback={<div className="columns" />}>
          <Columns {...shape} title={title} />
        </Suspense>
      )}
    </>
  );
}

/** What the colours mean; each name leads to its people. */
function Legend({ series, filtersOf, lit }: Omit<PlotShape, 'rows'> & { lit: Series | undefined }) {
  return (
    <ul>
      {series.map((part) => (
        <li key={part.key} data-lit={part.key === lit?.key ? '' : undefined}>
          <i style={{ background: `var(${part.color})` }} />
          {part.key === REST ? (
            part.name
          ) : (
            <Link to="/history/people" search={filtersOf(null, part)}>
              {part.name}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
