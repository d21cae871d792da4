import { roomFor } from '../room';
import type { ModelSample } from './expected-return-model';

let scratch = new Int32Array(512);

/**
 * Positions of the estimation window on which the security's return and every regressor are there. The list is
 * reused by the next call: a fit reads it and keeps nothing of it.
 */
export function estimationDaysWith(sample: ModelSample, regressors: readonly Float64Array[]): Int32Array {
  const { from, to } = sample.estimation;
  if (to - from > scratch.length) scratch = new Int32Array(to - from);
  const days = scratch;
  let count = 0;
  for (let day = from; day < to; day += 1) {
    let sum = sample.returns[day]!;
    for (let column = 0; column < regressors.length; column += 1) sum += regressors[column]![day]!;
    if (Number.isFinite(sum)) days[count++] = day;
  }
  return days.subarray(0, count);
}

/** Values at the given ascending positions; a view of the list where they follow each other without a gap. */
export function valuesAt(values: Float64Array, days: Int32Array): Float64Array {
  const first = days[0] ?? 0;
  const last = days[days.length - 1] ?? -1;
  if (last - first + 1 === days.length) return values.subarray(first, last + 1);
  const chosen = new Float64Array(days.length);
  for (let index = 0; index < days.length; index += 1) chosen[index] = values[days[index]!]!;
  return chosen;
}

const roomForResiduals = roomFor(Float64Array, 8192);

/** Residuals laid on every position of the estimation window, in a list to keep: NaN on the days that were left out. */
export function spreadOverWindow(
  sample: ModelSample,
  days: Int32Array,
  residuals: Float64Array,
): Float64Array {
  const { from, to } = sample.estimation;
  const spread = roomForResiduals(to - from);
  if (days.length === spread.length) {
    spread.set(residuals);
    return spread;
  }
  spread.fill(Number.NaN);
  for (let index = 0; index < days.length; index += 1) spread[days[index]! - from] = residuals[index]!;
  return spread;
}
