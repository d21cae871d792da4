import { patellStatistics } from '../patell-statistics';
import { againstNormal, type GroupTest } from './group-test';

/** Patell Z: `sum SCAR / sqrt(sum Q)`, normal; the sum of daily SARs is given beside (Patell 1976). */
export const patellZ: GroupTest = {
  name: 'patell-z',
  label: 'Patell Z',
  source: 'Patell (1976)',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'ignored',
  evaluate(window) {
    const { exact, daily } = patellStatistics(window);
    return againstNormal(exact, { dailyForm: daily });
  },
};
