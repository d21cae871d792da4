'use client';

import { useTranslations } from 'use-intl';

/** Leads the keyboard past the masthead. */
export function SkipLink({ className }: { className?: string }) {
  const t = useTranslations('site');
  return (
    <a href="#content" className={className}>
      {t('skip')}
    </a>
  );
}
