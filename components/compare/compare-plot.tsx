import type { KeyboardEvent } from 'react';
import { ChartSurface } from '@/components/charts/parts/chart-surface';

import { ChartTooltip } from '@/components/charts/parts/chart-tooltip';
import type { ChartSize } from '@/components/charts/parts/responsive-chart';
import { RankingAxis } from '@/components/charts/ranking/ranking-axis';
import { useText } from '@/components/language/use-text';
import { type ComparedRow, comparedExtent } from '@/lib/chart-math/compared-rows';
import { roomyScale } from '@/lib/chart-math/roomy-scale';
import { formatSignedPercent } from '@/lib/text/numbers';
import { CompareRow } from './compare-row';

const TOP = 28;
const ROW = 34;
const PIXELS_A_TICK = 70;

/** Height of a plot of so many rows, in pixels. */
export function compareHeight(rows: number): number {
  return TOP + rows * ROW + 10;
}

type Props = {
  rows: readonly ComparedRow[];
  size: ChartSize;
  ids: { title: string; description: string };
  names: readonly [string, string];
  cursor: string | null;
  onPoint: (ticker: string) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The drawing of the comparison at one size: two marks a stock, the earlier above the later. */
export function ComparePlot({ rows, size, ids, names, cursor, onPoint, onLeave, onKeyDown }: Props) {
  const t = useText('compare');
  const [left, right] = [size.narrow ? 58 : 190, size.width - 14];
  const { scale: x, count } = roomyScale(comparedExtent(rows), [left, right], PIXELS_A_TICK);
  const pointed = rows.findIndex(({ security }) => security.ticker === cursor);
  const row = rows[pointed];
  const middle = (place: number) => TOP + (place + 0.5) * ROW;

  function point(_: number, y: number) {
    const place = Math.floor((y - TOP) / ROW);
    const nearest = rows[Math.min(Math.max(place, 0), rows.length - 1)];
    if (nearest) onPoint(nearest.security.ticker);
  }

  return (
    <>
      <ChartSurface
        size={size}
        ids={ids}
        role={t('role')}
        onPoint={point}
        onLeave={onLeave}
        onKeyDown={onKeyDown}
      >
        <RankingAxis scale={x} count={count} from={TOP} to={size.height - 8} unit="percent" />
        {rows.map((one, place) => (
          <CompareRow
            key={one.security.ticker}
            row={one}
            y={middle(place)}
            x={x}
            narrow={size.narrow}
            isActive={one.security.ticker === cursor}
          />
        ))}
      </ChartSurface>
      {row && (
        <ChartTooltip
          x={x(row.second?.car.car ?? row.first?.car.car ?? 0)}
          y={middle(pointed)}
          width={size.width}
          title={row.security.name}
          subtitle={row.security.ticker}
          rows={[
            [names[0], formatSignedPercent(row.first?.car.car ?? null)],
            [names[1], formatSignedPercent(row.second?.car.car ?? null)],
          ]}
        />
      )}
    </>
  );
}
