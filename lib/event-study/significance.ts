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

/** A quantile of Student's t by degrees of freedom, remembered because thousands of securities ask for the same ones. */
function quantileAt(probability: number): (degreesOfFreedom: number) => number {
  const known = new Map<number, number>();
  return (degreesOfFreedom) => {
    let quantile = known.get(degreesOfFreedom);
    if (quantile === undefined) {
      quantile = studentTQuantile(probability, degreesOfFreedom);
      known.set(degreesOfFreedom, quantile);
    }
    return quantile;
  };
}

/** The 97.5 % quantile of Student's t. */
export const intervalQuantile = quantileAt(0.975);

const powerQuantile = quantileAt(0.8);

/**
 * Minimum detectable effect: the smallest abnormal return that a two-sided test at 5 % finds with 80 %
 * power given its standard error, `(t(df, 0.975) + t(df, 0.8)) * standardError` (Bloom 1995).
 */
export function minimumDetectableEffect(standardError: number, degreesOfFreedom: number): number {
  return (intervalQuantile(degreesOfFreedom) + powerQuantile(degreesOfFreedom)) * standardError;
}
