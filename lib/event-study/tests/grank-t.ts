import { isNegligible } from '../../statistics/moments';
import { generalisedRankZ } from '../generalised-ranks';
import { againstT, type GroupTest, noVariance, tooFewSecurities } from './group-test';

/**
 * GRANK-T: `t = Z sqrt((T1 - 2) / (T1 - 1 - Z^2))` with Z the generalised rank statistic over the time
 * series of mean ranks, T1 - 2 degrees of freedom (Kolari & Pynnonen 2011).
 */
export const grankT: GroupTest = {
  name: 'grank-t',
  label: 'Generalised rank t (GRANK-T)',
  source: 'Kolari & Pynnönen (2011)',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'accounted-for',
  evaluate(window) {
    if (window.firms.length < 2) return tooFewSecurities(window.firms.length, 2);
    if (isNegligible(window.standardisedDeviation, window.standardisedMean))
      return noVariance('standardised CARs');
    const { z, days } = generalisedRankZ(window);
    const t = z * Math.sqrt((days - 2) / (days - 1 - z ** 2));
    return againstT(t, days - 2, { z });
  },
};
