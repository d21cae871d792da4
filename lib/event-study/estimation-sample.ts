import type { z } from 'zod/mini';
import { fitFirmEvent } from './fitted-firm-event';
import { marketDataOf } from './market-data';
import { MODELS } from './models/model-registry';
import { numberOrNull } from './number-or-null';
import { dailyReturns, pricesOnCalendar } from './returns';
import type { estimationDaySchema, estimationSampleSchema } from './schemas/inputs';
import type { StudyProblem } from './study';
import type { FactorSeries, FirmEvent, StudyOptions } from './study-input';
import { tradingDayIndex } from './trading-days';

/** One day of an estimation window. Returns are fractions; null where one is missing or was left out. */
export type EstimationDay = z.output<typeof estimationDaySchema>;

/** The returns that one security's model was fitted on, in the order of their days. */
export type EstimationSample = z.output<typeof estimationSampleSchema>;

/**
 * The estimation window of a firm-event day by day: what the benchmark and the security returned (simple or
 * log, fractions), what the fitted model expects, and the residual between them. Days before the stored
 * prices are left out; the event window changes nothing. Gives the problem where the model cannot be fitted.
 */
export function estimationSample(
  firmEvent: FirmEvent,
  options: Pick<StudyOptions, 'model' | 'returns' | 'minimumEstimationDays'>,
  factors?: FactorSeries,
): EstimationSample | StudyProblem {
  const market = marketDataOf(options.returns, factors)(firmEvent.benchmark);
  const event = fitFirmEvent(firmEvent, MODELS[options.model], market, { ...options, cars: [] });
  if ('code' in event) return event;
  const { calendar } = market;
  const zero = tradingDayIndex(calendar, firmEvent.dayZero);
  const { residuals } = event.fitted;
  const first = Math.max(0, zero + firmEvent.estimation[0]);
  const before = Math.max(0, first - 1);
  const prices = pricesOnCalendar(firmEvent.prices, calendar, before, first + residuals.length);
  const returns = dailyReturns(prices, options.returns).subarray(first - before);
  const days = Array.from(residuals, (residual, index): EstimationDay => {
    const value = returns[index]!;
    return {
      eventDay: first + index - zero,
      date: calendar[first + index]!,
      market: numberOrNull(market.returns[first + index]!),
      return: numberOrNull(value),
      expected: numberOrNull(value - residual),
      residual: numberOrNull(residual),
    };
  });
  const { ticker, name, group } = firmEvent;
  return { ticker, name, group, days };
}
