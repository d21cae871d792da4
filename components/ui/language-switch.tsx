'use client';

import { useLocale } from 'use-intl';
import { useText } from '@/components/language/use-text';
import { directionOf, type Locale } from '@/lib/text/locale';
import { LOCALE_COOKIE, localePath } from '@/lib/url/locale-path';
import styles from './masthead.module.css';
import { remember } from './remember';

/** Leads to the same page in the other language, with the whole address kept, and remembers the choice. */
export function LanguageSwitch() {
  const t = useText('site');
  const other: Locale = useLocale() === 'ar' ? 'en' : 'ar';

  function change() {
    remember(LOCALE_COOKIE, other);
    const { pathname, search, hash } = window.location;
    window.location.assign(localePath(other, pathname) + search + hash);
  }

  return (
    <button type="button" className={styles.choice} onClick={change} title={t('languageLabel')}>
      <span lang={other} dir={directionOf(other)}>
        {t('language')}
      </span>
    </button>
  );
}
