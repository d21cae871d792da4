'use client';

import { useTranslations } from 'use-intl';
import { BASE_DAY, indexedPrices } from '@/lib/chart-math/indexed-prices';
import type { SecurityResult, Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import {
  counterfactualDescription,
  counterfactualSpoken,
  counterfactualTitle,
} from '@/lib/text/security-charts/counterfactual-text';
import { explainerOf } from '@/lib/text/security-charts/explainer';
import { useDayCursor } from '../hooks/use-day-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { SECURITY_CHART_HEIGHTS } from '../parts/security-chart-heights';
import { Spoken } from '../parts/spoken';
import { CounterfactualPlot } from './counterfactual-plot';

/** A security's price and its benchmark's, 100 on the day before, with what the model alone explains. */
export function CounterfactualChart({ study, security }: { study: Study; security: SecurityResult }) {
  const t = useTranslations();
  const days = indexedPrices(study, security);
  const { eventDay, isHere, spoken, handlers } = useDayCursor(
    security.ticker,
    days.map((day) => day.eventDay),
    Math.max(BASE_DAY + 1, days[0]?.eventDay ?? 0),
    (chosen) => {
      const day = days.find((candidate) => candidate.eventDay === chosen);
      return day ? counterfactualSpoken(t, study, security, day) : '';
    },
  );
  return (
    <ChartFigure
      share={{ id: 'counterfactual', spec: { ...study.spec, highlight: security.ticker } }}
      title={counterfactualTitle(t, study, security, days)}
      subtitle={t('securityCharts.counterfactual.subtitle', {
        model: explainerOf(study.spec.model),
        benchmark: study.benchmark.ticker,
        method: methodLine(study),
      })}
      description={counterfactualDescription(t, study, security, days)}
      note={null}
      source={sourceLine(study)}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={SECURITY_CHART_HEIGHTS}>
            {(size) => (
              <CounterfactualPlot
                study={study}
                security={security}
                days={days}
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
