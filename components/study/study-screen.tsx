'use client';

import { usePathname } from 'next/navigation';
import { ChartCursorProvider } from '@/components/charts/cursor/chart-cursor-provider';
import { useText } from '@/components/language/use-text';
import { usualSpec } from '@/lib/event-study/usual-spec';
import { EventSwitcher } from './event-switcher';
import type { ArrivedStudy } from './hooks/use-read-study';
import { useStudyUrl } from './hooks/use-study-url';
import { StudySettings } from './settings/study-settings';
import { StudyProblem } from './study-problem';
import { StudyView } from './study-view';
import styles from './study-view.module.css';

/** The study that the address asks for, or what is wrong with the address beside the settings of the event's usual one. */
export function StudyScreen({ arrived }: { arrived: ArrivedStudy }) {
  const t = useText('studyPage');
  const parsed = useStudyUrl(arrived);
  const event = usePathname().split('/').at(-1);
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
  const usual = usualSpec(event);
  return (
    <div className={styles.page}>
      <EventSwitcher spec={usual} />
      <div className={`${styles.columns} ${styles.alone}`}>
        <div className={styles.charts}>
          <StudyProblem title={t('badAddress')} problems={parsed.problems} />
        </div>
        <aside className={styles.rail}>
          <StudySettings spec={usual} />
        </aside>
      </div>
    </div>
  );
}
