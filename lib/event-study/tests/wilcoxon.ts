import { normalTwoSided } from '../../statistics/normal';
import { exactSignedRankP } from '../../statistics/signed-rank';
import { sortOrder } from '../../statistics/sort-order';
import { type GroupTest, noVariance, outcome } from './group-test';

const LARGEST_EXACT = 50;

type SignedRanks = {
  positiveSum: number;
  size: number;
  ties: boolean;
  tieCorrection: number;
};

/** Ranks of the absolute CARs that are not zero, with the sum of those of positive CARs. */
function signedRanks(cars: Float64Array): SignedRanks {
  const sizes = new Float64Array(cars.length);
  for (let firm = 0; firm < cars.length; firm += 1)
    sizes[firm] = cars[firm] === 0 ? Number.NaN : Math.abs(cars[firm]!);
  const { sorted, order } = sortOrder(sizes);
  let positiveSum = 0;
  let tieCorrection = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    const rank = (start + 1 + end) / 2;
    for (let place = start; place < end; place += 1) if (cars[order[place]!]! > 0) positiveSum += rank;
    if (end - start > 1) tieCorrection += (end - start) ** 3 - (end - start);
    start = end;
  }
  return {
    positiveSum,
    size: sorted.length,
    ties: tieCorrection > 0,
    tieCorrection,
  };
}

/**
 * Wilcoxon signed rank test of the CARs: the statistic is W+, the sum of the ranks of the positive CARs;
 * exact p for at most 50 firms without ties, else the normal approximation with its tie correction
 * (Wilcoxon 1945). Zero CARs are left out. The normal z is given beside.
 */
export const wilcoxon: GroupTest = {
  name: 'wilcoxon',
  label: 'Wilcoxon signed rank',
  source: 'Wilcoxon (1945)',
  nullDistribution: 'exact',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'accounted-for',
  evaluate({ cars }) {
    const { positiveSum, size, ties, tieCorrection } = signedRanks(cars);
    if (size === 0) return noVariance('CARs of the securities');
    const expected = (size * (size + 1)) / 4;
    const variance = (size * (size + 1) * (2 * size + 1)) / 24 - tieCorrection / 48;
    const z = (positiveSum - expected) / Math.sqrt(variance);
    const isExact = size <= LARGEST_EXACT && !ties;
    const p = isExact ? exactSignedRankP(positiveSum, size) : normalTwoSided(z);
    return outcome(positiveSum, null, p, {
      z,
      pNormal: normalTwoSided(z),
      exact: isExact ? 1 : 0,
    });
  },
};
