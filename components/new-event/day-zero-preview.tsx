import type { UseQueryResult } from '@tanstack/react-query';
import { useText } from '@/components/language/use-text';
import { ProblemError, problemsOf } from '@/lib/queries/problem-error';
import type { DayZero } from '@/lib/server/new-event';
import { formatDate } from '@/lib/text/dates';
import { dayZeroReason } from '@/lib/text/day-zero-reason';
import styles from './new-event.module.css';

const FIELDS = ['title', 'announced', 'timeZone', 'session', 'description', 'citation'] as const;

/** The day 0 that the announcement resolves to and why, or what is missing or wrong. */
export function DayZeroPreview({
  answer,
  isOpen,
}: {
  answer: UseQueryResult<DayZero>;
  /** Whether neither hour nor session is stated, without which a trading day says too little. */
  isOpen: boolean;
}) {
  const t = useText();
  const { data, error, isFetching } = answer;
  const isWaiting = isOpen && error !== null && problemsOf(error).every(({ field }) => field === 'session');
  return (
    <section className={styles.preview} aria-labelledby="day-zero" aria-live="polite">
      <h2 id="day-zero">{t('newEvent.preview.title')}</h2>
      {data && !error && (
        <>
          <p className={styles.day}>{formatDate(t, data.dayZero, 'full')}</p>
          <p className={styles.note}>{dayZeroReason(t, data, data.benchmark)}</p>
        </>
      )}
      {isWaiting && <p className={styles.note}>{t('newEvent.preview.hourOrSession')}</p>}
      {error && !isWaiting && <Problems error={error} />}
      {!data && !error && (
        <p className={styles.note}>{t(isFetching ? 'newEvent.preview.loading' : 'newEvent.preview.empty')}</p>
      )}
    </section>
  );
}

/** What the server says is wrong, in its own words, under the names that the form has for its fields. */
export function Problems({ error }: { error: Error }) {
  const t = useText('newEvent.fields');
  const title = error instanceof ProblemError && !error.problem.errors ? error.problem.title : undefined;
  return problemsOf(error).map(({ field = '', message }) => {
    const named = FIELDS.find((known) => known === field);
    return (
      <p key={`${field} ${message}`} className={styles.error}>
        {named && <>{t(named)}: </>}
        <bdi lang="en">{title ? `${title}. ${message}` : message}</bdi>
      </p>
    );
  });
}
