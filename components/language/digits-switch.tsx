'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import styles from '@/components/ui/masthead.module.css';
import { remember } from '@/components/ui/remember';
import { DIGITS_COOKIE } from '@/lib/text/digits';
import { useText } from './use-text';

/** Changes between Latin and Arabic-Indic digits; the server sends the page in them from now on. */
export function DigitsSwitch() {
  const t = useText('site');
  const router = useRouter();
  const [isPending, start] = useTransition();
  const other = t.digits === 'latn' ? 'arab' : 'latn';

  function change() {
    remember(DIGITS_COOKIE, other);
    start(() => router.refresh());
  }

  return (
    <button
      type="button"
      className={styles.choice}
      onClick={change}
      aria-busy={isPending}
      aria-label={t(`digitsLabels.${other}`)}
    >
      {other === 'arab' ? '١٢٣' : '123'}
    </button>
  );
}
