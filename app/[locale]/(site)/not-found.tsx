'use client';

import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import states from '@/components/ui/states.module.css';

/** An address without a page, and where to begin instead. */
export default function PageNotFound() {
  const t = useText('site.notFound');
  return (
    <div className={states.message}>
      <h1 className={states.title}>{t('title')}</h1>
      <p className={states.text}>{t('text')}</p>
      <p>
        <LocaleLink href="/">{t('open')}</LocaleLink>
      </p>
    </div>
  );
}
