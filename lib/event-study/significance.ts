import { studentTQuantile, studentTTwoSided } from '../statistics/student-t';

/** An estimate with its t-test and 95 % interval; null where it cannot be tested. */
export type Significance = {
  standardError: number | null;
  t: number | null;
  p: number | null;
  lower: number | null;
  upper: number | null;
};

const UNTESTED: Significance = {
  standardError: null,
  t: null,
  p: null,
  lower: null,
  upper: null,
};

/** Two-sided p-value of an estimate against zero, Student's t; NaN where it cannot be tested. */
export function twoSidedP(estimate: number, standardError: number, degreesOfFreedom: number): number {
  return standardError > 0 ? studentTTwoSided(estimate / standardError, degreesOfFreedom) : Number.NaN;
}

/**
 * Student's t-test of an estimate against zero with its 95 % interval
 * `estimate +- t(df, 0.975) * standardError`. Untested where the standard error is zero or missing.
 */
export function significanceOf(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number,
): Significance {
  if (!(standardError > 0) || Number.isNaN(estimate)) return UNTESTED;
  const t = estimate / standardError;
  const reach = intervalQuantile(degreesOfFreedom) * standardError;
  return {
    standardError,
    t,
    p: twoSidedP(estimate, standardError, degreesOfFreedom),
    lower: estimate - reach,
    upper: estimate + reach,
  };
}

const quantiles = new Map<number, number>();

/** The 97.5 % quantile of Student's t, remembered because every day of a security asks for the same one. */
export function intervalQuantile(degreesOfFreedom: number): number {
  const known = quantiles.get(degreesOfFreedom);
  if (known !== undefined) return known;
  const quantile = studentTQuantile(0.975, degreesOfFreedom);
  quantiles.set(degreesOfFreedom, quantile);
  return quantile;
}

/**
 * Minimum detectable effect: the smallest abnormal return that a two-sided test at 5 % finds with 80 %
 * power given its standard error, `(t(df, 0.975) + t(df, 0.8)) * standardError` (Bloom 1995).
 */
export function minimumDetectableEffect(standardError: number, degreesOfFreedom: number): number {
  return (intervalQuantile(degreesOfFreedom) + studentTQuantile(0.8, degreesOfFreedom)) * standardError;
}
