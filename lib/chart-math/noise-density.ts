import { deviation, quantileSorted } from 'd3';

export type DensityPoint = { value: number; density: number };

/** Silverman's (1986, eq. 3.31) bandwidth for a normal kernel; 0 where the values do not vary. */
export function silvermanBandwidth(ascending: number[]): number {
  const spread = deviation(ascending) ?? 0;
  const middleHalf = (quantileSorted(ascending, 0.75) ?? 0) - (quantileSorted(ascending, 0.25) ?? 0);
  const scale = middleHalf > 0 ? Math.min(spread, middleHalf / 1.34) : spread;
  return 0.9 * scale * ascending.length ** -0.2;
}

function normalDensity(distance: number): number {
  return Math.exp(-0.5 * distance * distance) / Math.sqrt(2 * Math.PI);
}

/**
 * Kernel density of values at `count` evenly spaced places of `[from, to]`, in the values' unit to the power
 * −1 (its area is 1); empty where the values do not vary.
 */
export function densityCurve(
  values: readonly number[],
  [from, to]: readonly [number, number],
  count = 80,
): DensityPoint[] {
  const bandwidth = silvermanBandwidth([...values].sort((first, second) => first - second));
  if (!(bandwidth > 0)) return [];
  return Array.from({ length: count }, (_, index) => {
    const place = from + ((to - from) * index) / (count - 1);
    const sum = values.reduce((total, value) => total + normalDensity((place - value) / bandwidth), 0);
    return { value: place, density: sum / (values.length * bandwidth) };
  });
}

/** Between which values the middle 95 % of a list lie, or null for an empty one. */
export function centralRange(values: readonly number[]): readonly [number, number] | null {
  const ascending = [...values].sort((first, second) => first - second);
  const low = quantileSorted(ascending, 0.025);
  const high = quantileSorted(ascending, 0.975);
  return low === undefined || high === undefined ? null : [low, high];
}
