import { type ReactNode, useId } from 'react';
import type { StudySpec } from '@/lib/event-study/study-spec';
import type { ChartId } from '../chart-registry';
import styles from './chart-figure.module.css';

/** A chart with what it needs to stand alone: the finding as its title, measure and method, source, and its long description. */
export function ChartFigure({
  share,
  title,
  subtitle,
  description,
  note,
  source,
  children,
}: {
  /** Which chart of which study this is; left out for a chart that is not in the registry. */
  share?: { id: ChartId; spec: StudySpec };
  title: string;
  subtitle: string;
  description: string;
  note: string | null;
  source: string;
  children: (ids: { title: string; description: string }) => ReactNode;
}) {
  const id = useId();
  const ids = { title: `${id}-title`, description: `${id}-description` };
  return (
    <figure id={share?.id} className={styles.figure} aria-labelledby={ids.title}>
      <figcaption className={styles.caption}>
        <h2 id={ids.title} className={styles.title}>
          {title}
        </h2>
        <p className={styles.subtitle}>{subtitle}</p>
        <p id={ids.description} className="visually-hidden">
          {description}
        </p>
      </figcaption>
      {children(ids)}
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.source}>{source}</p>
    </figure>
  );
}
