import { type ReactNode, useId } from 'react';
import styles from './chart-figure.module.css';

/** A chart with what it needs to stand alone: the finding as its title, measure and method, source, and its long description. */
export function ChartFigure({
  title,
  subtitle,
  description,
  note,
  source,
  children,
}: {
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
    <figure className={styles.figure} aria-labelledby={ids.title}>
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
