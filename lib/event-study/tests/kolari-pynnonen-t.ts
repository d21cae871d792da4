import { designEffectOf } from '../design-effect';
import { bmpT } from './bmp-t';
import { againstT, type GroupTest } from './group-test';

/**
 * Kolari-Pynnonen t: `BMP sqrt((1 - rho) / (1 + (N - 1) rho))`, N - 1 degrees of freedom (Kolari & Pynnonen
 * 2010), with rho the mean correlation of the estimation-window residuals.
 */
export const kolariPynnonenT: GroupTest = {
  name: 'kolari-pynnonen-t',
  label: 'Kolari-Pynnönen t',
  source: 'Kolari & Pynnönen (2010)',
  nullDistribution: 'student-t',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'accounted-for',
  evaluate(window) {
    const unadjusted = bmpT.evaluate(window);
    if (unadjusted.problem) return unadjusted;
    const size = window.firms.length;
    const correlation = window.baseline.meanCorrelation;
    const adjustment = Math.sqrt((1 - correlation) / designEffectOf(size, correlation));
    return againstT(unadjusted.statistic * adjustment, size - 1);
  },
};
