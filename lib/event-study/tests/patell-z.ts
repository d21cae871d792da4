import { patellStatistic } from '../patell-statistic';
import { againstNormal, type GroupTest } from './group-test';

/** Patell Z: `sum SCAR / sqrt(sum Q)`, normal (Patell 1976). */
export const patellZ: GroupTest = {
  name: 'patell-z',
  label: 'Patell Z',
  source: 'Patell (1976)',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'ignored',
  evaluate: (window) => againstNormal(patellStatistic(window)),
};
