'use client';

import type { DehydratedState } from '@tanstack/react-query';
import { usePathname } from 'next/navigation';
import { ChartCursorProvider } from '@/components/charts/cursor/chart-cursor-provider';
import { useText } from '@/components/language/use-text';
import { Queries } from '@/components/ui/queries';
import { usualSpec } from '@/lib/event-study/usual-spec';
import { EventSwitcher } from './event-switcher';
import type { ArrivedStudy } from './hooks/use-read-study';
import { useStudyUrl } from './hooks/use-study-url';
import { StudySettings } from './settings/study-settings';
import { StudyProblem } from './study-problem';
import { StudyView } from './study-view';
import styles from './study-view.module.css';

/** A study's page with what it asks the API, of which the server has read the first. */
export function StudyScreen({ arrived, queries }: { arrived: ArrivedStudy; queries: DehydratedState }) {
  return (
    <Queries state={queries}>
      <AskedStudy arrived={arrived} />
    </Queries>
  );
}

/** The study that the address asks for, or what is wrong with the address beside the settings of the event's usual one. */
function AskedStudy({ arrived }: { arrived: ArrivedStudy }) {
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
