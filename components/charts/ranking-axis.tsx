import type { ScaleLinear } from 'd3';
import { percentTicks } from '@/lib/chart-math/percent-ticks';
import { formatPercent } from '@/lib/text/numbers';
import axes from './parts/axes.module.css';

/** Vertical grid lines with their percentages above; zero is drawn stronger. */
export function RankingAxis({
  scale,
  count,
  from,
  to,
}: {
  scale: ScaleLinear<number, number>;
  count: number;
  from: number;
  to: number;
}) {
  const { ticks, decimals } = percentTicks(scale, count);
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)},0)`}>
          <line y1={from} y2={to} className={tick === 0 ? axes.zero : axes.grid} />
          <text y={14} textAnchor="middle" className={axes.label}>
            {formatPercent(tick, decimals)}
          </text>
        </g>
      ))}
    </g>
  );
}
