/** Estimation residuals in ascending order, and twice the average rank at each day. */
export type RankedResiduals = {
  sorted: Float64Array;
  /** Twice the rank (1 = lowest, ties share their average), so that it is whole; 0 where missing. */
  doubledRanks: Int32Array;
};

/** Ranks residuals once, for all groups, windows and tests; NaN is missing. */
export function rankResiduals(residuals: Float64Array): RankedResiduals {
  const days = residuals.length;
  const ascending = Float64Array.from(residuals).sort();
  let present = days;
  while (present > 0 && Number.isNaN(ascending[present - 1]!)) present -= 1;
  const sorted = ascending.subarray(0, present);
  const doubledRanks = new Int32Array(days);
  for (let day = 0; day < days; day += 1) doubledRanks[day] = doubledRank(sorted, residuals[day]!);
  return { sorted, doubledRanks };
}

/** Twice the average rank of a value that is in the ascending list; 0 for NaN. */
function doubledRank(sorted: Float64Array, value: number): number {
  if (Number.isNaN(value)) return 0;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < sorted.length && sorted[last + 1] === value) last += 1;
  return low + last + 2;
}
