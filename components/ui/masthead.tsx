'use client';

import { DigitsSwitch } from '@/components/language/digits-switch';
import { useText } from '@/components/language/use-text';
import { LanguageSwitch } from './language-switch';
import { LocaleLink } from './locale-link';
import styles from './masthead.module.css';
import { ThemeSwitch } from './theme-switch';

const PAGES = [
  ['/', 'study'],
  ['/compare', 'compare'],
  ['/coverage', 'coverage'],
  ['/methodology', 'methodology'],
  ['/data', 'data'],
  ['/lab', 'lab'],
] as const;

/** The name of the publication, which leads to its first study, its pages, and the reader's language and theme. */
export function Masthead() {
  const t = useText('site');
  return (
    <header className={styles.masthead}>
      <div className={styles.inner}>
        <LocaleLink href="/" className={styles.name}>
          {t('name')}
        </LocaleLink>
        <p className={styles.claim}>{t('claim')}</p>
        <nav className={styles.pages} aria-label={t('navigation')}>
          {PAGES.map(([path, name]) => (
            <LocaleLink key={path} href={path} prefetch={false}>
              {t(`pages.${name}`)}
            </LocaleLink>
          ))}
        </nav>
        <div className={styles.choices}>
          {t.locale === 'ar' && <DigitsSwitch />}
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
