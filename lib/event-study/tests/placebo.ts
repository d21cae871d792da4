import { reachOf } from '../../statistics/moments';
import { type GroupTest, outcome, undefinedTest } from './group-test';

/** The absolute placebo sums that reach the event's, among all overlapping windows of the estimation days. */
function placeboCounts(
  averages: Float64Array,
  caar: number,
  length: number,
): { reaching: number; count: number } {
  const reach = reachOf(caar);
  let reaching = 0;
  let count = 0;
  for (let end = length; end <= averages.length; end += 1) {
    let sum = 0;
    for (let day = end - length; day < end; day += 1) sum += averages[day]!;
    if (Number.isNaN(sum)) continue;
    count += 1;
    if (Math.abs(sum) >= reach) reaching += 1;
  }
  return { reaching, count };
}

/**
 * Placebo p: `(1 + #{|window sum of the mean residual| >= |CAAR|}) / (count + 1)` over all overlapping
 * windows of the same length in the estimation window; the statistic is the CAAR itself. The SQ idea
 * (Gelbach, Helland & Klick 2013) on the portfolio.
 */
export const placebo: GroupTest = {
  name: 'placebo',
  label: 'Placebo windows',
  source: 'Gelbach, Helland & Klick (2013)',
  nullDistribution: 'exact',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'ignored',
  evaluate({ caar, length, baseline }) {
    const { reaching, count } = placeboCounts(baseline.averageResidual, caar, length);
    if (count === 0) {
      return undefinedTest({
        code: 'not-defined',
        message: `the estimation window has no unbroken ${length} days to compare with`,
      });
    }
    return outcome(caar, null, (1 + reaching) / (count + 1), {
      windows: count,
      reaching,
    });
  },
};
