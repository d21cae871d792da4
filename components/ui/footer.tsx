'use client';

import { useText } from '@/components/language/use-text';
import styles from './footer.module.css';
import { LocaleLink } from './locale-link';

/** The foot of every page. */
export function Footer() {
  const t = useText('site');
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav className={styles.pages} aria-label={t('morePages')}>
          <LocaleLink href="/data" prefetch={false}>
            {t('pages.data')}
          </LocaleLink>
          <LocaleLink href="/events/new" prefetch={false}>
            {t('pages.newEvent')}
          </LocaleLink>
        </nav>
        <p>{t('licence')}</p>
        <p>{t('advice')}</p>
      </div>
    </footer>
  );
}
