import { againstNormal, type GroupTest } from './group-test';

/** J1 for independent firms: `CAAR / sqrt(sum Var(CAR_i) / N^2)`, normal (MacKinlay 1997, eq. 20). */
export const independentJ1: GroupTest = {
  name: 'independent-j1',
  label: 'J1 for independent firms',
  source: 'MacKinlay (1997), eq. 20',
  nullDistribution: 'normal',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'ignored',
  evaluate({ firms, caar, standardErrors }) {
    let variances = 0;
    for (const standardError of standardErrors) variances += standardError ** 2;
    return againstNormal(caar / (Math.sqrt(variances) / firms.length));
  },
};
