import { Digits } from '@/components/language/digits';
import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import { isBeyondNoise, type RankedSecurity } from '@/lib/chart-math/window-ranking';
import type { Unit } from '@/lib/event-study/study-choices';
import { formatAmount } from '@/lib/text/amounts';
import { describeWindow } from '@/lib/text/chart-descriptions';
import { groupColor } from '../parts/group-color';
import styles from './ranking.module.css';

/** One security's row: name, interval, dot (filled where the move is beyond noise) and value. */
export function RankingRowMark({
  ranked,
  y,
  x,
  narrow,
  valueX,
  active,
  unit,
}: {
  ranked: RankedSecurity;
  y: number;
  x: LinearScale;
  narrow: boolean;
  valueX: number;
  active: boolean;
  unit: Unit;
}) {
  const translate = useText();
  const { security, car } = ranked;
  const color = groupColor(security.group);
  const beyondNoise = isBeyondNoise(ranked);
  return (
    <g
      transform={`translate(0,${y})`}
      role="graphics-symbol"
      aria-label={describeWindow(translate, ranked)}
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
      {car.lower !== null && car.upper !== null && (
        <line x1={x(car.lower)} x2={x(car.upper)} stroke={color} className={styles.interval} />
      )}
      <line x1={x(0)} x2={x(car.car)} stroke={color} className={styles.stem} />
      <circle
        cx={x(car.car)}
        r={5}
        stroke={color}
        className={styles.dot}
        style={{ fill: beyondNoise ? color : 'var(--paper)' }}
      />
      <text x={valueX} dy="0.34em" textAnchor="end" className={styles.value}>
        <Digits>{formatAmount(car.car, unit)}</Digits>
      </text>
    </g>
  );
}
