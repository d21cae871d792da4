'use client';

import { CHARTS, LEADING_CHARTS } from '@/components/charts/chart-registry';
import { WindowChoiceContext } from '@/components/charts/window-brush/window-choice-context';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { problemsOf } from '@/lib/queries/problem-error';
import { highlightedTicker } from '@/lib/text/headline';
import { DataNote } from './data-note';
import { EventSwitcher } from './event-switcher';
import { GroupEvidence } from './group-evidence';
import { GroupTable } from './group-table';
import { useLiveStudy } from './hooks/use-live-study';
import { replaceStudy } from './hooks/use-study-url';
import { ResultsTable } from './results-table';
import { SecurityEvidence } from './security-evidence';
import { StudySettings } from './settings/study-settings';
import { StudyHeadline } from './study-headline';
import { StudyProblem } from './study-problem';
import { StudySkeleton } from './study-skeleton';
import styles from './study-view.module.css';
import { WindowChoice } from './window-choice';

/** A study with its settings. While another one loads, the last one stays. */
export function StudyView({ spec }: { spec: StudySpec }) {
  const { study, error, isPlaceholderData, choice } = useLiveStudy(spec);
  const highlight = study ? highlightedTicker(study) : '';
  const selection = {
    highlight,
    onHighlight: (ticker: string) => replaceStudy({ ...spec, highlight: ticker }),
  };

  return (
    <WindowChoiceContext value={choice}>
      <div className={styles.page}>
        <EventSwitcher spec={spec} />
        <p className={styles.status} role="status">
          {isPlaceholderData ? 'Computing the study…' : ''}
        </p>
        {study && (
          <div aria-busy={isPlaceholderData} className={styles.content}>
            <title>{`${study.event.title} – Aftershock`}</title>
            <StudyHeadline study={study} highlight={highlight} />
          </div>
        )}
        <div className={study ? styles.columns : `${styles.columns} ${styles.alone}`}>
          {error && (
            <div className={styles.charts}>
              <StudyProblem title="This study could not be computed" problems={problemsOf(error)} />
            </div>
          )}
          <aside className={styles.rail}>
            <StudySettings spec={spec} />
          </aside>
          {study ? (
            <div aria-busy={isPlaceholderData} className={`${styles.content} ${styles.charts}`}>
              <WindowChoice cars={study.spec.cars} bounds={study.spec.window} />
              {LEADING_CHARTS.map((id) => {
                const Chart = CHARTS[id];
                return <Chart key={id} study={study} {...selection} />;
              })}
              <GroupEvidence study={study} {...selection} />
              <SecurityEvidence study={study} highlight={highlight} />
            </div>
          ) : (
            !error && (
              <div className={styles.charts}>
                <StudySkeleton />
              </div>
            )
          )}
        </div>
        {study && (
          <div aria-busy={isPlaceholderData} className={`${styles.content} ${styles.tables}`}>
            <ResultsTable study={study} />
            <GroupTable study={study} />
            <DataNote study={study} />
          </div>
        )}
      </div>
    </WindowChoiceContext>
  );
}
