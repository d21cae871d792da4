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
  /* The name stands beyond the frame, where no dot is: beside it, or where the line leaves above or below. */
  const isCut = to < right;
  const lift = slope > 0 ? -10 : 10;
  return (
    <g aria-hidden="true">
      <line x1={x(from)} x2={x(to)} y1={y(intercept + slope * from)} y2={end} className={styles.expected} />
      <text
        x={x(to) + (isCut ? 0 : 6)}
        y={end + (isCut ? lift : 0)}
        dy="0.32em"
        textAnchor={isCut ? 'middle' : 'start'}
        className={styles.title}
      >
        {label}
      </text>
    </g>
  );
}
