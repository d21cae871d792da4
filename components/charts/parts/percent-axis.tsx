import { Digits } from '@/components/language/digits';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { percentTicks } from '@/lib/chart-math/percent-ticks';
import { formatPercent } from '@/lib/text/numbers';
import styles from './axes.module.css';

/** Horizontal grid lines with their percentages to the left; zero is drawn stronger. */
export function PercentAxis({
  scale,
  from,
  to,
  count,
}: {
  scale: LinearScale;
  from: number;
  to: number;
  count: number;
}) {
  const { ticks, decimals } = percentTicks(scale, count);
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${scale(tick)})`}>
          <line x1={from} x2={to} className={tick === 0 ? styles.zero : styles.grid} />
          <text x={from - 8} dy="0.32em" textAnchor="end" className={styles.label}>
            <Digits>{formatPercent(tick, decimals)}</Digits>
          </text>
        </g>
      ))}
    </g>
  );
}
