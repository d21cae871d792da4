import { designEffectOf } from './design-effect';
import type { GroupSample } from './group-sample';
import { FEWEST_FOR_CROSS_SECTION } from './headline-test';
import { portfolioError } from './portfolio-error';
import { significanceOf } from './significance';

/**
 * Standard error of a CAAR that allows for firms moving together and for a variance raised by the event: the
 * cross-sectional one times `sqrt((1 + (N - 1) rho) / (1 - rho))`, N - 1 degrees of freedom, which is to the
 * cross-sectional t what Kolari & Pynnonen (2010) is to the standardised one.
 */
function correlatedError({ firms, carDeviation, baseline }: GroupSample) {
  const size = firms.length;
  const correlation = baseline.meanCorrelation;
  const inflation = designEffectOf(size, correlation) / (1 - correlation);
  return { standardError: carDeviation * Math.sqrt(inflation / size), degreesOfFreedom: size - 1 };
}

/**
 * 95 % interval of a CAAR, by the error that goes with the test to believe first for so many firms: the
 * portfolio's own past for few, else the firms' spread adjusted for their correlation. Fractions, null where it
 * cannot be computed.
 */
export function groupInterval(sample: GroupSample): { lower: number | null; upper: number | null } {
  const { standardError, degreesOfFreedom } =
    sample.firms.length < FEWEST_FOR_CROSS_SECTION ? portfolioError(sample) : correlatedError(sample);
  const { lower, upper } = significanceOf(sample.caar, standardError, degreesOfFreedom);
  return { lower, upper };
}
