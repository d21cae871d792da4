import { isNegligible } from '../../statistics/moments';
import { againstNormal, type GroupTest, noVariance, tooFewSecurities } from './group-test';

/**
 * GRANK-Z: the mean scaled rank of the cumulated day over `sqrt((T1 - 1) / (12 N (T1 + 1)))`, its standard
 * deviation if firms were independent, normal (Kolari & Pynnonen 2011).
 */
export const grankZ: GroupTest = {
  name: 'grank-z',
  label: 'Generalised rank z (GRANK-Z)',
  source: 'Kolari & Pynnönen (2011)',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'accounted-for',
  evaluate(window) {
    const size = window.firms.length;
    if (size < 2) return tooFewSecurities(size, 2);
    if (isNegligible(window.standardisedDeviation, window.standardisedMean))
      return noVariance('standardised CARs');
    let variance = 0;
    for (const estimationDays of window.baseline.traits.estimationDays) {
      const days = estimationDays + 1;
      variance += (days - 1) / (12 * (days + 1));
    }
    return againstNormal(window.scores.generalised.event[0]! / (Math.sqrt(variance) / size));
  },
};
