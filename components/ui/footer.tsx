'use client';

import { useText } from '@/components/language/use-text';
import styles from './footer.module.css';

/** The foot of every page. */
export function Footer() {
  const t = useText('site');
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{t('licence')}</p>
        <p>{t('advice')}</p>
      </div>
    </footer>
  );
}
