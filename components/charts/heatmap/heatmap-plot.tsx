import { scaleBand } from 'd3';
import type { KeyboardEvent } from 'react';

import { useText } from '@/components/language/use-text';
import type { ChartCursor } from '@/lib/chart-math/chart-cursor';
import { dayAt } from '@/lib/chart-math/day-at';
import { isDayBeyondNoise } from '@/lib/chart-math/day-beyond-noise';
import { type HeatRow, heatStrength } from '@/lib/chart-math/heat-cells';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import type { DayResult, Study } from '@/lib/event-study/study';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import { formatDatedDay } from '@/lib/text/windows';
import { ChartSurface } from '../parts/chart-surface';
import { ChartTooltip } from '../parts/chart-tooltip';
import { DayAxis } from '../parts/day-axis';
import { groupColor } from '../parts/group-color';
import type { ChartSize } from '../parts/responsive-chart';
import { HeatScale } from './heat-scale';
import styles from './heatmap.module.css';

const TOP = 30;
const ROW = 22;
const GROUP_SPACE = 8;
const BOTTOM = 44;

/** Height of a heatmap of these rows, in pixels. */
export function heatmapHeight(rows: readonly HeatRow[]): number {
  return TOP + rows.length * ROW + spaceAbove(rows, rows.length) + BOTTOM;
}

function spaceAbove(rows: readonly HeatRow[], place: number): number {
  return rows.slice(1, place + 1).filter(({ startsGroup }) => startsGroup).length * GROUP_SPACE;
}

type Props = {
  study: Study;
  rows: readonly HeatRow[];
  size: ChartSize;
  ids: { title: string; description: string };
  cursor: ChartCursor | null;
  isHere: boolean;
  onPoint: (cursor: ChartCursor) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onHighlight: (ticker: string) => void;
};

/** The drawing of the heatmap at one size. */
export function HeatmapPlot({ study, rows, size, ids, cursor, isHere, ...actions }: Props) {
  const t = useText('groupCharts.heatmap');
  const translate = useText();
  const [from, to] = study.spec.window;
  const left = 58;
  const columns = scaleBand(
    Array.from({ length: to - from + 1 }, (_, place) => from + place),
    [left, size.width - (size.narrow ? 6 : 0)],
  ).padding(0.06);
  const middle = columns.bandwidth() / 2;
  const x = scaleLinear([from, to], [(columns(from) ?? 0) + middle, (columns(to) ?? 0) + middle]);
  const tops = rows.map((_, place) => TOP + place * ROW + spaceAbove(rows, place));
  const pointedRow = rows.findIndex(({ security }) => security.ticker === cursor?.ticker);
  const pointed = rows[pointedRow]?.days.find(({ eventDay }) => eventDay === cursor?.eventDay);

  function point(pointerX: number, pointerY: number) {
    const eventDay = dayAt(x, pointerX, [from, to]);
    const place = tops.findLastIndex((top) => top <= pointerY);
    const row = rows[Math.max(place, 0)];
    if (row) actions.onPoint({ ticker: row.security.ticker, eventDay });
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={ids}
        role={t('role')}
        onPoint={point}
        onClick={() => cursor && actions.onHighlight(cursor.ticker)}
        onLeave={actions.onLeave}
        onKeyDown={actions.onKeyDown}
      >
        <HeatScale right={size.width} label={t('scale')} />
        {rows.map(({ security, days }, place) => (
          <g
            key={security.ticker}
            transform={`translate(0,${tops[place]})`}
            role="graphics-object"
            aria-label={security.name}
          >
            <rect x={0} y={2} width={4} height={ROW - 4} style={{ fill: groupColor(security.group) }} />
            <text
              x={9}
              y={ROW / 2}
              dy="0.34em"
              className={security.ticker === cursor?.ticker ? styles.strong : styles.ticker}
            >
              {security.ticker}
            </text>
            {days.map((day) => (
              <HeatCell
                key={day.eventDay}
                day={day}
                x={columns(day.eventDay) ?? 0}
                width={columns.bandwidth()}
                isBeyond={isDayBeyondNoise(day, study.spec.correction)}
                isActive={day === pointed}
              />
            ))}
          </g>
        ))}
        <DayAxis
          scale={x}
          days={[from, to]}
          y={size.height - BOTTOM}
          count={size.narrow ? 5 : 10}
          edge={size.width}
        />
      </ChartSurface>
      {isHere && pointed && (
        <ChartTooltip
          x={x(pointed.eventDay)}
          y={(tops[pointedRow] ?? 0) + ROW / 2}
          width={size.width}
          title={rows[pointedRow]?.security.name}
          subtitle={formatDatedDay(translate, pointed.eventDay, pointed.date)}
          rows={[
            [t('cell'), formatSignedPercent(pointed.abnormal)],
            [t('t'), formatNumber(pointed.t, 2)],
            [t('p'), formatPValue(pointed.p)],
          ]}
        />
      )}
    </>
  );
}

function HeatCell({
  day,
  x,
  width,
  isBeyond,
  isActive,
}: {
  day: DayResult;
  x: number;
  width: number;
  isBeyond: boolean;
  isActive: boolean;
}) {
  if (day.t === null) return null;
  const side = day.t < 0 ? 'var(--below)' : 'var(--above)';
  const share = Math.round(heatStrength(day.t) * 100);
  return (
    <g transform={`translate(${x},1)`}>
      <rect
        width={width}
        height={ROW - 2}
        className={isActive ? styles.active : styles.cell}
        style={{ fill: `color-mix(in oklab, ${side} ${share}%, var(--sunken))` }}
      />
      {isBeyond && <circle cx={width / 2} cy={(ROW - 2) / 2} r={2.5} className={styles.dot} />}
    </g>
  );
}
