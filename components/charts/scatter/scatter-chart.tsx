'use client';

import { useTranslations } from 'use-intl';
import { estimationPoints, eventPoints, expectedLine } from '@/lib/chart-math/market-scatter';
import type { EstimationSample } from '@/lib/event-study/estimation-sample';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { scatterDescription, scatterSpoken, scatterTitle } from '@/lib/text/security-charts/scatter-text';
import { useDayCursor } from '../hooks/use-day-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { SECURITY_CHART_HEIGHTS } from '../parts/security-chart-heights';
import { Spoken } from '../parts/spoken';
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
  const t = useTranslations();
  const estimation = estimationPoints(sample);
  const events = eventPoints(study, security);
  const points = [...estimation, ...events];
  const benchmark = study.benchmark.ticker;
  const facts = { name: security.name, benchmark, estimation, events, line: expectedLine(points) };
  const { eventDay, isHere, spoken, handlers } = useDayCursor(
    security.ticker,
    points.map((point) => point.eventDay),
    0,
    (chosen) => {
      const point = points.find((candidate) => candidate.eventDay === chosen);
      return point ? scatterSpoken(t, facts, point) : '';
    },
  );
  return (
    <ChartFigure
      share={{ id: 'scatter', spec: { ...study.spec, highlight: security.ticker } }}
      title={scatterTitle(t, facts)}
      subtitle={t('securityCharts.scatter.subtitle', {
        name: security.name,
        benchmark,
        count: String(estimation.length),
        line: facts.line ? 'drawn' : 'none',
        method: methodLine(study),
      })}
      description={scatterDescription(t, facts)}
      note={null}
      source={sourceLine(study)}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={SECURITY_CHART_HEIGHTS}>
            {(size) => (
              <ScatterPlot
                facts={facts}
                group={security.group}
                size={size}
                ids={ids}
                eventDay={eventDay}
                isCursorHere={isHere}
                handlers={handlers}
              />
            )}
          </ResponsiveChart>
          <Spoken>{spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
