import type { KeyboardEvent } from 'react';
import { useText } from '@/components/language/use-text';
import { roomyScale } from '@/lib/chart-math/roomy-scale';
import type { RankedSecurity, RankingRow } from '@/lib/chart-math/window-ranking';
import type { Unit } from '@/lib/event-study/study-choices';
import { type ChartIds, ChartSurface } from '../parts/chart-surface';
import type { ChartSize } from '../parts/responsive-chart';
import { RankingAxis } from './ranking-axis';
import { RankingGroup } from './ranking-group';
import { RankingRowMark } from './ranking-row-mark';
import { RankingTooltip } from './ranking-tooltip';

export const RANKING_MARGINS = { top: 26, bottom: 8 };
/** The least from one tick's middle to the next, where the widest label takes 46 pixels. */
const PIXELS_A_TICK = 66;

type SecurityRow = Extract<RankingRow, { kind: 'security' }>;

type RankingPlotProps = {
  ranked: readonly RankedSecurity[];
  rows: readonly RankingRow[];
  size: ChartSize;
  ids: ChartIds;
  active: string;
  unit: Unit;
  cursor: string | null;
  onPoint: (ticker: string) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onHighlight: (ticker: string) => void;
};

function extentOf(ranked: readonly RankedSecurity[]): [number, number] {
  const edges = ranked.flatMap(({ car }) => [car.car, car.lower ?? 0, car.upper ?? 0]);
  return [Math.min(0, ...edges), Math.max(0, ...edges)];
}

/** The drawing of the ranking at one size. */
export function RankingPlot(props: RankingPlotProps) {
  const translate = useText();
  const { ranked, rows, size, ids, active, cursor, unit } = props;
  const left = size.narrow ? 58 : 216;
  const right = size.width - 62;
  const { scale: x, count: tickCount } = roomyScale(extentOf(ranked), [left, right], PIXELS_A_TICK);
  const securities = rows.filter((row): row is SecurityRow => row.kind === 'security');
  const pointed = securities.find((row) => row.ranked.security.ticker === cursor);

  function point(_: number, pointerY: number) {
    const y = pointerY - RANKING_MARGINS.top;
    const nearest = [...securities].sort(
      (first, second) => Math.abs(first.y - y) - Math.abs(second.y - y),
    )[0];
    if (nearest) props.onPoint(nearest.ranked.security.ticker);
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={ids}
        role={translate('studyCharts.ranking.role')}
        onPoint={point}
        onClick={() => cursor && props.onHighlight(cursor)}
        onLeave={props.onLeave}
        onKeyDown={props.onKeyDown}
      >
        <RankingAxis
          scale={x}
          count={tickCount}
          from={RANKING_MARGINS.top}
          to={size.height - RANKING_MARGINS.bottom}
          unit={unit}
        />
        <g transform={`translate(0,${RANKING_MARGINS.top})`}>
          {rows.map((row) =>
            row.kind === 'group' ? (
              <RankingGroup key={row.group.group} row={row} x={x} width={size.width} unit={unit} />
            ) : (
              <RankingRowMark
                key={row.ranked.security.ticker}
                ranked={row.ranked}
                y={row.y}
                x={x}
                narrow={size.narrow}
                valueX={size.width}
                active={row.ranked.security.ticker === active}
                unit={unit}
              />
            ),
          )}
        </g>
      </ChartSurface>
      {pointed && (
        <RankingTooltip
          ranked={pointed.ranked}
          x={x}
          y={pointed.y + RANKING_MARGINS.top}
          width={size.width}
          unit={unit}
        />
      )}
    </>
  );
}
