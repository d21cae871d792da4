import { useState } from 'react';
import { CHARTS, type StudyChartId } from '@/components/charts/chart-registry';
import { ChartToolsContext } from '@/components/charts/parts/chart-tools-context';
import { useText } from '@/components/language/use-text';
import { GroupTable } from '@/components/study/group-table';
import tables from '@/components/ui/tables.module.css';
import type { OwnStudy } from '@/lib/lab/own-study';
import styles from './lab.module.css';
import { LabDownloads } from './lab-downloads';
import { LabQuality } from './lab-quality';
import { LabTable } from './lab-table';
import type { MakeFile } from './use-own-study';

const MOST_IN_HEATMAP = 24;
/** Letters that fit beside the heatmap's cells. */
const LONGEST_LABEL = 7;

/** The charts whose words and scales are right for a study whose firms may have days 0 of their own. */
function chartsOf({ study, hasOneEstimation, hasOneDayZero, notShown }: OwnStudy): StudyChartId[] {
  if (!hasOneEstimation) return [];
  const isSmall = study.securities.length <= MOST_IN_HEATMAP && notShown === 0;
  const fits = study.securities.every(({ ticker }) => ticker.length <= LONGEST_LABEL);
  return [
    ...(hasOneDayZero ? (['groups'] as const) : []),
    'tests',
    ...(isSmall && fits ? (['heatmap'] as const) : []),
    ...(isSmall ? (['multiples'] as const) : []),
  ];
}

/** A study of own data: what it found, its downloads, tables and charts. */
export function LabResult({ result, makeFile }: { result: OwnStudy; makeFile: MakeFile }) {
  const t = useText('lab');
  const { study, firmEvents, withProblem } = result;
  const [highlight, setHighlight] = useState('');
  const charts = chartsOf(result);
  return (
    <div className={styles.result}>
      <section aria-labelledby="lab-result-title">
        <h2 id="lab-result-title" className={tables.title}>
          {t('result')}
        </h2>
        <p className={tables.note}>{t('studied', { count: firmEvents, left: withProblem })}</p>
        <LabDownloads study={study} makeFile={makeFile} />
      </section>
      <GroupTable study={study} />
      <ChartToolsContext value="save">
        {charts.map((id) => {
          const Chart = CHARTS[id];
          return <Chart key={id} study={study} highlight={highlight} onHighlight={setHighlight} />;
        })}
      </ChartToolsContext>
      {charts.length === 0 && <p className={tables.note}>{t('noCharts')}</p>}
      <LabTable result={result} />
      <LabQuality result={result} />
    </div>
  );
}
