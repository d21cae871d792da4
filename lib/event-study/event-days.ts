import type { MarketData } from './market-data';
import { missingList } from './missing-list';
import type { FittedModel, ModelSample } from './models/expected-return-model';
import type { FirmEvent } from './study-input';

/** What the event window of one firm-event holds; lists run over its days, NaN where there is nothing. */
export type EventDays = {
  /** The market, with the date and the return of each of its days. */
  market: MarketData;
  /** Position of the first event day in the market's calendar, which need not reach there. */
  marketStart: number;
  /** Position of the first event day in the sample that the model was fitted on. */
  sampleStart: number;
  returns: Float64Array;
  /** Abnormal returns, NaN on days without one. */
  abnormal: Float64Array;
  /** Standard error of each day's abnormal return. */
  standardErrors: Float64Array;
};

const oneDay = new Int32Array(1);

/** Standard error of the abnormal return of one day of the sample. */
function standardErrorOf({ summary, varianceFactor }: FittedModel, day: number): number {
  oneDay[0] = day;
  return summary.sigma * Math.sqrt(varianceFactor(oneDay));
}

/**
 * Takes the abnormal returns of an event window. Day 0 is at `zero` in the market's calendar.
 */
export function eventDays(
  firmEvent: FirmEvent,
  market: MarketData,
  sample: ModelSample,
  fitted: FittedModel,
  zero: number,
): EventDays {
  const length = firmEvent.window[1] - firmEvent.window[0] + 1;
  const marketStart = zero + firmEvent.window[0];
  const sampleStart = marketStart - sample.first;
  const returns = missingList(length);
  const abnormal = missingList(length);
  const standardErrors = missingList(length);
  const begin = Math.max(0, 1 - marketStart);
  const end = Math.min(length, market.calendar.length - marketStart);
  for (let slot = begin; slot < end; slot += 1) {
    const day = sampleStart + slot;
    returns[slot] = sample.returns[day]!;
    abnormal[slot] = returns[slot]! - fitted.expected(day);
    if (Number.isFinite(abnormal[slot]!)) standardErrors[slot] = standardErrorOf(fitted, day);
  }
  return { market, marketStart, sampleStart, returns, abnormal, standardErrors };
}

/** Date of an event day, undefined outside the market's stored days. */
export function eventDate(
  { market, marketStart }: Pick<EventDays, 'market' | 'marketStart'>,
  slot: number,
): string | undefined {
  return market.calendar[marketStart + slot];
}
