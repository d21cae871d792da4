/* Textbook sums for tests that compute another program's formula, independent of lib/statistics. */

export const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;

/** Standard deviation about the mean with n - 1. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

/** `mean / (sd / sqrt(n))`. */
export const tOfMean = (values: readonly number[]): number =>
  meanOf(values) / (deviationOf(values) / Math.sqrt(values.length));

export const isPresent = (value: number | null): value is number => value !== null;

/** Ranks from 1, ties sharing their average; null stays null. */
export function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const present = values.filter(isPresent);
  return values.map((value) => {
    if (value === null) return null;
    const below = present.filter((other) => other < value).length;
    const same = present.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}
