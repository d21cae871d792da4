import { LocaleLink } from '@/components/ui/locale-link';
import { listEvents } from '@/lib/database/event-store';
import { formatDate } from '@/lib/text/dates';
import styles from './states.module.css';

/** An event that is not stored, with those that are. */
export default async function EventNotFound() {
  const events = await listEvents();
  return (
    <div className={styles.page}>
      <div className={styles.message}>
        <h1 className={styles.title}>No event is stored at this address</h1>
        <p className={styles.text}>These are:</p>
        <ul>
          {events.map((event) => (
            <li key={event.slug}>
              <LocaleLink href={`/events/${event.slug}`}>{event.title}</LocaleLink>,{' '}
              {formatDate(event.dayZero)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
