import gammainc from '@stdlib/math-base-special-gammainc';

/**
 * Upper-tail p-value of chi-squared: the probability of a value above `value` with `degreesOfFreedom`,
 * from the upper incomplete gamma function. Abramowitz & Stegun 26.4.19.
 */
export function chiSquaredUpperTail(value: number, degreesOfFreedom: number): number {
  return gammainc(value / 2, degreesOfFreedom / 2, true, true);
}
