import type { LinearScale } from '@/lib/chart-math/linear-scale';
import styles from './axes.module.css';

/** Horizontal grid lines with their values to the left; one of them may be drawn stronger. */
export function ValueAxis({
  scale,
  from,
  to,
  count,
  strong,
  format,
}: {
  scale: LinearScale;
  from: number;
  to: number;
  count: number;
  strong?: number;
  format: (value: number) => string;
}) {
  return (
    <g aria-hidden="true">
      {scale.ticks(count).map((tick) => (
        <g key={tick} transform={`translate(0,${scale(tick)})`}>
          <line x1={from} x2={to} className={tick === strong ? styles.zero : styles.grid} />
          <text x={from - 8} dy="0.32em" textAnchor="end" className={styles.label}>
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
