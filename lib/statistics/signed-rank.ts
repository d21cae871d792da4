const distributions = new Map<number, Float64Array>();

/** How many of the 2^size sign patterns give each sum of positive ranks, as a share of all of them. */
function distributionOf(size: number): Float64Array {
  const known = distributions.get(size);
  if (known) return known;
  const most = (size * (size + 1)) / 2;
  const shares = new Float64Array(most + 1);
  shares[0] = 1;
  for (let rank = 1; rank <= size; rank += 1) {
    for (let sum = most; sum >= 0; sum -= 1) {
      shares[sum] = (shares[sum]! + (sum >= rank ? shares[sum - rank]! : 0)) / 2;
    }
  }
  distributions.set(size, shares);
  return shares;
}

/**
 * Exact two-sided p of Wilcoxon's signed rank statistic W+ for `size` values without ties: twice the
 * smaller tail, at most 1 (Wilcoxon 1945).
 */
export function exactSignedRankP(positiveSum: number, size: number): number {
  const shares = distributionOf(size);
  const smaller = Math.min(positiveSum, (size * (size + 1)) / 2 - positiveSum);
  let tail = 0;
  for (let sum = 0; sum <= smaller; sum += 1) tail += shares[sum]!;
  return Math.min(1, 2 * tail);
}
