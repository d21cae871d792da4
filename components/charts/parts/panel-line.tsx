import { area, line as lineShape } from 'd3';
import type { PathPoint } from '@/lib/event-study/study';
import styles from './series.module.css';

type Scale = (value: number) => number;

/** A path of cumulative abnormal returns with its 95 % band, in one panel of a grid. */
export function PanelLine({
  points,
  x,
  y,
  color,
  isEarlier = false,
}: {
  points: readonly PathPoint[];
  x: Scale;
  y: Scale;
  color: string;
  /** Drawn dashed, as what came before. */
  isEarlier?: boolean;
}) {
  const band = area<PathPoint>()
    .defined((point) => point.lower !== null && point.upper !== null)
    .x((point) => x(point.eventDay))
    .y0((point) => y(point.lower ?? 0))
    .y1((point) => y(point.upper ?? 0));
  const path = lineShape<PathPoint>()
    .defined((point) => point.car !== null)
    .x((point) => x(point.eventDay))
    .y((point) => y(point.car ?? 0));
  return (
    <g aria-hidden="true">
      <path d={band([...points]) ?? ''} style={{ fill: color }} className={styles.band} />
      <path
        d={path([...points]) ?? ''}
        style={{ stroke: color }}
        className={isEarlier ? styles.earlier : styles.active}
      />
    </g>
  );
}
