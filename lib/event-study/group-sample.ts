import { mean, sampleStandardDeviation } from '../statistics/moments';
import { cumulativeAbnormalReturn } from './cumulative-abnormal-return';
import { type EstimationBaseline, estimationBaseline } from './estimation-baseline';
import type { FittedFirmEvent } from './fitted-firm-event';
import type { EventWindow } from './study-spec';

/** One window of a group: the CARs of its firms and their moments. Lists run over `firms`. */
export type GroupSample = {
  window: EventWindow;
  /** Trading days in the window, L. */
  length: number;
  /** Firms with an abnormal return in the window. */
  firms: readonly FittedFirmEvent[];
  cars: Float64Array;
  /** Exact standard errors of the CARs. */
  standardErrors: Float64Array;
  /** SCAR: each CAR over its exact standard error. */
  standardised: Float64Array;
  caar: number;
  carDeviation: number;
  standardisedMean: number;
  standardisedDeviation: number;
  /** The estimation windows of `firms` alone. */
  baseline: EstimationBaseline;
};

/**
 * Gathers the CARs of a group's firms over a window (event days, both ends included). Where a firm has no
 * abnormal return in the window, the sample and its estimation windows are those of the other firms.
 */
export function groupSample(group: EstimationBaseline, window: EventWindow): GroupSample {
  const firms: FittedFirmEvent[] = [];
  const cars = new Float64Array(group.firms.length);
  const standardErrors = new Float64Array(group.firms.length);
  for (const firm of group.firms) {
    const { days, car, standardError } = cumulativeAbnormalReturn(firm, window);
    if (days === 0) continue;
    cars[firms.length] = car;
    standardErrors[firms.length] = standardError;
    firms.push(firm);
  }
  const carsThere = cars.subarray(0, firms.length);
  const standardised = carsThere.map((car, firm) => car / standardErrors[firm]!);
  return {
    window,
    length: window[1] - window[0] + 1,
    firms,
    cars: carsThere,
    standardErrors: standardErrors.subarray(0, firms.length),
    standardised,
    caar: mean(carsThere),
    carDeviation: sampleStandardDeviation(carsThere),
    standardisedMean: mean(standardised),
    standardisedDeviation: sampleStandardDeviation(standardised),
    baseline: firms.length === group.firms.length ? group : estimationBaseline(firms),
  };
}

/** A firm's abnormal returns in a window, and the place of each in it. */
export type AbnormalReturnsIn = { values: Float64Array; places: Int32Array };

/**
 * The abnormal returns of one firm inside the window without the missing ones, and the place of each in the
 * window. Both are reused by the next call.
 */
export function abnormalReturnsIn(firm: FittedFirmEvent, window: EventWindow): AbnormalReturnsIn {
  const from = window[0] - firm.firmEvent.window[0];
  const length = window[1] - window[0] + 1;
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    if (Number.isFinite(firm.abnormal[from + place]!)) count += 1;
  }
  const values = scratchOf(valueLists, count, Float64Array);
  const places = scratchOf(placeLists, count, Int32Array);
  let index = 0;
  for (let place = 0; place < length; place += 1) {
    const abnormal = firm.abnormal[from + place]!;
    if (!Number.isFinite(abnormal)) continue;
    values[index] = abnormal;
    places[index] = place;
    index += 1;
  }
  return { values, places };
}

const valueLists: Float64Array[] = [];
const placeLists: Int32Array[] = [];

function scratchOf<List>(lists: List[], length: number, Type: new (length: number) => List): List {
  lists[length] ??= new Type(length);
  return lists[length];
}
