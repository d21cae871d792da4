import { groupColor } from '@/components/charts/parts/group-color';
import type { ComparedRow } from '@/lib/chart-math/compared-rows';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { isBeyondNoise, type RankedSecurity } from '@/lib/chart-math/window-ranking';
import { formatSignedPercent } from '@/lib/text/numbers';
import styles from './compare.module.css';

const APART = 7;

/** One stock: its mark at the earlier event (a square) above the one at the later event (a disc). */
export function CompareRow({
  row,
  y,
  x,
  narrow,
  isActive,
}: {
  row: ComparedRow;
  y: number;
  x: LinearScale;
  narrow: boolean;
  isActive: boolean;
}) {
  const { security, first, second } = row;
  const color = groupColor(security.group);
  const label = [first, second].map((ranked) => formatSignedPercent(ranked?.car.car ?? null)).join(', ');
  return (
    <g
      transform={`translate(0,${y})`}
      role="graphics-symbol"
      aria-label={`${security.name}: ${label}`}
      className={isActive ? styles.active : styles.row}
    >
      <text dy="0.34em">{security.ticker}</text>
      {!narrow && (
        <text x={56} dy="0.34em" className={styles.name}>
          {security.name}
        </text>
      )}
      {first && <Interval ranked={first} y={-APART} x={x} color={color} />}
      {second && <Interval ranked={second} y={APART} x={x} color={color} />}
      {first && (
        <rect
          x={x(first.car.car) - 4.5}
          y={-APART - 4.5}
          width={9}
          height={9}
          className={styles.mark}
          style={{ stroke: color, fill: isBeyondNoise(first) ? color : 'var(--paper)' }}
        />
      )}
      {second && (
        <circle
          cx={x(second.car.car)}
          cy={APART}
          r={5}
          className={styles.mark}
          style={{ stroke: color, fill: isBeyondNoise(second) ? color : 'var(--paper)' }}
        />
      )}
    </g>
  );
}

function Interval({
  ranked,
  y,
  x,
  color,
}: {
  ranked: RankedSecurity;
  y: number;
  x: (value: number) => number;
  color: string;
}) {
  const { lower, upper } = ranked.car;
  if (lower === null || upper === null) return null;
  return (
    <line x1={x(lower)} x2={x(upper)} y1={y} y2={y} style={{ stroke: color }} className={styles.interval} />
  );
}
