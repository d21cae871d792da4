import { dailyReturns } from './returns';
import type { ReturnKind } from './study-choices';
import type { FactorName, FactorSeries, PriceSeries } from './study-input';
import { FACTOR_NAMES } from './study-input';

/** A benchmark's trading calendar with the returns of the market and the factors on each of its days. */
export type MarketData = {
  calendar: readonly string[];
  returns: Float64Array;
  factors: Partial<Record<FactorName, Float64Array>>;
};

/** Factor values laid on the calendar, NaN on days without one. */
function factorsOnCalendar(factors: FactorSeries, calendar: readonly string[]): MarketData['factors'] {
  const positions = new Map(factors.dates.map((date, position) => [date, position]));
  const aligned: MarketData['factors'] = {};
  for (const name of FACTOR_NAMES) {
    const values = factors.values[name];
    if (!values) continue;
    aligned[name] = Float64Array.from(calendar, (date) => {
      const position = positions.get(date);
      return position === undefined ? Number.NaN : values[position]!;
    });
  }
  return aligned;
}

/**
 * Gives the market data of a benchmark, computed once for each benchmark of a study however many
 * firm-events share it.
 */
export function marketDataOf(
  returns: ReturnKind,
  factors?: FactorSeries,
): (benchmark: PriceSeries) => MarketData {
  const known = new Map<PriceSeries, MarketData>();
  return (benchmark) => {
    const found = known.get(benchmark);
    if (found) return found;
    const made: MarketData = {
      calendar: benchmark.dates,
      returns: dailyReturns(benchmark.prices, returns),
      factors: factors ? factorsOnCalendar(factors, benchmark.dates) : {},
    };
    known.set(benchmark, made);
    return made;
  };
}
