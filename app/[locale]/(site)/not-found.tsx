'use client';

import { useTranslations } from 'use-intl';
import { LocaleLink } from '@/components/ui/locale-link';
import styles from './events/[event]/states.module.css';

/** An address without a page, and where to begin instead. */
export default function PageNotFound() {
  const t = useTranslations('site.notFound');
  return (
    <div className={styles.page}>
      <div className={styles.message}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.text}>{t('text')}</p>
        <p>
          <LocaleLink href="/">{t('open')}</LocaleLink>
        </p>
      </div>
    </div>
  );
}
