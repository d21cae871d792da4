import type { KeyboardEvent } from 'react';
import { Digits } from '@/components/language/digits';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import { nearestRejections, rejectionLayout, rejectionScaleEnd } from '@/lib/chart-math/rejection-layout';
import type { RejectionTable } from '@/lib/size-and-power/size-and-power';
import type { RejectionText } from '@/lib/text/methodology/rejection-text';
import { formatPercent } from '@/lib/text/numbers';
import axes from '../parts/axes.module.css';
import { type ChartIds, ChartSurface } from '../parts/chart-surface';
import { ChartTooltip } from '../parts/chart-tooltip';
import type { ChartSize } from '../parts/responsive-chart';
import styles from './rejection-rates.module.css';
import { RejectionRowMarks } from './rejection-row';

const LEVEL = 0.05;
const EDGE = 20;
const LABELS = { narrow: 140, wide: 180 };

type Props = {
  table: RejectionTable;
  text: RejectionText;
  size: ChartSize;
  ids: ChartIds;
  cursor: string | null;
  onPoint: (id: string) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The drawing of one table of rejection rates: procedures downwards, rates to the right, 5 % dotted. */
export function RejectionRatesPlot({ table, text, size, ids, cursor, ...actions }: Props) {
  const { headings, placed } = rejectionLayout(table);
  const end = rejectionScaleEnd(table);
  const x = scaleLinear([0, end], [size.narrow ? LABELS.narrow : LABELS.wide, size.width - EDGE]);
  const ticks = x.ticks(size.narrow ? 3 : 6).filter((tick) => tick === 0 || tick > 2 * LEVEL);
  const pointed = placed.find(({ row }) => row.id === cursor);
  const textOf = (id: string) => text.procedures[id]!;
  return (
    <>
      <ChartSurface
        size={size}
        ids={ids}
        role={text.role}
        onPoint={(_, y) => {
          const nearest = nearestRejections(placed, y);
          if (nearest) actions.onPoint(nearest.row.id);
        }}
        onLeave={actions.onLeave}
        onKeyDown={actions.onKeyDown}
      >
        <g aria-hidden="true">
          {[...ticks, LEVEL].map((tick) => (
            <g key={tick} transform={`translate(${x(tick)},0)`}>
              <line y1={22} y2={size.height - 4} className={tick === LEVEL ? styles.level : axes.grid} />
              <text y={14} textAnchor="middle" className={tick === LEVEL ? axes.strong : axes.label}>
                <Digits>{tick === 0 && size.narrow ? '' : formatPercent(tick, 0)}</Digits>
              </text>
            </g>
          ))}
        </g>
        {headings.map(({ isRobust, y }) => (
          <text key={String(isRobust)} y={y} className={styles.heading}>
            {isRobust ? text.robust : text.independent}
          </text>
        ))}
        {placed.map((row) => (
          <RejectionRowMarks
            key={row.row.id}
            placed={row}
            columns={table.columns}
            text={textOf(row.row.id)}
            x={x}
            isActive={row.row.id === cursor}
          />
        ))}
      </ChartSurface>
      {pointed && (
        <ChartTooltip
          x={x(Math.max(...pointed.row.rates.map(({ rate }) => rate)))}
          y={pointed.y}
          width={size.width}
          title={textOf(pointed.row.id).name}
          subtitle={text.interval}
          rows={textOf(pointed.row.id).readings}
        />
      )}
    </>
  );
}
