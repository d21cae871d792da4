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
  return samples.map((sample, place) => ({ ...sample, scores: scores[place]! }));
}
