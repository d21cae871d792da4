'use client';

import { useQuery } from '@tanstack/react-query';
import { useText } from '@/components/language/use-text';
import type { Study } from '@/lib/event-study/study';
import { estimationQuery } from '@/lib/queries/estimation-query';
import { withRealMinus } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import { SECURITY_CHART_IDS, type SecurityChartId } from '../chart-registry';
import { CounterfactualChart } from '../counterfactual/counterfactual-chart';
import { DailyChart } from '../daily/daily-chart';
import { PlaceboChart } from '../placebo/placebo-chart';
import { ScatterChart } from '../scatter/scatter-chart';
import { ChartSkeleton } from './chart-skeleton';
import styles from './security-charts.module.css';

const ALL_CHARTS: readonly SecurityChartId[] = SECURITY_CHART_IDS;

/** The charts of one security of a study, all or some of them, or why they cannot be drawn. */
export function SecurityCharts({
  study,
  ticker,
  charts = ALL_CHARTS,
}: {
  study: Study;
  ticker: string;
  charts?: readonly SecurityChartId[];
}) {
  const t = useText();
  const security = study.securities.find((candidate) => candidate.ticker === ticker);
  const { data, error } = useQuery({
    ...estimationQuery(study.spec, ticker),
    enabled: security !== undefined && !security.problem,
  });
  if (!security) return null;
  const { name, problem } = security;
  if (problem) {
    const reason = problemText(t, problem);
    return <p className={styles.notice}>{t('securityCharts.section.cannot', { name, reason })}</p>;
  }
  // The sample of the security before may stand in while this one's loads; it is not this one's.
  const sample = data?.ticker === ticker ? data : undefined;
  if (!sample && !error) return <LoadingCharts charts={charts} name={name} />;
  return (
    <div className={styles.charts}>
      {charts.includes('daily') && <DailyChart study={study} security={security} sample={sample} />}
      {charts.includes('counterfactual') && <CounterfactualChart study={study} security={security} />}
      {sample && charts.includes('scatter') && (
        <ScatterChart study={study} security={security} sample={sample} />
      )}
      {sample && charts.includes('placebo') && (
        <PlaceboChart study={study} security={security} sample={sample} />
      )}
      {error && (
        <p className={styles.notice} role="alert">
          {t('securityCharts.section.failed', { reason: withRealMinus(error.message) })}
        </p>
      )}
    </div>
  );
}

function LoadingCharts({ charts, name }: { charts: readonly SecurityChartId[]; name: string }) {
  const t = useText('securityCharts.section');
  return (
    <div className={styles.charts}>
      {charts.map((chart, index) => (
        <ChartSkeleton key={chart} label={index === 0 ? t('loading', { name }) : undefined} />
      ))}
    </div>
  );
}
