/** Arithmetic mean of the values; NaN for none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index]!;
  return sum / values.length;
}

/** Standard deviation about the mean with n - 1; NaN for fewer than two values. */
export function sampleStandardDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN;
  return Math.sqrt(sumOfSquaredDeviations(values, mean(values)) / (values.length - 1));
}

/** Sum of the squared distances of the values from `center`. */
export function sumOfSquaredDeviations(values: ArrayLike<number>, center: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += (values[index]! - center) ** 2;
  return sum;
}

/** The values that are not NaN, in their order; the list itself where none is. */
export function presentValues(values: Float64Array): Float64Array {
  for (let index = 0; index < values.length; index += 1) {
    if (Number.isNaN(values[index]!)) return values.filter((value) => !Number.isNaN(value));
  }
  return values;
}

/**
 * Whether a spread is nothing but rounding error of values of the given size, so that dividing by it
 * would make a statistic of noise.
 */
export function isNegligible(spread: number, scale: number): boolean {
  return !(spread > Math.abs(scale) * 1e-12);
}

/**
 * The size from which another value counts as reaching `value`: its own, less what adding up the same numbers in
 * another order can take off.
 */
export function reachOf(value: number): number {
  return Math.abs(value) * (1 - 1e-12);
}
