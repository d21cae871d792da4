import erfc from '@stdlib/math-base-special-erfc';

/**
 * Upper-tail p-value of chi-squared: the probability of a value above `value` with one or two degrees of freedom, for
 * which it is `erfc(sqrt(value / 2))` and `exp(-value / 2)`. Abramowitz & Stegun 26.4.19, 6.5.17 and 26.4.5.
 */
export function chiSquaredUpperTail(value: number, degreesOfFreedom: 1 | 2): number {
  return degreesOfFreedom === 1 ? erfc(Math.sqrt(value / 2)) : Math.exp(-value / 2);
}
