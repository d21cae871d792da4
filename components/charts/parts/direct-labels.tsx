import { Digits } from '@/components/language/digits';
import type { PlacedLabel } from '@/lib/chart-math/label-placement';
import styles from './direct-labels.module.css';

/** What a label says, and where its line ends. */
export type LabelText = { name: string; value: string | null; color: string; end: number };

/** Names beside the lines' ends, each tied to its line by a thin leader where it had to move. */
export function DirectLabels({
  labels,
  texts,
  from,
  active,
}: {
  labels: readonly PlacedLabel[];
  texts: ReadonlyMap<string, LabelText>;
  from: number;
  active: string;
}) {
  return (
    <g aria-hidden="true">
      {labels.map(({ id, y, target }) => {
        const text = texts.get(id);
        if (!text) return null;
        return (
          <g key={id} className={id === active ? styles.active : styles.label}>
            <path
              d={`M${text.end + 3},${target}L${from + 14},${y}`}
              stroke={text.color}
              className={styles.leader}
            />
            <text x={from + 18} y={y} dy="0.32em" fill={text.color}>
              <Digits>{text.name}</Digits>
              {text.value !== null && (
                <tspan x={from + 66} className={styles.value}>
                  <Digits>{text.value}</Digits>
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
}
