'use client';

import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import states from '@/components/ui/states.module.css';

export default function PageFailed({ reset }: { error: Error; reset: () => void }) {
  const t = useText('studyPage.error');
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
