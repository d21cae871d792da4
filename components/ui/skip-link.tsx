'use client';

import { useText } from '@/components/language/use-text';
import styles from './skip-link.module.css';

/** Leads the keyboard past the masthead to the content, or past a study's settings to its charts. */
export function SkipLink({ to }: { to: 'content' | 'charts' }) {
  const t = useText('site');
  return (
    <a href={`#${to}`} className={styles.skip}>
      {t(`skip.${to}`)}
    </a>
  );
}
