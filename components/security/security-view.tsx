'use client';

import { useQuery } from '@tanstack/react-query';
import { HALF_PAGE, ServedWidthContext, WHOLE_PAGE } from '@/components/charts/parts/served-width-context';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import { useText } from '@/components/language/use-text';
import { useWords } from '@/components/language/use-words';
import { EventSwitcher } from '@/components/study/event-switcher';
import { StudyProblem } from '@/components/study/study-problem';
import shared from '@/components/study/study-view.module.css';
import type { StoredSecurity } from '@/lib/database/security-store';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { problemsOf } from '@/lib/queries/problem-error';
import { studyQuery } from '@/lib/queries/study-query';
import { securityInWords, studyInWords } from '@/lib/text/in-words';
import { securityPageUrl } from '@/lib/url/study-url';
import { EventsTable } from './events-table';
import { ownStudy } from './own-study';
import { SecurityHead } from './security-head';
import { SecurityPrice } from './security-price';
import { SecurityStudy } from './security-study';
import styles from './security-view.module.css';

/** A security's page: who it is, its price, one event in detail, and all events side by side. */
export function SecurityView({ spec, security: stored }: { spec: StudySpec; security: StoredSecurity }) {
  const t = useText('securityPage');
  const { data, error, isPlaceholderData } = useQuery(studyQuery(ownStudy(spec, stored.ticker)));
  const study = useWords(data, studyInWords);
  const security = securityInWords(useText(), stored);
  const pageUrl = (target: StudySpec) => securityPageUrl(security.ticker, target);
  return (
    <div className={styles.page}>
      <SecurityHead spec={spec} security={security} />
      <ServedWidthContext value={WHOLE_PAGE}>
        <SecurityPrice spec={spec} security={security} study={study} />
      </ServedWidthContext>
      <div>
        <EventSwitcher spec={spec} pageUrl={pageUrl} />
        <p className={shared.status} role="status">
          {isPlaceholderData ? t('computing') : ''}
        </p>
      </div>
      {error && <StudyProblem title={t('failed')} problems={problemsOf(error)} />}
      {!study && !error && (
        <div aria-busy="true" className={styles.sections}>
          <ChartSkeleton label={t('computing')} />
          <ChartSkeleton />
        </div>
      )}
      {study && (
        <div aria-busy={isPlaceholderData} className={`${shared.content} ${styles.sections}`}>
          <ServedWidthContext value={HALF_PAGE}>
            <SecurityStudy study={study} spec={spec} ticker={security.ticker} />
          </ServedWidthContext>
        </div>
      )}
      <EventsTable spec={spec} ticker={security.ticker} />
    </div>
  );
}
