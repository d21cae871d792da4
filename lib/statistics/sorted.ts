/** How many of the ascending `sorted` values are below `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending `sorted` values are at or below `value`. */
export function countAtOrBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Median of two ascending lists taken together, in time proportional to the shorter `second`; NaN when both
 * are empty.
 */
export function medianOfTwoSorted(first: Float64Array, second: Float64Array): number {
  const count = first.length + second.length;
  const upperPlace = count >> 1;
  // The values before this one come before the median wherever those of `second` belong.
  const start = Math.max(0, Math.min(first.length, upperPlace - 1 - second.length));
  let lower = Number.NaN;
  let upper = Number.NaN;
  let firstIndex = start;
  let secondIndex = 0;
  for (let place = start; place <= upperPlace; place += 1) {
    lower = upper;
    const takeFirst =
      secondIndex >= second.length ||
      (firstIndex < first.length && first[firstIndex]! <= second[secondIndex]!);
    upper = takeFirst ? (first[firstIndex++] ?? Number.NaN) : second[secondIndex++]!;
  }
  return count % 2 === 1 ? upper : (lower + upper) / 2;
}
