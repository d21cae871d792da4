import { isNegligible, presentValues, sampleStandardDeviation } from '../../statistics/moments';
import { againstT, type GroupTest, noVariance } from './group-test';

/**
 * Crude dependence adjustment: `CAAR / (sqrt(L) sd(AAR))` with the standard deviation of the mean residual
 * over the estimation window, M - 1 degrees of freedom (Brown & Warner 1980, 1985).
 */
export const crudeDependenceT: GroupTest = {
  name: 'crude-dependence-t',
  label: 'Crude dependence adjustment t',
  source: 'Brown & Warner (1980, 1985)',
  nullDistribution: 'student-t',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'ignored',
  evaluate({ caar, length, baseline }) {
    const averages = presentValues(baseline.averageResidual);
    const deviation = sampleStandardDeviation(averages);
    if (isNegligible(deviation, caar)) return noVariance('mean residuals of the estimation window');
    return againstT(caar / (Math.sqrt(length) * deviation), averages.length - 1);
  },
};
