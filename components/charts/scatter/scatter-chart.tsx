'use client';

import { useText } from '@/components/language/use-text';
import { estimationPoints, eventPoints, expectedLine } from '@/lib/chart-math/market-scatter';
import type { EstimationSample } from '@/lib/event-study/estimation-sample';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { scatterDescription, scatterSpoken, scatterTitle } from '@/lib/text/security-charts/scatter-text';
import { useDayCursor } from '../hooks/use-day-cursor';
import { DayChart } from '../parts/day-chart';
import { ScatterPlot } from './scatter-plot';

/** Returns of the estimation window over the benchmark's, the line the model expects, and the event days. */
export function ScatterChart({
  study,
  security,
  sample,
}: {
  study: Study;
  security: SecurityResult;
  sample: EstimationSample;
}) {
  const t = useText();
  const estimation = estimationPoints(sample);
  const events = eventPoints(study, security);
  const points = [...estimation, ...events];
  const benchmark = study.benchmark.ticker;
  const facts = { name: security.name, benchmark, estimation, events, line: expectedLine(points) };
  const cursor = useDayCursor(
    security.ticker,
    points.map((point) => point.eventDay),
    0,
    (chosen) => {
      const point = points.find((candidate) => candidate.eventDay === chosen);
      return point ? scatterSpoken(t, facts, point) : '';
    },
  );
  return (
    <DayChart
      cursor={cursor}
      share={{ id: 'scatter', spec: { ...study.spec, highlight: security.ticker } }}
      title={scatterTitle(t, facts)}
      subtitle={t('securityCharts.scatter.subtitle', {
        name: security.name,
        benchmark,
        count: String(estimation.length),
        line: facts.line ? 'drawn' : 'none',
        method: methodLine(t, study),
      })}
      description={scatterDescription(t, facts)}
      note={null}
      source={sourceLine(t, study)}
      draw={(plot) => <ScatterPlot facts={facts} group={security.group} {...plot} />}
    />
  );
}
