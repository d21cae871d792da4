'use client';

import { useText } from '@/components/language/use-text';
import { BASE_DAY, indexedPrices } from '@/lib/chart-math/indexed-prices';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { explainerOf } from '@/lib/text/explainer';
import {
  counterfactualDescription,
  counterfactualSpoken,
  counterfactualTitle,
} from '@/lib/text/security-charts/counterfactual-text';
import { useDayCursor } from '../hooks/use-day-cursor';
import { DayChart } from '../parts/day-chart';
import { CounterfactualPlot } from './counterfactual-plot';

/** A security's price and its benchmark's, 100 on the day before, with what the model alone explains. */
export function CounterfactualChart({ study, security }: { study: Study; security: SecurityResult }) {
  const t = useText();
  const days = indexedPrices(study, security);
  const cursor = useDayCursor(
    security.ticker,
    days.map((day) => day.eventDay),
    Math.max(BASE_DAY + 1, days[0]?.eventDay ?? 0),
    (chosen) => {
      const day = days.find((candidate) => candidate.eventDay === chosen);
      return day ? counterfactualSpoken(t, study, security, day) : '';
    },
  );
  return (
    <DayChart
      cursor={cursor}
      share={{ id: 'counterfactual', spec: { ...study.spec, highlight: security.ticker } }}
      title={counterfactualTitle(t, study, security, days)}
      subtitle={t('securityCharts.counterfactual.subtitle', {
        model: explainerOf(study.spec.model),
        benchmark: study.benchmark.ticker,
        method: methodLine(t, study),
      })}
      description={counterfactualDescription(t, study, security, days)}
      note={null}
      source={sourceLine(t, study)}
      draw={(plot) => <CounterfactualPlot study={study} security={security} days={days} {...plot} />}
    />
  );
}
