import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import {
  Bar,
  BarChart,
  BarStack,
  CartesianGrid,
  Tooltip,
  useActiveTooltipLabel,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from 'recharts';
import { useFormatter, useTranslations } from 'use-intl';
import type { PlotRow, Series } from './plot-data.ts';
import type { PlotShape } from './plot.tsx';

const MARGIN = { top: 8, right: 0, bottom: 0, left: 0 };
const TICK = { fill: 'var(--soft)', fontSize: 12 };

/** Stacked columns over time. A press leads to the people of a column or of its part; so do the arrow keys and Enter. */
export function Columns({ title, series, rows, filtersOf }: PlotShape & { title: string }) {
  const t = useTranslations('history.plot');
  const format = useFormatter();
  const navigate = useNavigate();
  const pointed = useRef<string | undefined>(undefined);
  const show = (row: PlotRow | undefined, part?: Series) => {
    if (row) void navigate({ to: '/history/people', search: filtersOf(row, part) });
  };
  const showPointed = () => show(rows.find(({ name }) => name === pointed.current));
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Enter' && showPointed();
  return (
    <div className="columns" role="presentation" onKeyDown={onKeyDown}>
      <BarChart
        responsive
        data={[...rows]}
        margin={MARGIN}
        barCategoryGap="12%"
        aria-label={t('keys', { title })}
        onClick={showPointed}
      >
        <CartesianGrid vertical={false} stroke="var(--hair)" />
        <XAxis
          dataKey="name"
          tick={TICK}
          tickLine={false}
          stroke="var(--hair)"
          interval="equidistantPreserveStart"
        />
        <YAxis
          width="auto"
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
          tickFormatter={(value: number) => format.number(value)}
        />
        <Tooltip content={Told} cursor={{ fill: 'var(--wash)' }} isAnimationActive={false} />
        <BarStack radius={[2, 2, 0, 0]}>
          {series.map((part) => (
            <Bar
              key={part.key}
              id={part.key}
              name={part.name}
              dataKey={(row: PlotRow) => row.values[part.key] ?? 0}
              fill={`var(${part.color})`}
              stroke="var(--paper)"
              isAnimationActive={false}
              onClick={(_, index, event) => {
                event.stopPropagation();
                show(rows[index], part);
              }}
            />
          ))}
        </BarStack>
        <Follow
          onPoint={(name) => {
            pointed.current = name;
          }}
        />
      </BarChart>
    </div>
  );
}

/** Hears which column the pointer or the keys are on. */
function Follow({ onPoint }: { onPoint: (name: string | undefined) => void }) {
  const label = useActiveTooltipLabel();
  useEffect(() => {
    onPoint(label === undefined ? undefined : String(label));
  }, [label, onPoint]);
  return null;
}

/** The figures of one column, in sight and read out. */
function Told({ active, payload, label }: TooltipContentProps) {
  const t = useTranslations('history.plot');
  const format = useFormatter();
  const parts = payload.filter(({ value }) => Number(value) > 0);
  const count = parts.reduce((sum, { value }) => sum + Number(value), 0);
  return (
    <div className={active ? 'told' : ''} aria-live="polite">
      {active && (
        <p>
          <b>{label}</b> {t('people', { count })}
        </p>
      )}
      <ul>
        {parts.map(({ graphicalItemId, name, value, fill }) => (
          <li key={graphicalItemId}>
            <i style={{ background: fill }} />
            {name} <b>{format.number(Number(value))}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
