import type { MarketData } from './market-data';
import { missingLists, partOf } from './missing-lists';
import type { FittedModel, ModelSample } from './models/expected-return-model';
import type { FirmEvent } from './study-input';

/** What the event window of one firm-event holds; lists run over its days, NaN where there is nothing. */
export type EventDays = {
  /** Date of each event day, undefined outside the market's stored days. */
  dates: readonly (string | undefined)[];
  returns: Float64Array;
  expected: Float64Array;
  /** The market's return of each day. */
  market: Float64Array;
  /** Abnormal returns, NaN on days without one. */
  abnormal: Float64Array;
  /** Standard error of each day's abnormal return. */
  standardErrors: Float64Array;
  /** Sample positions of the event days that have an abnormal return, in order. */
  present: Int32Array;
  /** How many event days before each one have an abnormal return; one entry more than days. */
  presentBefore: Int32Array;
};

/**
 * Takes the abnormal returns of an event window. Day 0 is at `zero` in the market's calendar, and the sample
 * begins at its day `first`.
 */
export function eventDays(
  firmEvent: FirmEvent,
  market: MarketData,
  sample: ModelSample,
  fitted: FittedModel,
  zero: number,
  first: number,
): EventDays {
  const length = firmEvent.window[1] - firmEvent.window[0] + 1;
  const lists = missingLists(5, length);
  const returns = partOf(lists, 0, length);
  const expected = partOf(lists, 1, length);
  const abnormal = partOf(lists, 2, length);
  const standardErrors = partOf(lists, 3, length);
  const marketReturns = partOf(lists, 4, length);
  const dates: (string | undefined)[] = [];
  const present = new Int32Array(length);
  const presentBefore = new Int32Array(length + 1);
  let count = 0;
  for (let slot = 0; slot < length; slot += 1) {
    const day = zero + firmEvent.window[0] + slot;
    dates.push(market.calendar[day]);
    if (day >= 1 && day < market.calendar.length) {
      returns[slot] = sample.returns[day - first]!;
      expected[slot] = fitted.expected(day - first);
      marketReturns[slot] = market.returns[day]!;
      abnormal[slot] = returns[slot]! - expected[slot]!;
      if (Number.isFinite(abnormal[slot]!)) {
        present[count] = day - first;
        standardErrors[slot] =
          fitted.summary.sigma * Math.sqrt(fitted.varianceFactor(present, count, count + 1));
        count += 1;
      }
    }
    presentBefore[slot + 1] = count;
  }
  return {
    dates,
    returns,
    expected,
    market: marketReturns,
    abnormal,
    present: count === length ? present : present.slice(0, count),
    presentBefore,
    standardErrors,
  };
}
