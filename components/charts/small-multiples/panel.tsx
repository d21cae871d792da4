import { Digits } from '@/components/language/digits';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { PathPoint } from '@/lib/event-study/study';
import { formatPercent, formatSignedPercent } from '@/lib/text/numbers';
import axes from '../parts/axes.module.css';
import { PanelLine } from '../parts/panel-line';
import plot from '../plot.module.css';
import styles from './small-multiples.module.css';

/** One panel of a grid: a name, its last value, zero, day 0, and the line with its band. */
export function Panel({
  name,
  label,
  points,
  value,
  x,
  y,
  color,
  isActive,
  hasScale,
  cursorDay,
}: {
  name: string;
  label: string;
  points: readonly PathPoint[];
  value: number;
  x: LinearScale;
  y: LinearScale;
  color: string;
  isActive: boolean;
  /** Whether the grid lines carry their percentages. */
  hasScale: boolean;
  cursorDay: number | null;
}) {
  const [from = 0, to = 0] = x.domain();
  const [bottom = 0, top = 0] = y.range();
  const end = x(to);
  return (
    <g role="graphics-object" aria-label={`${label}: ${formatSignedPercent(value)}`}>
      {isActive && <rect x={-4} y={2} width={end + 8} height={bottom + 4} rx={3} className={styles.active} />}
      <text y={16} className={styles.name}>
        {name}
      </text>
      <text x={end} y={16} textAnchor="end" className={styles.value}>
        <Digits>{formatSignedPercent(value)}</Digits>
      </text>
      {y.ticks(3).map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`} aria-hidden="true">
          <line x1={x(from)} x2={end} className={tick === 0 ? axes.zero : axes.grid} />
          {hasScale && tick !== 0 && (
            <text x={2} y={-3} className={styles.scale}>
              <Digits>{formatPercent(tick, 0)}</Digits>
            </text>
          )}
        </g>
      ))}
      <line x1={x(0)} x2={x(0)} y1={top} y2={bottom} className={axes.event} />
      <PanelLine points={points} x={x} y={y} color={color} />
      {cursorDay !== null && (
        <line x1={x(cursorDay)} x2={x(cursorDay)} y1={top} y2={bottom} className={plot.crosshair} />
      )}
    </g>
  );
}
