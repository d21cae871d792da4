import { isNegligible } from '../../statistics/moments';
import { againstT, type GroupTest, noVariance, tooFewSecurities } from './group-test';

/** Cross-sectional t: `CAAR / (sd(CAR) / sqrt(N))`, N - 1 degrees of freedom (Brown & Warner 1980). */
export const crossSectionalT: GroupTest = {
  name: 'cross-sectional-t',
  label: 'Cross-sectional t',
  source: 'Brown & Warner (1980)',
  nullDistribution: 'student-t',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'accounted-for',
  evaluate({ firms, caar, carDeviation }) {
    if (firms.length < 2) return tooFewSecurities(firms.length, 2);
    if (isNegligible(carDeviation, caar)) return noVariance('CARs of the securities');
    return againstT(caar / (carDeviation / Math.sqrt(firms.length)), firms.length - 1);
  },
};
