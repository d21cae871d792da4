import type { MarketData } from './market-data';
import type { ExpectedReturnModel, ModelSample } from './models/expected-return-model';
import { logVolumesOnCalendar, returnsOnCalendar } from './returns';
import type { FirmEvent, StudyOptions } from './study-input';

/** The days round an event that a model sees, day 0 being at `zero` in the market's calendar. */
export function modelSample(
  firmEvent: FirmEvent,
  model: ExpectedReturnModel,
  market: MarketData,
  options: StudyOptions,
  zero: number,
): ModelSample {
  const { estimation, window } = firmEvent;
  const first = Math.max(0, zero + estimation[0] - 1);
  const last = Math.min(market.calendar.length, zero + window[1] + 2);
  const factors: ModelSample['factors'] = {};
  for (const name of model.factors) factors[name] = market.factors[name]!.subarray(first, last);
  return {
    first,
    returns: observationsOf(firmEvent, market, options, first, last),
    market: market.returns.subarray(first, last),
    factors,
    estimation: {
      from: Math.max(0, zero + estimation[0] - first),
      to: Math.max(0, zero + estimation[1] + 1 - first),
    },
  };
}

let scratch = new Float64Array(512);

/** What is explained on the days `[first, last)`: returns, or log volumes, in a list that the next call may reuse. */
function observationsOf(
  { prices }: FirmEvent,
  { calendar }: MarketData,
  options: StudyOptions,
  first: number,
  last: number,
): Float64Array {
  if (options.measure === 'volume') return logVolumesOnCalendar(prices, calendar, first, last);
  if (last - first > scratch.length) scratch = new Float64Array(last - first);
  return returnsOnCalendar(prices, calendar, first, options.returns, scratch.subarray(0, last - first));
}
