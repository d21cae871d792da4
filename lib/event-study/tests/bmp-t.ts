import { isNegligible } from '../../statistics/moments';
import { againstT, type GroupTest, noVariance, tooFewSecurities } from './group-test';

/**
 * Standardised cross-sectional t: `mean(SCAR) / (sd(SCAR) / sqrt(N))`, N - 1 degrees of freedom (Boehmer,
 * Musumeci & Poulsen 1991).
 */
export const bmpT: GroupTest = {
  name: 'bmp-t',
  label: 'Standardised cross-sectional t (BMP)',
  source: 'Boehmer, Musumeci & Poulsen (1991)',
  nullDistribution: 'student-t',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'accounted-for',
  evaluate({ firms, standardisedMean, standardisedDeviation }) {
    if (firms.length < 2) return tooFewSecurities(firms.length, 2);
    if (isNegligible(standardisedDeviation, standardisedMean)) return noVariance('standardised CARs');
    return againstT(standardisedMean / (standardisedDeviation / Math.sqrt(firms.length)), firms.length - 1);
  },
};
