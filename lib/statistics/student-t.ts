import betainc from '@stdlib/math-base-special-betainc';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Two-sided p-value of Student's t: the probability of a value at least as far from zero as `t` with
 * `degreesOfFreedom`. Computed from the incomplete beta function of the tail itself, so it keeps its
 * relative accuracy where `1 - cdf` would be 0. NaN where `t` or the degrees of freedom are not usable.
 * Abramowitz & Stegun 26.7.1 and 26.5.27.
 */
export function studentTTwoSided(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) return Number.NaN;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  // A t near 0 has no tail but nearly all: its digits are those of the small rest, which the tail itself has lost.
  if (square < 1) return 1 - betainc(square / (degreesOfFreedom + square), 0.5, degreesOfFreedom / 2);
  return betainc(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5);
}

/** The value that Student's t with `degreesOfFreedom` stays below with `probability`. */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  return quantile(probability, degreesOfFreedom);
}
