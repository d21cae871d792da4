'use client';

import { useTranslations } from 'use-intl';
import states from '@/components/security/states.module.css';
import controls from '@/components/ui/controls.module.css';

export default function SecurityFailed({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('securityPage.error');
  return (
    <div className={states.message} role="alert">
      <h1 className={states.title}>{t('title')}</h1>
      <p className={states.text}>{t('text')}</p>
      <button type="button" className={controls.button} onClick={reset}>
        {t('again')}
      </button>
    </div>
  );
}
