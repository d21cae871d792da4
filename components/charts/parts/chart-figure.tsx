import { type ReactNode, useContext, useId, useRef } from 'react';
import { EmbeddedContext } from '@/components/embed/embedded-context';
import type { StudySpec } from '@/lib/event-study/study-spec';
import type { ChartId } from '../chart-registry';
import styles from './chart-figure.module.css';
import { ChartTools } from './chart-tools';
import { ChartToolsContext } from './chart-tools-context';

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
  const figure = useRef<HTMLElement>(null);
  const isEmbedded = useContext(EmbeddedContext);
  const hasTools = useContext(ChartToolsContext);
  // A chart alone on a page is what the page is about.
  const Heading = isEmbedded ? 'h1' : 'h2';
  const id = useId();
  const ids = { title: `${id}-title`, description: `${id}-description` };
  return (
    <figure ref={figure} id={share?.id} className={styles.figure} aria-labelledby={ids.title}>
      <figcaption className={styles.caption}>
        <Heading id={ids.title} data-part="title" className={styles.title}>
          {title}
        </Heading>
        <p className={styles.subtitle} data-part="subtitle">
          {subtitle}
        </p>
        <p id={ids.description} data-part="description" className="visually-hidden">
          {description}
        </p>
      </figcaption>
      {children(ids)}
      {note && (
        <p className={styles.note} data-part="note">
          {note}
        </p>
      )}
      <p className={styles.source} data-part="source">
        {source}
      </p>
      {share && hasTools && !isEmbedded && <ChartTools share={share} figure={figure} />}
    </figure>
  );
}
