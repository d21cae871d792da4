import type { EstimationBaseline } from './estimation-baseline';
import type { EventWindow } from './event-window';
import { type GroupSample, groupSamples } from './group-sample';
import { type WindowScores, windowScores } from './window-scores';

/** One window of a group: what every test of the group reads. */
export type GroupWindow = GroupSample & { scores: WindowScores };

/** Gathers what the tests read for each window (event days, both ends included) of a group. */
export function groupWindows(baseline: EstimationBaseline, windows: readonly EventWindow[]): GroupWindow[] {
  const samples = groupSamples(baseline, windows);
  const scores = windowScores(baseline, samples);
  return samples.map((sample, place) => groupWindow(sample, scores[place]!));
}

/** Field by field, so that all windows are of one shape, which the tests' loops over the firms are compiled for. */
function groupWindow(sample: GroupSample, scores: WindowScores): GroupWindow {
  return {
    window: sample.window,
    length: sample.length,
    firms: sample.firms,
    cars: sample.cars,
    standardErrors: sample.standardErrors,
    standardised: sample.standardised,
    caar: sample.caar,
    carDeviation: sample.carDeviation,
    standardisedMean: sample.standardisedMean,
    standardisedDeviation: sample.standardisedDeviation,
    baseline: sample.baseline,
    scores,
  };
}
