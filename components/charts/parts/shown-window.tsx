import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { EventWindow } from '@/lib/event-study/event-window';
import styles from './shown-window.module.css';

/** The days that headline and ranking tell, tinted behind the lines. */
export function ShownWindow({
  shown: [from, to],
  x,
  top,
  bottom,
}: {
  shown: EventWindow;
  x: LinearScale;
  top: number;
  bottom: number;
}) {
  const left = x(from - 0.5);
  return (
    <rect
      aria-hidden="true"
      x={left}
      y={top}
      width={Math.max(0, x(to + 0.5) - left)}
      height={bottom - top}
      className={styles.shown}
    />
  );
}
