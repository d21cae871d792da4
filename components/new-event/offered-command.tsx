import { Fragment } from 'react';
import styles from './new-event.module.css';

/** A command to copy, which breaks between its options and not within them. */
export function OfferedCommand({ parts }: { parts: readonly string[] }) {
  return (
    <pre className={styles.command} dir="ltr">
      {parts.map((part, place) => (
        <Fragment key={part}>
          {place > 0 && ' '}
          <span className={styles.option}>{part}</span>
        </Fragment>
      ))}
    </pre>
  );
}
