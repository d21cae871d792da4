'use client';

import controls from '@/components/ui/controls.module.css';
import { LocaleLink } from '@/components/ui/locale-link';
import styles from './states.module.css';

export default function StudyFailed({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className={styles.page}>
      <div className={styles.message} role="alert">
        <h1 className={styles.title}>The study could not be shown</h1>
        <p className={styles.text}>Something failed on our side; the stored prices are unharmed.</p>
        <button type="button" className={controls.button} onClick={reset}>
          Try again
        </button>
        <p>
          <LocaleLink href="/">Open the default study</LocaleLink>
        </p>
      </div>
    </div>
  );
}
