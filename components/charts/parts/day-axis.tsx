import { Digits } from '@/components/language/digits';
import { useText } from '@/components/language/use-text';
import { dayTicks, overhang } from '@/lib/chart-math/day-ticks';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { formatEventDay } from '@/lib/text/windows';
import styles from './axes.module.css';

/** Event days along the bottom. */
export function DayAxis({
  scale,
  days,
  y,
  count,
  edge,
}: {
  scale: LinearScale;
  days: readonly [number, number];
  y: number;
  count: number;
  /** Where the drawing ends on the right, which no label passes. */
  edge: number;
}) {
  const t = useText();
  return (
    <g aria-hidden="true" transform={`translate(0,${y})`}>
      {dayTicks(days, count).map((day) => (
        <g key={day} transform={`translate(${scale(day)},0)`}>
          <line y2={5} className={styles.tick} />
          <text
            x={-overhang(formatEventDay(day), scale(day), edge) || undefined}
            y={19}
            textAnchor="middle"
            className={day === 0 ? styles.strong : styles.label}
          >
            <Digits>{formatEventDay(day)}</Digits>
          </text>
        </g>
      ))}
      <text x={scale.range()[0]} y={36} className={styles.label}>
        {t('studyCharts.daysFromZero')}
      </text>
    </g>
  );
}
