import { type ReactNode, useContext, useId, useRef } from 'react';
import { EmbeddedContext } from '@/components/embed/embedded-context';
import styles from './chart-figure.module.css';
import { ChartPlaceContext } from './chart-place-context';
import { type ChartShare, ChartTools } from './chart-tools';
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
  /** Which chart of which study this is; left out for a chart that has no address. */
  share?: ChartShare;
  title: string;
  subtitle: string;
  description: string;
  note: string | null;
  source: string;
  children: (ids: { title: string; description: string }) => ReactNode;
}) {
  const figure = useRef<HTMLElement>(null);
  const isEmbedded = useContext(EmbeddedContext);
  const tools = useContext(ChartToolsContext);
  const place = useContext(ChartPlaceContext);
  // A chart alone on a page is what the page is about.
  const Heading = isEmbedded ? 'h1' : place.heading;
  const anchor = place.anchor ?? share?.id;
  const id = useId();
  const ids = { title: `${id}-title`, description: `${id}-description` };
  return (
    <figure ref={figure} id={anchor} className={styles.figure} aria-labelledby={ids.title}>
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
      {share && anchor && tools !== 'none' && !isEmbedded && (
        <ChartTools share={share} anchor={anchor} figure={figure} hasAddress={tools === 'all'} />
      )}
    </figure>
  );
}
