'use client';

import { useTranslations } from 'use-intl';
import { LocaleLink } from '@/components/ui/locale-link';
import type { StoredSecurity } from '@/lib/database/security-store';
import styles from './states.module.css';

/** Says that a ticker is not stored, and leads to those that are. */
export function UnknownSecurity({
  securities,
}: {
  securities: readonly Pick<StoredSecurity, 'ticker' | 'name'>[];
}) {
  const t = useTranslations('securityPage.notFound');
  return (
    <div className={styles.message}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.text}>{t('text')}</p>
      <ul className={styles.list}>
        {securities.map(({ ticker, name }) => (
          <li key={ticker}>
            <LocaleLink href={`/securities/${encodeURIComponent(ticker)}`} prefetch={false}>
              <bdi>{ticker}</bdi> {name}
            </LocaleLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
