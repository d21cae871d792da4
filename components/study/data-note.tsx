import { useText } from '@/components/language/use-text';
import type { Study } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import styles from './data-note.module.css';

/** What the study rests on: prices, their vintage, and what the event's dates were taken from. */
export function DataNote({ study: { data, event } }: { study: Study }) {
  const t = useText('studyPage.data');
  const sources = data.sources.join('; ');
  return (
    <section aria-labelledby="data-title" className={styles.note}>
      <h2 id="data-title" className={styles.title}>
        {t('title')}
      </h2>
      <p>
        {t('text', {
          sources,
          to: formatDate(t, data.lastPriceDate),
          retrieved: formatDate(t, data.retrievedOn),
        })}
      </p>
      <p>{t('event', { citation: event.citation })}</p>
    </section>
  );
}
