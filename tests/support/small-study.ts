import type { EventWindow } from '@/lib/event-study/event-window';
import { runStudy } from '@/lib/event-study/run-study';
import type { FirmEvent, PriceSeries, StudyOptions } from '@/lib/event-study/study-input';

/** Consecutive made-up trading days, `YYYY-MM-DD`, ascending. */
export function madeUpDays(count: number): string[] {
  return Array.from({ length: count }, (_, day) => {
    const month = Math.floor(day / 28);
    const year = 2000 + Math.floor(month / 12);
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`;
  });
}

/** Prices that start at 100 and earn the given simple returns from the second day on. */
export function pricesFromReturns(returns: readonly number[], dates: readonly string[]): PriceSeries {
  const prices = new Float64Array(returns.length + 1);
  prices[0] = 100;
  returns.forEach((value, day) => {
    prices[day + 1] = prices[day]! * (1 + value);
  });
  return { dates, prices };
}

/** A series without the prices at the given positions. */
export function withoutPrices({ dates, prices }: PriceSeries, missing: readonly number[]): PriceSeries {
  const kept = dates.map((_, position) => position).filter((position) => !missing.includes(position));
  return {
    dates: kept.map((position) => dates[position]!),
    prices: Float64Array.from(kept, (position) => prices[position]!),
  };
}

type SmallStudy = {
  market: readonly number[];
  firms: Record<string, readonly number[]>;
  /** Positions at which firms have no price; position 0 is the day before the first return's. */
  missing?: Record<string, readonly number[]>;
  dayZero: number;
  estimation: EventWindow;
  /** Estimation windows of firms that do not have the common one. */
  estimations?: Record<string, EventWindow>;
  window: EventWindow;
  options?: Partial<StudyOptions>;
};

/** Runs a study on returns given as lists; `dayZero` counts trading days, 0 being the first return's day. */
export function smallStudy({
  market,
  firms,
  missing = {},
  dayZero,
  estimation,
  estimations = {},
  window,
  options,
}: SmallStudy) {
  const dates = madeUpDays(market.length + 1);
  const benchmark = pricesFromReturns(market, dates);
  const firmEvents = Object.entries(firms).map(
    ([ticker, returns]): FirmEvent => ({
      id: ticker,
      ticker,
      name: ticker,
      group: 'every',
      eventDate: dates[dayZero + 1]!,
      dayZero: dates[dayZero + 1]!,
      prices: withoutPrices(pricesFromReturns(returns, dates), missing[ticker] ?? []),
      benchmark,
      estimation: estimations[ticker] ?? estimation,
      window,
    }),
  );
  return runStudy({
    firmEvents,
    options: { model: 'market', returns: 'simple', cars: [window], minimumEstimationDays: 3, ...options },
  });
}
