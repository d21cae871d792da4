import erfc from '@stdlib/math-base-special-erfc';

/**
 * Two-sided p-value of a standard normal: the probability of a value at least as far from zero as `z`,
 * from the complementary error function, accurate in the far tail. Abramowitz & Stegun 26.2.29.
 */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
