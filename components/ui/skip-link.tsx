'use client';

import { useText } from '@/components/language/use-text';

/** Leads the keyboard past the masthead. */
export function SkipLink({ className }: { className?: string }) {
  const t = useText('site');
  return (
    <a href="#content" className={className}>
      {t('skip')}
    </a>
  );
}
