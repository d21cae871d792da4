'use client';

import type { DehydratedState } from '@tanstack/react-query';
import { ChartCursorProvider } from '@/components/charts/cursor/chart-cursor-provider';
import { useText } from '@/components/language/use-text';
import { type ArrivedStudy, useReadStudy } from '@/components/study/hooks/use-read-study';
import { useSearchFields } from '@/components/study/hooks/use-study-url';
import { StudyProblem } from '@/components/study/study-problem';
import { Queries } from '@/components/ui/queries';
import type { StoredSecurity } from '@/lib/database/security-store';
import { SecurityView } from './security-view';
import styles from './security-view.module.css';

type Props = { security: StoredSecurity; arrived: ArrivedStudy };

/** A security's page with what it asks the API, of which the server has read the first. */
export function SecurityScreen({ queries, ...asked }: Props & { queries: DehydratedState }) {
  return (
    <Queries state={queries}>
      <AskedSecurity {...asked} />
    </Queries>
  );
}

/** One security under the study that the address asks for, or what is wrong with the address. */
function AskedSecurity({ security, arrived }: Props) {
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
