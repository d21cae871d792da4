'use client';

import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import styles from './study-problem.module.css';

/** The server could not be reached; what is shown is the study before, and the reader may ask again. */
export function ConnectionLost({ onRetry }: { onRetry: () => void }) {
  const t = useText('studyPage.connectionLost');
  return (
    <section className={styles.problem} role="alert">
      <h2 className={styles.title}>{t('title')}</h2>
      <p className={styles.list}>{t('text')}</p>
      <button type="button" className={controls.button} onClick={onRetry}>
        {t('again')}
      </button>
    </section>
  );
}
