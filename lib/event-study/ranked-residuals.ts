/** Estimation residuals in ascending order, and the average rank (1 = lowest) at each day, NaN where missing. */
export type RankedResiduals = { sorted: Float64Array; ranks: Float64Array };

const known = new WeakMap<Float64Array, RankedResiduals>();

/** Ranks residuals once, however many groups, windows and tests ask; ties share their average rank. */
export function rankedResiduals(residuals: Float64Array): RankedResiduals {
  const found = known.get(residuals);
  if (found) return found;
  const made = rank(residuals);
  known.set(residuals, made);
  return made;
}

function rank(residuals: Float64Array): RankedResiduals {
  const days = residuals.length;
  const ascending = Float64Array.from(residuals).sort();
  let present = days;
  while (present > 0 && Number.isNaN(ascending[present - 1]!)) present -= 1;
  const sorted = ascending.subarray(0, present);
  const ranks = new Float64Array(days);
  for (let day = 0; day < days; day += 1) ranks[day] = averageRank(sorted, residuals[day]!);
  return { sorted, ranks };
}

/** Average rank of a value that is in the ascending list; NaN for NaN. */
function averageRank(sorted: Float64Array, value: number): number {
  if (Number.isNaN(value)) return value;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < sorted.length && sorted[last + 1] === value) last += 1;
  return (low + last) / 2 + 1;
}
