import { designEffectOf } from '../design-effect';
import { patellStatistics } from '../patell-statistics';
import { againstNormal, type GroupTest, tooFewSecurities } from './group-test';

/** Adjusted Patell Z: `Patell / sqrt(1 + (N - 1) rho)`, normal (Kolari & Pynnonen 2010). */
export const adjustedPatellZ: GroupTest = {
  name: 'adjusted-patell-z',
  label: 'Adjusted Patell Z',
  source: 'Kolari & Pynnönen (2010)',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'ignored',
  evaluate(window) {
    const size = window.firms.length;
    if (size < 2) return tooFewSecurities(size, 2);
    const designEffect = designEffectOf(size, window.baseline.meanCorrelation);
    return againstNormal(patellStatistics(window).exact / Math.sqrt(designEffect));
  },
};
