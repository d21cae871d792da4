'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { ChartCursorProvider } from '@/components/charts/cursor/chart-cursor-provider';
import { useText } from '@/components/language/use-text';
import { StudyProblem } from '@/components/study/study-problem';
import type { StoredSecurity } from '@/lib/database/security-store';
import { parseStudySpec } from '@/lib/url/study-url';
import { SecurityView } from './security-view';
import styles from './security-view.module.css';

/** One security under the study that the address asks for, or what is wrong with the address. */
export function SecurityScreen({ security }: { security: StoredSecurity }) {
  const t = useText('securityPage');
  const search = useSearchParams();
  const parsed = useMemo(() => {
    const fields: Record<string, string[]> = {};
    for (const name of search.keys()) fields[name] = search.getAll(name);
    return parseStudySpec(fields);
  }, [search]);
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
