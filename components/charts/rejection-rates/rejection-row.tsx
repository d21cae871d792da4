import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { PlacedRejections } from '@/lib/chart-math/rejection-layout';
import type { ProcedureText } from '@/lib/text/methodology/rejection-text';
import { DesignMark } from './design-mark';
import styles from './rejection-rates.module.css';

/** One procedure: its name and, for every design, a mark with its interval. */
export function RejectionRowMarks({
  placed: { row, y },
  columns,
  text,
  x,
  isActive,
}: {
  placed: PlacedRejections;
  columns: readonly string[];
  text: ProcedureText;
  x: LinearScale;
  isActive: boolean;
}) {
  return (
    <g
      transform={`translate(0,${y})`}
      role="graphics-symbol"
      aria-label={text.words}
      className={isActive ? styles.active : styles.row}
    >
      <text dy="0.34em">{text.short}</text>
      <g className={row.isRobust ? styles.robust : styles.independent}>
        {row.rates.map(({ lower, upper }, place) => (
          <line key={columns[place]} x1={x(lower)} x2={x(upper)} className={styles.interval} />
        ))}
        {row.rates.map(({ rate }, place) => (
          <DesignMark key={columns[place]} place={place} transform={`translate(${x(rate)},0)`} />
        ))}
      </g>
    </g>
  );
}
