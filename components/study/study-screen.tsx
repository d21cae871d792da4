'use client';

import { ChartCursorProvider } from '@/components/charts/cursor/chart-cursor-provider';
import { useText } from '@/components/language/use-text';
import type { ArrivedStudy } from './hooks/use-read-study';
import { useStudyUrl } from './hooks/use-study-url';
import { StudyProblem } from './study-problem';
import { StudyView } from './study-view';
import styles from './study-view.module.css';

/** The study that the address asks for, or what is wrong with the address. */
export function StudyScreen({ arrived }: { arrived: ArrivedStudy }) {
  const t = useText('studyPage');
  const parsed = useStudyUrl(arrived);
  if ('spec' in parsed) {
    return (
      <ChartCursorProvider>
        {parsed.ignored.length > 0 && (
          <p className={styles.ignored} role="note">
            {t('ignored', { fields: parsed.ignored.join(', '), count: parsed.ignored.length })}
          </p>
        )}
        <StudyView spec={parsed.spec} />
      </ChartCursorProvider>
    );
  }
  return (
    <div className={`${styles.page} ${styles.alone}`}>
      <StudyProblem title={t('badAddress')} problems={parsed.problems} />
    </div>
  );
}
