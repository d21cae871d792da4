import { mean, sampleStandardDeviation } from '../statistics/moments';
import { cumulativeAbnormalReturn } from './cumulative-abnormal-return';
import { type EstimationBaseline, estimationBaseline } from './estimation-baseline';
import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';

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

type OpenSample = { window: EventWindow; firms: FittedFirmEvent[]; cars: Float64Array; errors: Float64Array };

function addFirm(sample: OpenSample, firm: FittedFirmEvent): void {
  const { days, car, standardError } = cumulativeAbnormalReturn(firm, sample.window);
  if (days === 0) return;
  sample.cars[sample.firms.length] = car;
  sample.errors[sample.firms.length] = standardError;
  sample.firms.push(firm);
}

function closed(group: EstimationBaseline, { window, firms, cars: all, errors }: OpenSample): GroupSample {
  const cars = all.subarray(0, firms.length);
  const standardErrors = errors.subarray(0, firms.length);
  const standardised = new Float64Array(firms.length);
  for (let firm = 0; firm < firms.length; firm += 1) standardised[firm] = cars[firm]! / standardErrors[firm]!;
  return {
    window,
    length: window[1] - window[0] + 1,
    firms,
    cars,
    standardErrors,
    standardised,
    caar: mean(cars),
    carDeviation: sampleStandardDeviation(cars),
    standardisedMean: mean(standardised),
    standardisedDeviation: sampleStandardDeviation(standardised),
    baseline: firms.length === group.firms.length ? group : estimationBaseline(firms),
  };
}

/**
 * Gathers the CARs of a group's firms over each window (event days, both ends included), firm by firm. Where a
 * firm has no abnormal return in a window, the sample and its estimation windows are those of the other firms.
 */
export function groupSamples(group: EstimationBaseline, windows: readonly EventWindow[]): GroupSample[] {
  const size = group.firms.length;
  const samples = windows.map(
    (window): OpenSample => ({
      window,
      firms: [],
      cars: new Float64Array(size),
      errors: new Float64Array(size),
    }),
  );
  for (const firm of group.firms) for (const sample of samples) addFirm(sample, firm);
  return samples.map((sample) => closed(group, sample));
}
