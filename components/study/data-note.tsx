import type { Study } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import styles from './data-note.module.css';

/** What the study rests on: prices, their vintage, and what the event's dates were taken from. */
export function DataNote({ study }: { study: Study }) {
  const { data, event } = study;
  return (
    <section aria-labelledby="data-title" className={styles.note}>
      <h2 id="data-title" className={styles.title}>
        The data
      </h2>
      <p>
        Sources: {data.sources.join('; ')}. Prices to {formatDate(data.lastPriceDate)}, retrieved on{' '}
        {formatDate(data.retrievedOn)}. Returns are computed from closes adjusted for splits and dividends; a
        day without a price is shown as missing.
      </p>
      <p>Event: {event.citation}</p>
    </section>
  );
}
