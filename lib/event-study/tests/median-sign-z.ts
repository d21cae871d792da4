import { scoreStatistic } from '../score-tally';
import { againstNormal, type GroupTest } from './group-test';

/**
 * Median-adjusted sign z: the sign of each abnormal return less the firm's own median over estimation and
 * test window, averaged over firms and scaled as the rank test, normal (Corrado & Zivney 1992).
 */
export const medianSignZ: GroupTest = {
  name: 'median-sign-z',
  label: 'Median-adjusted sign z',
  source: 'Corrado & Zivney (1992)',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'ignored',
  evaluate: ({ scores }) => againstNormal(scoreStatistic(scores.signs)),
};
