import type { ScaleLinear } from 'd3';
import type { RankedSecurity } from '@/lib/chart-math/day-zero-ranking';
import { describeDayZero } from '@/lib/text/chart-descriptions';
import { formatSignedPercent } from '@/lib/text/numbers';
import { groupColor } from './parts/group-color';
import styles from './ranking.module.css';

/** One security's row: name, interval, dot (filled where the move is beyond noise) and value. */
export function RankingRowMark({
  ranked: { security, day },
  y,
  x,
  narrow,
  valueX,
  active,
}: {
  ranked: RankedSecurity;
  y: number;
  x: ScaleLinear<number, number>;
  narrow: boolean;
  valueX: number;
  active: boolean;
}) {
  const color = groupColor(security.group);
  const beyondNoise = day.p !== null && day.p < 0.05;
  return (
    <g
      transform={`translate(0,${y})`}
      role="graphics-symbol"
      aria-label={describeDayZero(security)}
      className={active ? styles.active : styles.row}
    >
      <text x={0} dy="0.34em" className={styles.ticker}>
        {security.ticker}
      </text>
      {!narrow && (
        <text x={56} dy="0.34em" className={styles.name}>
          {security.name}
        </text>
      )}
      {day.lower !== null && day.upper !== null && (
        <line x1={x(day.lower)} x2={x(day.upper)} stroke={color} className={styles.interval} />
      )}
      <circle
        cx={x(day.abnormal)}
        r={5}
        stroke={color}
        className={styles.dot}
        style={{ fill: beyondNoise ? color : 'var(--paper)' }}
      />
      <text x={valueX} dy="0.34em" textAnchor="end" className={styles.value}>
        {formatSignedPercent(day.abnormal)}
      </text>
    </g>
  );
}
