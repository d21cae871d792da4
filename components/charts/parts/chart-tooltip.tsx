import type { ReactNode } from 'react';
import { NumberText } from '@/components/ui/number-text';
import styles from './chart-tooltip.module.css';

/** The reading at the cursor, beside the point and on the side that has room. Its words are also spoken. */
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
  const right = x > width / 2;
  const style = right ? { right: width - x + 14, top: y } : { left: x + 14, top: y };
  return (
    <div className={styles.tooltip} style={style} aria-hidden="true">
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
