import { isNegligible } from '../../statistics/moments';
import { rootMeanSquare, scoredDays } from '../score-tally';
import { againstT, type GroupTest, noVariance, tooFewSecurities } from './group-test';

/**
 * GRANK-T: `t = Z sqrt((T1 - 2) / (T1 - 1 - Z^2))` with Z the cumulated day's mean scaled rank over the root
 * mean square of all T1 days' (the estimation days and the cumulated one), T1 - 2 degrees of freedom (Kolari & Pynnonen 2011).
 */
export const grankT: GroupTest = {
  name: 'grank-t',
  label: 'Generalised rank t (GRANK-T)',
  source: 'Kolari & Pynnönen (2011)',
  nullDistribution: 'student-t',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'accounted-for',
  evaluate(window) {
    if (window.firms.length < 2) return tooFewSecurities(window.firms.length, 2);
    if (isNegligible(window.standardisedDeviation, window.standardisedMean))
      return noVariance('standardised CARs');
    const { generalised } = window.scores;
    const z = generalised.event[0]! / rootMeanSquare(generalised);
    const days = scoredDays(generalised) + 1;
    const t = z * Math.sqrt((days - 2) / (days - 1 - z ** 2));
    return againstT(t, days - 2, { z });
  },
};
