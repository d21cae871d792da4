import type { UseQueryResult } from '@tanstack/react-query';
import { useText } from '@/components/language/use-text';
import { problemsOf } from '@/lib/queries/problem-error';
import type { DayZero } from '@/lib/server/new-event';
import { formatDate } from '@/lib/text/dates';
import { dayZeroReason } from '@/lib/text/day-zero-reason';
import styles from './new-event.module.css';

/** The day 0 that the announcement resolves to and why, or what is missing or wrong. */
export function DayZeroPreview({ answer }: { answer: UseQueryResult<DayZero> }) {
  const t = useText();
  const { data, error, isFetching } = answer;
  return (
    <section className={styles.preview} aria-labelledby="day-zero" aria-live="polite">
      <h2 id="day-zero">{t('newEvent.preview.title')}</h2>
      {data && !error && (
        <>
          <p className={styles.day}>{formatDate(t, data.dayZero, 'full')}</p>
          <p className={styles.note}>{dayZeroReason(t, data, data.benchmark)}</p>
        </>
      )}
      {error && <Problems error={error} />}
      {!data && !error && (
        <p className={styles.note}>{t(isFetching ? 'newEvent.preview.loading' : 'newEvent.preview.empty')}</p>
      )}
    </section>
  );
}

/** What the server says is wrong, in its own words. */
export function Problems({ error }: { error: Error }) {
  return problemsOf(error).map(({ field, message }) => (
    <p key={`${field} ${message}`} className={styles.error} lang="en" dir="ltr">
      {field ? `${field}: ${message}` : message}
    </p>
  ));
}
