import { Digits } from '@/components/language/digits';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { percentTicks } from '@/lib/chart-math/percent-ticks';
import { formatPercent } from '@/lib/text/numbers';
import styles from './axes.module.css';

/** Vertical grid lines with their percentages below and what they measure under them. */
export function PercentAxisAcross({
  scale,
  top,
  bottom,
  count,
  title,
}: {
  scale: LinearScale;
  top: number;
  bottom: number;
  count: number;
  title: string;
}) {
  const { ticks, decimals } = percentTicks(scale, count);
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)},0)`}>
          <line y1={top} y2={bottom} className={tick === 0 ? styles.zero : styles.grid} />
          <text y={bottom + 17} textAnchor="middle" className={styles.label}>
            <Digits>{formatPercent(tick, decimals)}</Digits>
          </text>
        </g>
      ))}
      <text x={scale.range()[0]} y={bottom + 34} className={styles.label}>
        {title}
      </text>
    </g>
  );
}
