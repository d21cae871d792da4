import { againstNormal, type GroupTest, undefinedTest } from './group-test';
import { countPositive } from './sign-z';

/**
 * Generalised sign z: `(n+ - N p) / sqrt(N p (1 - p))` with p the share of positive estimation residuals
 * averaged over the firms, normal (Cowan 1992).
 */
export const generalisedSignZ: GroupTest = {
  name: 'generalised-sign-z',
  label: 'Generalised sign z',
  source: 'Cowan (1992)',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'accounted-for',
  evaluate(window) {
    const size = window.firms.length;
    const share = window.baseline.positiveShare;
    if (!(share > 0 && share < 1)) {
      return undefinedTest({
        code: 'all-on-one-side',
        message: 'the estimation residuals are all on one side of zero',
      });
    }
    const positives = countPositive(window);
    const statistic = (positives - size * share) / Math.sqrt(size * share * (1 - share));
    return againstNormal(statistic, { positives, positiveShare: share });
  },
};
