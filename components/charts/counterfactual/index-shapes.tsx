import { area as areaShape, line as lineShape } from 'd3';
import type { IndexedDay } from '@/lib/chart-math/indexed-prices';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import styles from './counterfactual.module.css';

type Series = 'security' | 'benchmark' | 'counterfactual';
type Scales = { x: LinearScale; y: LinearScale };

/** One of the indexed lines; it ends where a return is missing. */
export function IndexLine({
  days,
  series,
  x,
  y,
  color,
  label,
}: Scales & { days: readonly IndexedDay[]; series: Series; color: string; label: string }) {
  const path = lineShape<IndexedDay>()
    .defined((day) => day[series] !== null)
    .x((day) => x(day.eventDay))
    .y((day) => y(day[series] ?? 0));
  const shape = path(days) ?? '';
  return (
    <g role="graphics-object" aria-label={label}>
      {series === 'security' && <path d={shape} className={styles.halo} />}
      <path d={shape} stroke={color} className={styles[series]} />
    </g>
  );
}

/** The gap between the price and what the model alone explains. */
export function GapShape({ days, x, y, color }: Scales & { days: readonly IndexedDay[]; color: string }) {
  const gap = areaShape<IndexedDay>()
    .defined((day) => day.security !== null && day.counterfactual !== null)
    .x((day) => x(day.eventDay))
    .y0((day) => y(day.counterfactual ?? 0))
    .y1((day) => y(day.security ?? 0));
  return <path d={gap(days) ?? ''} fill={color} className={styles.gap} aria-hidden="true" />;
}
