import { presentValues } from '../statistics/moments';
import type { GroupSample } from './group-sample';

/** Standard error of a CAAR from the equal-weighted portfolio's own residuals, with its degrees of freedom. */
export type PortfolioError = {
  standardError: number;
  degreesOfFreedom: number;
};

/**
 * `s_p sqrt(L + v'(X'X)^-1 v)` with `s_p^2 = sum (mean residual)^2 / (M - k)` and M - k degrees of freedom
 * (Jaffe 1974; Mandelker 1974). The window's variance factor is averaged over the firms, which changes
 * nothing where they share one date and one benchmark.
 */
export function portfolioError({ standardErrors, baseline }: GroupSample): PortfolioError {
  const averages = presentValues(baseline.averageResidual);
  const degreesOfFreedom = averages.length - baseline.parameters;
  let squares = 0;
  for (let day = 0; day < averages.length; day += 1) squares += averages[day]! * averages[day]!;
  let factors = 0;
  for (let firm = 0; firm < standardErrors.length; firm += 1) {
    factors += (standardErrors[firm]! / baseline.traits.sigmas[firm]!) ** 2;
  }
  return {
    standardError: Math.sqrt((squares / degreesOfFreedom) * (factors / standardErrors.length)),
    degreesOfFreedom,
  };
}
