'use client';

import { CHARTS, FURTHER_CHARTS } from '@/components/charts/chart-registry';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import type { StudyChartProps } from '@/components/charts/study-chart-props';
import { useText } from '@/components/language/use-text';
import tables from '@/components/ui/tables.module.css';
import styles from './group-evidence.module.css';
import { useNearViewport } from './hooks/use-near-viewport';

/** How many stocks the usual study has, for whose charts the stylesheet keeps room; smaller studies need less. */
const USUAL_STOCKS = 16;

/**
 * The charts of groups and of all stocks at once, where there are two that can be judged; their code is fetched when
 * the reader comes near them.
 */
export function GroupEvidence(props: StudyChartProps) {
  const t = useText('groupCharts');
  const [element, isNear] = useNearViewport();
  const judged = props.study.securities.filter(({ problem }) => !problem).length;
  if (judged < 2) return null;
  return (
    <section ref={element} aria-labelledby="groups-evidence-title">
      <h2 id="groups-evidence-title" className={tables.title}>
        {t('section')}
      </h2>
      <div className={styles.charts}>
        {FURTHER_CHARTS.map((id) => {
          const Chart = CHARTS[id];
          return (
            <div key={id} className={judged >= USUAL_STOCKS || id === 'tests' ? styles[id] : undefined}>
              {isNear ? <Chart {...props} /> : <ChartSkeleton />}
            </div>
          );
        })}
      </div>
    </section>
  );
}
