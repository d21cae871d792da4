import type { GroupSample } from '../group-sample';
import { againstNormal, type GroupTest } from './group-test';

/** How many firms have a positive CAR. */
export function countPositive({ cars }: GroupSample): number {
  let positives = 0;
  for (let firm = 0; firm < cars.length; firm += 1) if (cars[firm]! > 0) positives += 1;
  return positives;
}

/** Sign z: `(n+ - N/2) / sqrt(N/4)`, normal (Brown & Warner 1980). */
export const signZ: GroupTest = {
  name: 'sign-z',
  label: 'Sign z',
  source: 'Brown & Warner (1980)',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'accounted-for',
  evaluate(window) {
    const size = window.firms.length;
    const positives = countPositive(window);
    return againstNormal((positives - size / 2) / Math.sqrt(size / 4), {
      positives,
    });
  },
};
