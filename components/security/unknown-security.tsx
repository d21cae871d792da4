'use client';

import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import styles from '@/components/ui/states.module.css';
import type { StoredSecurity } from '@/lib/database/security-store';
import { securityInWords } from '@/lib/text/in-words';

/** Says that a ticker is not stored, and leads to those that are. */
export function UnknownSecurity({
  securities,
}: {
  securities: readonly Pick<StoredSecurity, 'ticker' | 'name'>[];
}) {
  const t = useText('securityPage.notFound');
  const translate = useText();
  return (
    <div className={styles.message}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.text}>{t('text')}</p>
      <ul className={styles.list}>
        {securities
          .map((security) => securityInWords(translate, security))
          .map(({ ticker, name }) => (
            <li key={ticker}>
              <LocaleLink href={`/securities/${encodeURIComponent(ticker)}`} prefetch={false}>
                <bdi>{ticker}</bdi> <bdi>{name}</bdi>
              </LocaleLink>
            </li>
          ))}
      </ul>
    </div>
  );
}
