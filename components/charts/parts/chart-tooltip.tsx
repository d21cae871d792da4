import type { CSSProperties, ReactNode } from 'react';
import { NumberText } from '@/components/ui/number-text';
import styles from './chart-tooltip.module.css';

/**
 * The reading at the cursor, beside the point on the side that has more room, no wider than that room, and never beyond
 * the chart's edges. Its words are also spoken.
 */
export function ChartTooltip({
  x,
  y,
  width,
  title,
  subtitle,
  rows,
}: {
  x: number;
  y: number;
  width: number;
  title: ReactNode;
  subtitle: string;
  rows: readonly (readonly [label: string, value: string])[];
}) {
  const side = x > width / 2 ? styles.before : styles.after;
  const style = {
    '--point': `${x}px`,
    '--chart-width': `${width}px`,
    '--room': `${Math.max(x, width - x)}px`,
    top: y,
  } as CSSProperties;
  return (
    <div className={`${styles.tooltip} ${side}`} style={style} aria-hidden="true">
      <p className={styles.title}>{title}</p>
      <p className={styles.subtitle}>{subtitle}</p>
      <dl className={styles.rows}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>
                <NumberText>{value}</NumberText>
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
