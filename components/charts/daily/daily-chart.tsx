'use client';

import { useText } from '@/components/language/use-text';
import { centralRange } from '@/lib/chart-math/noise-density';
import type { EstimationSample } from '@/lib/event-study/estimation-sample';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { dailyDescription, dailySpoken, dailyTitle } from '@/lib/text/security-charts/daily-text';
import { useDayCursor } from '../hooks/use-day-cursor';
import { DayChart } from '../parts/day-chart';
import { DailyPlot } from './daily-plot';

/** Abnormal returns of one security by day, with their intervals, before the noise of its estimation days. */
export function DailyChart({
  study,
  security,
  sample,
}: {
  study: Study;
  security: SecurityResult;
  /** Left out while it loads: the chart is then drawn without its noise. */
  sample: EstimationSample | undefined;
}) {
  const t = useText();
  const residuals = sample?.days.flatMap(({ residual }) => (residual === null ? [] : [residual])) ?? [];
  const usual = centralRange(residuals);
  const cursor = useDayCursor(
    security.ticker,
    security.days.map((day) => day.eventDay),
    0,
    (day) => dailySpoken(t, security, day),
  );
  const told = { correction: study.spec.correction, method: methodLine(t, study) };
  return (
    <DayChart
      cursor={cursor}
      share={{ id: 'daily', spec: { ...study.spec, highlight: security.ticker } }}
      title={dailyTitle(t, study, security)}
      subtitle={
        usual
          ? t('securityCharts.daily.subtitle', { ...told, count: String(residuals.length) })
          : t('securityCharts.daily.subtitleBare', told)
      }
      description={dailyDescription(t, study, security, usual)}
      note={null}
      source={sourceLine(t, study)}
      draw={(plot) => <DailyPlot study={study} security={security} noise={{ residuals, usual }} {...plot} />}
    />
  );
}
