'use client';

import { ChartCursorProvider } from '@/components/charts/cursor/chart-cursor-provider';
import { useText } from '@/components/language/use-text';
import { type ArrivedStudy, useReadStudy } from '@/components/study/hooks/use-read-study';
import { useSearchFields } from '@/components/study/hooks/use-study-url';
import { StudyProblem } from '@/components/study/study-problem';
import type { StoredSecurity } from '@/lib/database/security-store';
import { SecurityView } from './security-view';
import styles from './security-view.module.css';

/** One security under the study that the address asks for, or what is wrong with the address. */
export function SecurityScreen({ security, arrived }: { security: StoredSecurity; arrived: ArrivedStudy }) {
  const t = useText('securityPage');
  const parsed = useReadStudy(useSearchFields(), arrived);
  if ('problems' in parsed) {
    return (
      <div className={styles.page}>
        <StudyProblem title={t('badAddress')} problems={parsed.problems} />
      </div>
    );
  }
  return (
    <ChartCursorProvider>
      <SecurityView spec={parsed.spec} security={security} />
    </ChartCursorProvider>
  );
}
