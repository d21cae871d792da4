'use client';

import { memo, useCallback, useDeferredValue } from 'react';
import { CHARTS, LEADING_CHARTS } from '@/components/charts/chart-registry';
import { WindowChoiceContext } from '@/components/charts/window-brush/window-choice-context';
import { useText } from '@/components/language/use-text';
import { SkipLink } from '@/components/ui/skip-link';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { isPassing, problemsOf } from '@/lib/queries/problem-error';
import { highlightedTicker } from '@/lib/text/headline';
import { ConnectionLost } from './connection-lost';
import { EventSwitcher } from './event-switcher';
import { useLast } from './hooks/use-last';
import { useLiveStudy } from './hooks/use-live-study';
import { usePageTitle } from './hooks/use-page-title';
import { retellStudy } from './hooks/use-study-url';
import { StudySettings } from './settings/study-settings';
import { StudyEvidence, StudyTables } from './study-details';
import { StudyHeadline } from './study-headline';
import { StudyProblem } from './study-problem';
import { StudySkeleton } from './study-skeleton';
import styles from './study-view.module.css';
import { WindowChoice } from './window-choice';

const Events = memo(EventSwitcher);
const Settings = memo(StudySettings);

/**
 * A study with its settings. While another one loads, the last one stays. While a window is dragged, headline and
 * leading charts are drawn at once; what stands further down follows as soon as the browser has the time.
 */
export function StudyView({ spec }: { spec: StudySpec }) {
  const t = useText('studyPage');
  const { study: computed, error, isPlaceholderData, choice, retry } = useLiveStudy(spec);
  const last = useLast(computed);
  const isLost = error !== null && isPassing(error);
  const study = isLost ? last : computed;
  usePageTitle(study?.event.title);
  const followed = useDeferredValue(study);
  const highlight = study ? highlightedTicker(study) : '';
  const onHighlight = useCallback((ticker: string) => retellStudy(spec, { highlight: ticker }), [spec]);

  return (
    <WindowChoiceContext value={choice}>
      <div className={styles.page}>
        <Events spec={spec} />
        <p className={styles.status} role="status">
          {isPlaceholderData ? t('computing') : ''}
        </p>
        {study && (
          <div aria-busy={isPlaceholderData} className={styles.content}>
            <StudyHeadline study={study} highlight={highlight} />
          </div>
        )}
        <div className={study ? styles.columns : `${styles.columns} ${styles.alone}`}>
          {error && !isLost && (
            <div className={styles.charts}>
              <StudyProblem title={t('failed')} problems={problemsOf(error)} />
            </div>
          )}
          <aside className={styles.rail}>
            {study && <SkipLink to="charts" />}
            <Settings spec={spec} />
          </aside>
          {study ? (
            <div
              id="charts"
              tabIndex={-1}
              aria-busy={isPlaceholderData}
              className={`${styles.content} ${styles.charts}`}
            >
              {isLost && <ConnectionLost onRetry={retry} />}
              <WindowChoice cars={study.spec.cars} bounds={study.spec.window} />
              {LEADING_CHARTS.map((id) => {
                const Chart = CHARTS[id];
                return <Chart key={id} study={study} highlight={highlight} onHighlight={onHighlight} />;
              })}
              {followed && (
                <StudyEvidence
                  study={followed}
                  highlight={highlightedTicker(followed)}
                  onHighlight={onHighlight}
                />
              )}
            </div>
          ) : (
            (!error || isLost) && (
              <div className={styles.charts}>
                {isLost ? <ConnectionLost onRetry={retry} /> : <StudySkeleton />}
              </div>
            )
          )}
        </div>
        {study && followed && (
          <div aria-busy={isPlaceholderData} className={`${styles.content} ${styles.tables}`}>
            <StudyTables study={followed} />
          </div>
        )}
      </div>
    </WindowChoiceContext>
  );
}
