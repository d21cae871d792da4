import type { LinearScale } from '@/lib/chart-math/linear-scale';
import styles from './scatter.module.css';

/** What the model expects over the whole width, cut where it leaves the plot. */
export function ExpectedLine({
  line: { slope, intercept },
  x,
  y,
  label,
}: {
  line: { slope: number; intercept: number };
  x: LinearScale;
  y: LinearScale;
  label: string;
}) {
  const [low = 0, high = 0] = y.domain();
  const crossings =
    slope === 0 ? [] : [(low - intercept) / slope, (high - intercept) / slope].sort((a, b) => a - b);
  const [left = 0, right = 0] = x.domain();
  const from = Math.max(left, crossings[0] ?? left);
  const to = Math.min(right, crossings[1] ?? right);
  const end = y(intercept + slope * to);
  return (
    <g aria-hidden="true">
      <line x1={x(from)} x2={x(to)} y1={y(intercept + slope * from)} y2={end} className={styles.expected} />
      <text
        x={x(to) - 4}
        y={Math.max(end, y(high) + 10)}
        dy="1.4em"
        textAnchor="end"
        className={styles.title}
      >
        {label}
      </text>
    </g>
  );
}
