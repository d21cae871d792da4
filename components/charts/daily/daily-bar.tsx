import { useText } from '@/components/language/use-text';
import { isDayBeyondNoise } from '@/lib/chart-math/day-beyond-noise';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { DayResult, SecurityResult } from '@/lib/event-study/study';
import type { Correction } from '@/lib/event-study/study-choices';
import { dailySpoken } from '@/lib/text/security-charts/daily-text';
import { groupColor } from '../parts/group-color';
import styles from './daily.module.css';

/** One day's abnormal return as a bar from zero, hollow where it is within noise, with its 95 % interval. */
export function DailyBar({
  day,
  security,
  correction,
  x,
  y,
  width,
}: {
  day: DayResult;
  security: SecurityResult;
  correction: Correction;
  x: LinearScale;
  y: LinearScale;
  width: number;
}) {
  const t = useText();
  if (day.abnormal === null) return null;
  const color = groupColor(security.group);
  const middle = x(day.eventDay);
  return (
    <g role="graphics-symbol" aria-label={dailySpoken(t, security, day.eventDay)}>
      <rect
        x={middle - width / 2}
        y={Math.min(y(0), y(day.abnormal))}
        width={width}
        height={Math.abs(y(day.abnormal) - y(0))}
        stroke={color}
        className={styles.bar}
        style={{ fill: isDayBeyondNoise(day, correction) ? color : 'var(--paper)' }}
      />
      {day.lower !== null && day.upper !== null && (
        <line x1={middle} x2={middle} y1={y(day.lower)} y2={y(day.upper)} className={styles.interval} />
      )}
    </g>
  );
}
