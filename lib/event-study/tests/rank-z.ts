import { scoreStatistic } from '../score-tally';
import { againstNormal, type GroupTest } from './group-test';

/**
 * Rank z: each firm's abnormal returns of the estimation window and the test window are ranked together;
 * the window's mean scaled ranks are summed over `sqrt(L)` times the standard deviation of the daily mean
 * over all days, normal (Corrado 1989; Corrado & Zivney 1992; several days Cowan 1992).
 */
export const rankZ: GroupTest = {
  name: 'rank-z',
  label: 'Rank z (Corrado)',
  source: 'Corrado (1989); Corrado & Zivney (1992); Cowan (1992)',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'ignored',
  evaluate: ({ scores }) => againstNormal(scoreStatistic(scores.ranks)),
};
