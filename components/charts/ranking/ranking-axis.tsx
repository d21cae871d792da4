import { Digits } from '@/components/language/digits';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { percentTicks } from '@/lib/chart-math/percent-ticks';
import type { Unit } from '@/lib/event-study/study-choices';
import { formatTick } from '@/lib/text/amounts';
import axes from '../parts/axes.module.css';

/** Vertical grid lines with their percentages above; zero is drawn stronger. */
export function RankingAxis({
  scale,
  count,
  from,
  to,
  unit,
}: {
  scale: LinearScale;
  count: number;
  from: number;
  to: number;
  unit: Unit;
}) {
  const { ticks, decimals } = percentTicks(scale, count);
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)},0)`}>
          <line y1={from} y2={to} className={tick === 0 ? axes.zero : axes.grid} />
          <text y={14} textAnchor="middle" className={axes.label}>
            <Digits>{formatTick(tick, decimals, unit)}</Digits>
          </text>
        </g>
      ))}
    </g>
  );
}
