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

/** Median of two ascending lists taken together; NaN when both are empty. */
export function medianOfTwoSorted(first: Float64Array, second: Float64Array): number {
  const count = first.length + second.length;
  const upperPlace = count >> 1;
  let lower = Number.NaN;
  let upper = Number.NaN;
  let firstIndex = 0;
  let secondIndex = 0;
  for (let place = 0; place <= upperPlace; place += 1) {
    lower = upper;
    const takeFirst =
      secondIndex >= second.length ||
      (firstIndex < first.length && first[firstIndex]! <= second[secondIndex]!);
    upper = takeFirst ? first[firstIndex++]! : second[secondIndex++]!;
  }
  return count % 2 === 1 ? upper : (lower + upper) / 2;
}
