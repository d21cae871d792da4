import { SecurityCharts } from '@/components/charts/security-charts/security-charts';
import charts from '@/components/charts/security-charts/security-charts.module.css';
import { useText } from '@/components/language/use-text';
import type { Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { DaysTable } from './days-table';
import { FitChecksTable } from './fit-checks-table';
import { FitTable } from './fit-table';
import { WindowsTable } from './windows-table';

/** One security round one event: the charts, the windows, the fit and its checks, and every day. */
export function SecurityStudy({ study, spec, ticker }: { study: Study; spec: StudySpec; ticker: string }) {
  const t = useText('securityPage');
  const security = study.securities.find((candidate) => candidate.ticker === ticker);
  if (!security) return null;
  if (ticker === study.benchmark.ticker) {
    return <p className={charts.notice}>{t('benchmark', { name: security.name })}</p>;
  }
  return (
    <>
      <SecurityCharts study={study} ticker={ticker} />
      {security.model && (
        <>
          <WindowsTable spec={spec} security={security} />
          <FitTable study={study} security={security} model={security.model} />
          <FitChecksTable model={security.model} days={security.estimationDays} />
          <DaysTable security={security} />
        </>
      )}
    </>
  );
}
