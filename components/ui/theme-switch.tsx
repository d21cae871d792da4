'use client';

import { useEffect, useId, useState } from 'react';
import { useText } from '@/components/language/use-text';
import { THEME_COOKIE, THEMES, type Theme, themeOf } from '@/lib/text/theme';
import styles from './masthead.module.css';
import { remember } from './remember';

/** Chooses between the system's theme, light and dark; the server draws the next page in it. */
export function ThemeSwitch() {
  const t = useText('site');
  const id = useId();
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(themeOf(document.documentElement.dataset.theme)), []);

  function change(chosen: Theme) {
    setTheme(chosen);
    document.documentElement.dataset.theme = chosen;
    remember(THEME_COOKIE, chosen);
  }

  return (
    <span className={styles.theme}>
      <label htmlFor={id} className="visually-hidden">
        {t('theme')}
      </label>
      <select
        id={id}
        value={theme}
        className={styles.choice}
        onChange={(event) => change(themeOf(event.target.value))}
      >
        {THEMES.map((option) => (
          <option key={option} value={option}>
            {t(`themes.${option}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
