'use client';

import { CHARTS, FURTHER_CHARTS, type StudyChartProps } from '@/components/charts/chart-registry';
import { useText } from '@/components/language/use-text';
import { ChartSkeleton } from '@/components/security/chart-skeleton';

import tables from '@/components/ui/tables.module.css';
import styles from './group-evidence.module.css';
import { useNearViewport } from './hooks/use-near-viewport';

/** The charts of groups and of all stocks at once; their code is fetched when the reader comes near them. */
export function GroupEvidence(props: StudyChartProps) {
  const t = useText('groupCharts');
  const [element, isNear] = useNearViewport();
  return (
    <section ref={element} aria-labelledby="groups-evidence-title">
      <h2 id="groups-evidence-title" className={tables.title}>
        {t('section')}
      </h2>
      <div className={styles.charts}>
        {FURTHER_CHARTS.map((id) => {
          const Chart = CHARTS[id];
          return (
            <div key={id} className={styles[id]}>
              {isNear ? <Chart {...props} /> : <ChartSkeleton />}
            </div>
          );
        })}
      </div>
    </section>
  );
}
