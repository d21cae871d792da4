import type { MarketData } from '../market-data';
import { dailyReturns, pricesOnCalendar } from '../returns';
import type { FirmEvent } from '../study-input';
import { tradingDayIndex } from '../trading-days';

/** The days of one firm-event from before its estimation window to the end of its event window. */
export type QualitySample = {
  dates: readonly string[];
  /** Prices as given, NaN on days without one. */
  prices: Float64Array;
  /** Simple returns between positive prices, NaN on other days. */
  returns: Float64Array;
  /** Simple returns of the benchmark. */
  market: Float64Array;
  /** Positions of the estimation window, `to` not included. */
  estimation: { from: number; to: number };
  /** Where the sample begins and ends in the benchmark's calendar. */
  first: number;
  last: number;
};

/** The prices with those that are not above zero taken out, as NaN. */
export function positivePrices(prices: Float64Array): Float64Array {
  return prices.some((price) => price <= 0)
    ? prices.map((price) => (price > 0 ? price : Number.NaN))
    : prices;
}

/** Lays the prices of a firm-event on its benchmark's days; null where day 0 is not one of them. */
export function qualitySample(firmEvent: FirmEvent, market: MarketData): QualitySample | null {
  const { prices, benchmark, dayZero, estimation, window } = firmEvent;
  const zero = tradingDayIndex(market.calendar, dayZero);
  if (zero < 0) return null;
  const first = Math.max(0, zero + estimation[0] - 1);
  // A window before the stored days has none.
  const last = Math.max(first, Math.min(market.calendar.length, zero + window[1] + 1));
  const laid = pricesOnCalendar(prices, market.calendar, first, last);
  return {
    dates: market.calendar.slice(first, last),
    prices: laid,
    returns: dailyReturns(positivePrices(laid), 'simple'),
    market: dailyReturns(benchmark.prices.subarray(first, last), 'simple'),
    estimation: {
      from: Math.max(0, zero + estimation[0] - first),
      to: Math.max(0, zero + estimation[1] + 1 - first),
    },
    first,
    last,
  };
}
