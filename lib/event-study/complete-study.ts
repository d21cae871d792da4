import { dailyReturns } from './returns';
import type { Study, StudyResult } from './study';
import type { PriceSeries } from './study-input';
import type { StudySpec } from './study-spec';
import { tradingDayIndex } from './trading-days';

/** What a study says besides its numbers. */
export type StudyFacts = Pick<Study, 'spec' | 'event' | 'data'> & {
  benchmark: { ticker: string; name: string; prices: PriceSeries };
};

/** The benchmark's own returns over the event window. */
function benchmarkDays(spec: StudySpec, dayZero: string, series: PriceSeries): Study['benchmark']['days'] {
  const zero = tradingDayIndex(series.dates, dayZero);
  const returns = dailyReturns(series.prices, spec.returns);
  const days: Study['benchmark']['days'] = [];
  for (let eventDay = spec.window[0]; eventDay <= spec.window[1]; eventDay += 1) {
    const date = zero < 0 ? undefined : series.dates[zero + eventDay];
    if (date === undefined) continue;
    const value = returns[zero + eventDay]!;
    days.push({ eventDay, date, return: Number.isFinite(value) ? value : null });
  }
  return days;
}

/**
 * A study as page, API and downloads read it, from its results and what else it says. Every row is made once
 * here, because charts and tables read each many times.
 */
export function completeStudy(result: StudyResult, { spec, event, benchmark, data }: StudyFacts): Study {
  return {
    groups: result.groups,
    securities: result.securities.map((security) => ({ ...security })),
    spec,
    event,
    benchmark: {
      ticker: benchmark.ticker,
      name: benchmark.name,
      days: benchmarkDays(spec, event.dayZero, benchmark.prices),
    },
    data,
  };
}
