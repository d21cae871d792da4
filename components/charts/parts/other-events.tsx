import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { MarkedEvent } from '@/lib/chart-math/other-events';
import axes from './axes.module.css';
import styles from './other-events.module.css';

const RADIUS = 7;
const APART = 2 * RADIUS + 2;

/** The days of other stored events, each a thin line with its letter; neighbours' letters step up. */
export function OtherEvents({
  events,
  x,
  top,
  bottom,
}: {
  events: readonly MarkedEvent[];
  x: LinearScale;
  top: number;
  bottom: number;
}) {
  return (
    <g aria-hidden="true">
      {events.map(({ letter, eventDay }, index) => {
        const before = events[index - 1];
        const isClose = before !== undefined && x(eventDay) - x(before.eventDay) < APART;
        const y = bottom - 12 - (isClose && index % 2 === 1 ? APART : 0);
        return (
          <g key={letter}>
            <line x1={x(eventDay)} x2={x(eventDay)} y1={top} y2={bottom} className={styles.line} />
            <circle cx={x(eventDay)} cy={y} r={RADIUS} className={styles.mark} />
            <text x={x(eventDay)} y={y} dy="0.35em" textAnchor="middle" className={axes.strong} fontSize={10}>
              {letter}
            </text>
          </g>
        );
      })}
    </g>
  );
}
