import { designEffectOf } from './design-effect';
import type { GroupSample } from './group-sample';
import { FEWEST_FOR_CROSS_SECTION } from './headline-test';
import { portfolioError } from './portfolio-error';
import { significanceOf } from './significance';

/** What the interval of a large group rests on: its firms, and how far their CARs lie apart. */
type Spread = Pick<GroupSample, 'firms' | 'caar' | 'carDeviation' | 'baseline'>;

type Interval = { lower: number | null; upper: number | null };

/**
 * Standard error of a CAAR that allows for firms moving together and for a variance raised by the event: the
 * cross-sectional one times `sqrt((1 + (N - 1) rho) / (1 - rho))`, N - 1 degrees of freedom, which is to the
 * cross-sectional t what Kolari & Pynnonen (2010) is to the standardised one.
 */
function correlatedError({ firms, carDeviation, baseline }: Spread) {
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
export function groupInterval(sample: GroupSample): Interval {
  if (sample.firms.length >= FEWEST_FOR_CROSS_SECTION) return correlatedInterval(sample);
  const { standardError, degreesOfFreedom } = portfolioError(sample);
  return intervalOf(sample.caar, standardError, degreesOfFreedom);
}

/** The interval of a group that is large enough for its firms' own spread. */
export function correlatedInterval(spread: Spread): Interval {
  const { standardError, degreesOfFreedom } = correlatedError(spread);
  return intervalOf(spread.caar, standardError, degreesOfFreedom);
}

function intervalOf(caar: number, standardError: number, degreesOfFreedom: number): Interval {
  const { lower, upper } = significanceOf(caar, standardError, degreesOfFreedom);
  return { lower, upper };
}
