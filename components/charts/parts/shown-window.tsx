import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { EventWindow } from '@/lib/event-study/event-window';
import styles from './shown-window.module.css';

/** From half a day before the shown days to half a day after, as far as the plot goes. */
export function shownReach([from, to]: EventWindow, x: LinearScale): { left: number; width: number } {
  const [first, last] = x.range();
  const left = Math.max(first, x(from - 0.5));
  return { left, width: Math.max(0, Math.min(last, x(to + 0.5)) - left) };
}

/** The days that headline and ranking tell, tinted behind the lines. */
export function ShownWindow({
  shown,
  x,
  top,
  bottom,
}: {
  shown: EventWindow;
  x: LinearScale;
  top: number;
  bottom: number;
}) {
  const { left, width } = shownReach(shown, x);
  return (
    <rect aria-hidden="true" x={left} y={top} width={width} height={bottom - top} className={styles.shown} />
  );
}
